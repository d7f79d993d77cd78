internal import CExpat

/// Reads XML piece by piece with Expat, and refuses what no workbook has: document types, by which
/// entities could be made to grow, and elements nested without end.
@safe
final class XMLStream {
  private static let mostDepth = 100

  private let parser: XML_Parser
  private let listener: any XMLListener
  private var depth = 0
  private var problem: WorkbookProblem?

  init(_ listener: any XMLListener) throws(WorkbookProblem) {
    guard let created = unsafe XML_ParserCreate(nil) else { throw .brokenPart }
    unsafe parser = created
    self.listener = listener
    unsafe XML_SetElementHandler(
      created,
      { context, name, attributes in
        guard let context = unsafe context, let name = unsafe name else { return }
        let stream = unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
        unsafe stream.open(name, attributes)
      },
      { context, name in
        guard let context = unsafe context, let name = unsafe name else { return }
        unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue().close(name)
      })
    unsafe XML_SetCharacterDataHandler(created) { context, text, count in
      guard let context = unsafe context, let text = unsafe text, count > 0 else { return }
      let stream = unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
      unsafe text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        unsafe stream.listener.hear(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
      stream.stopIfAsked()
    }
    unsafe XML_SetStartDoctypeDeclHandler(created) { context, _, _, _, _ in
      guard let context = unsafe context else { return }
      let stream = unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
      stream.stop(.documentType)
    }
    unsafe XML_SetUserData(created, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads the next piece.
  ///
  /// - Throws: what the listener refuses, or that it is no XML.
  func read(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(WorkbookProblem) {
    let status = unsafe piece.withMemoryRebound(to: CChar.self) { text in
      unsafe XML_Parse(parser, text.baseAddress, Int32(text.count), isLast ? 1 : 0)
    }
    if let problem { throw problem }
    guard status == XML_STATUS_OK else { throw .brokenPart }
  }

  private func open(
    _ name: UnsafePointer<XML_Char>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    guard depth <= Self.mostDepth else { return stop(.brokenPart) }
    var found: [String: String] = [:]
    var next = unsafe attributes
    while let pair = unsafe next, let key = unsafe pair[0], let value = unsafe pair[1] {
      unsafe found[Self.localName(key)] = unsafe String(cString: value)
      unsafe next = pair + 2
    }
    unsafe listener.open(Self.localName(name), found)
    stopIfAsked()
  }

  private func close(_ name: UnsafePointer<XML_Char>) {
    depth -= 1
    unsafe listener.close(Self.localName(name))
    stopIfAsked()
  }

  private func stopIfAsked() {
    if let asked = listener.problem { stop(asked) }
  }

  private func stop(_ reason: WorkbookProblem) {
    guard problem == nil else { return }
    problem = reason
    _ = unsafe XML_StopParser(parser, 0)
  }

  private static func localName(_ name: UnsafePointer<XML_Char>) -> String {
    let whole = unsafe String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
  }
}
