import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A report read back: its figures by what they are of, the cells of rows, and all of its text.
final class ReportDocument: NSObject, XMLParserDelegate {
  /// A figure as a program reads it and as a person does.
  struct Figure {
    let value: String
    var text = ""

    /// Whether what is printed is the value, but for rounding to whole units.
    var isNear: Bool {
      guard let exact = Double(value), let shown = Double(text.replacing(",", with: "")) else {
        return text == "less than 0.001"
      }
      return abs(exact - shown) <= 1
    }
  }

  /// The report is not well-formed.
  struct Malformed: Error {
    let line: Int
  }

  private(set) var figures: [String: [Figure]] = [:]
  /// The text of each row's cells, by what the row is about.
  private(set) var rows: [String: [[String]]] = [:]
  private(set) var text = ""
  private var subject: String?
  private var open: Figure?
  private var cell: String?

  init(_ page: Data) throws {
    super.init()
    let parser = XMLParser(data: page)
    parser.delegate = self
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let need = attributes["data-need"] { subject = "need " + need }
    if let corridor = attributes["data-corridor"] { subject = "corridor " + corridor }
    if let leg = attributes["data-leg"] { subject = "leg " + leg }
    if let place = attributes["data-place"] { subject = "place " + place }
    if let row = attributes["data-subject"] {
      subject = row
      rows[row, default: []].append([])
    } else if name == "tr" || name == "section" {
      subject =
        ["data-need", "data-corridor", "data-leg", "data-place"].contains {
          attributes[$0] != nil
        } ? subject : nil
    }
    if name == "td" || name == "th" { cell = "" }
    if name == "data" { open = Figure(value: attributes["value"] ?? "") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
    open?.text += string
    cell?.append(string)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "td" || name == "th", let subject, let count = rows[subject]?.count {
      rows[subject]?[count - 1].append(cell ?? "")
      cell = nil
    }
    guard name == "data", let figure = open else { return }
    if let subject { figures[subject, default: []].append(figure) }
    open = nil
  }
}
