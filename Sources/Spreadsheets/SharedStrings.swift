/// The part with the texts that cells share.
final class SharedStrings: XMLListener {
  private(set) var texts: [String] = []
  private(set) var problem: WorkbookProblem?
  private let limits: ReadingLimits
  private var text = RichText()
  private var byteCount = 0

  init(_ limits: ReadingLimits) { self.limits = limits }

  func open(_ name: String, _ attributes: [String: String]) { text.open(name) }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {
    byteCount += text.isHeard ? bytes.count : 0
    guard byteCount <= limits.mostTextBytes else { return problem = limits.tooMuchText }
    unsafe text.hear(bytes)
  }

  func close(_ name: String) {
    text.close(name)
    guard name == "si" else { return }
    texts.append(text.take())
    if texts.count > limits.mostCells { problem = limits.tooManyCells }
  }
}
