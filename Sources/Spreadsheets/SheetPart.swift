/// The part with the cells of one sheet.
final class SheetPart: XMLListener {
  private(set) var rows: [SheetRow] = []
  private(set) var hiddenColumns: Set<Int> = []
  private(set) var mergedRanges: [String] = []
  private(set) var problem: WorkbookProblem?

  private let strings: [String]
  private let formats: DateFormats
  private let isSince1904: Bool
  private let tally: CellTally

  private var row = 0
  private var isRowHidden = false
  private var column = -1
  private var cells: [Int: CellContent] = [:]
  private var cell: OpenCell?

  /// A cell that is being read.
  private struct OpenCell {
    let type: String
    let style: Int
    var hasFormula = false
    var isInValue = false
    var value: [UInt8] = []
    var text = RichText()
  }

  init(strings: [String], formats: DateFormats, isSince1904: Bool, tally: CellTally) {
    self.strings = strings
    self.formats = formats
    self.isSince1904 = isSince1904
    self.tally = tally
  }

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row" where cell == nil:
      isRowHidden = Self.isTrue(attributes["hidden"])
      openRow(attributes["r"])
    case "col" where Self.isTrue(attributes["hidden"]): hideColumns(attributes)
    case "mergeCell":
      if let range = attributes["ref"], mergedRanges.count < 10_000 { mergedRanges.append(range) }
    case "c" where cell == nil: openCell(attributes)
    case "f": cell?.hasFormula = true
    case "v": cell?.isInValue = true
    default: cell?.text.open(name)
    }
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

  private func hideColumns(_ attributes: [String: String]) {
    guard let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last
    else { return }
    hiddenColumns.formUnion((first - 1)..<min(last, SheetLimits.mostColumns))
  }

  private func openRow(_ number: String?) {
    let next = number.map { Int($0) ?? 0 } ?? row + 1
    guard next > row, next <= SheetLimits.mostRows else {
      return problem = .brokenPart
    }
    (row, column) = (next, -1)
  }

  private func openCell(_ attributes: [String: String]) {
    var next = column + 1
    if let name = attributes["r"] {
      guard let position = CellName.position(name), position.row == row else {
        return problem = .brokenPart
      }
      next = position.column
    }
    guard row > 0, next > column, next < SheetLimits.mostColumns else {
      return problem = .brokenPart
    }
    column = next
    cell = OpenCell(
      type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let open = cell else { return }
    if open.isInValue { unsafe cell?.value.append(contentsOf: bytes) }
    if open.text.isHeard { unsafe cell?.text.hear(bytes) }
    // Every character of a cell takes at most four bytes, and an escape seven times that.
    if open.value.count > SheetLimits.mostCharacters * 28 { problem = .brokenPart }
  }

  func close(_ name: String) {
    switch name {
    case "v": cell?.isInValue = false
    case "c":
      guard var open = cell else { return }
      cell = nil
      keep(content(of: &open))
    case "row" where cell == nil:
      if !cells.isEmpty {
        var found = SheetRow(number: row, cells: cells)
        found.isHidden = isRowHidden
        rows.append(found)
      }
      cells = [:]
    default: cell?.text.close(name)
    }
  }

  private func keep(_ content: CellContent?) {
    guard let content else { return }
    cells[column] = content
    problem = problem ?? tally.count(content)
  }

  /// What a cell holds; nil when it holds nothing.
  private func content(of cell: inout OpenCell) -> CellContent? {
    let value = String(decoding: cell.value, as: UTF8.self)
    if cell.type == "inlineStr" { return filled(cell.text.take()) }
    if cell.type == "str" { return filled(RichText.unescaped(value)) }
    guard !value.isEmpty else { return cell.hasFormula ? .unvaluedFormula : nil }
    switch cell.type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        problem = .brokenPart
        return nil
      }
      return filled(strings[index])
    case "b": return .flag(value == "1" || value == "true")
    case "e": return .fault(value)
    case "d": return DateSerial.content(iso: value)
    case "n":
      guard let number = Double(value), number.isFinite else {
        problem = .brokenPart
        return nil
      }
      return formats.showsDate(style: cell.style)
        ? DateSerial.content(number, isSince1904: isSince1904) : .number(number)
    default:
      problem = .brokenPart
      return nil
    }
  }

  private func filled(_ text: String) -> CellContent? { text.isEmpty ? nil : .text(text) }
}
