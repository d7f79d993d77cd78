/// The part that lists the sheets.
final class WorkbookPart: XMLListener {
  private(set) var sheets: [(name: String, link: String, isHidden: Bool)] = []
  private(set) var isSince1904 = false
  private(set) var problem: WorkbookProblem?

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr":
      isSince1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let sheet = attributes["name"], let link = attributes["id"], sheets.count < 1000 else {
        problem = .brokenPart
        return
      }
      sheets.append((sheet, link, (attributes["state"] ?? "visible") != "visible"))
    default: break
    }
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) {}
}
