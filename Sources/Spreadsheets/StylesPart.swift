/// The part that says which cells show dates.
final class StylesPart: XMLListener {
  private(set) var formats = DateFormats()
  private(set) var problem: WorkbookProblem?
  private var isInCellStyles = false
  private var count = 0

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      formats.define(number, as: code)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      formats.addStyle(format: attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: return
    }
    count += 1
    if count > 200_000 { problem = .brokenPart }
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) { if name == "cellXfs" { isInCellStyles = false } }
}
