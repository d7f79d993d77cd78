import PlanWords
public import SupplyModel

/// A cell of a run that says something else than the plan and its case give.
public struct RunDifference: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line on which the row starts, the heading row being 1.
  public let row: Int
  /// The heading of the column; nil where a whole line differs.
  public let column: String?
  /// What stands there; nil when the row is missing.
  public let found: String?
  /// What follows from the plan and its case; nil when there should be no such row.
  public let expected: String?
  /// Whether all cells are the same, and only quotes, ends of lines or zeros are not.
  public var isOfForm = false

  /// The difference in one line.
  ///
  /// Such as `deliveries.csv:2: column "units": "9"; the plan gives "3".`
  public var description: String {
    let cell = column.map { " column \"\($0)\":" } ?? ""
    return "\(file):\(row):\(cell) \(message.text())"
  }

  private var message: CellDifference {
    if isOfForm { return .otherForm }
    guard let found else { return .rowMissing }
    return expected.map { .cell(found, given: $0) } ?? .rowBaseless
  }
}

extension RunFiles {
  /// Every cell that differs from the same run written again.
  ///
  /// What is read of a run, such as masses, is written as it was read; what the files repeat of it or of the
  /// case, such as units, names, dates and what is late, is worked out.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func differences(from run: Run, of supplyCase: SupplyCase) throws -> [RunDifference] {
    var again = try RunFiles(run, of: supplyCase)
    // Whether the hashes are right is told by the seal.
    if let found = PlanFile.read(bytes[PlanFile.file] ?? [], log: ProblemLog()) {
      var plan = PlanFile(run)
      (plan.fileHashes, plan.seal) = (found.fileHashes, found.seal)
      again.bytes[PlanFile.file] = try JSONTree.file(of: plan)
    }
    let files = Set(bytes.keys).union(again.bytes.keys).sorted()
    return files.filter { bytes[$0] != again.bytes[$0] }.flatMap { file in
      Self.differences(file, bytes[file] ?? [], again.bytes[file] ?? [])
    }
  }

  private static func differences(
    _ file: String, _ found: [UInt8], _ worked: [UInt8]
  ) -> [RunDifference] {
    let isTable = file.hasSuffix(".csv")
    let (found, worked) = (rows(found, isTable), rows(worked, isTable))
    let headings = isTable ? worked.first?.cells ?? [] : []
    let told = (0..<max(found.count, worked.count)).flatMap { index -> [RunDifference] in
      guard index < found.count, index < worked.count else {
        let line = index < found.count ? found[index].line : worked[index].line
        return [
          RunDifference(
            file: file, row: line, column: nil,
            found: index < found.count ? found[index].cells.joined(separator: ",") : nil,
            expected: index < worked.count ? worked[index].cells.joined(separator: ",") : nil)
        ]
      }
      return differences(file, found[index], worked[index], headings)
    }
    // The same cells in other bytes: quotes, line ends or zeros that Corridor does not write.
    guard told.isEmpty else { return told }
    return [
      RunDifference(
        file: file, row: 1, column: nil, found: nil, expected: nil, isOfForm: true)
    ]
  }

  private static func differences(
    _ file: String, _ found: CSVRecord, _ worked: CSVRecord, _ headings: [String]
  ) -> [RunDifference] {
    (0..<max(found.cells.count, worked.cells.count)).compactMap { cell in
      let before = cell < found.cells.count ? found.cells[cell] : ""
      let after = cell < worked.cells.count ? worked.cells[cell] : ""
      guard before != after else { return nil }
      return RunDifference(
        file: file, row: found.line, column: cell < headings.count ? headings[cell] : nil,
        found: before, expected: after)
    }
  }

  /// A table's records, or the lines of another file, each a record of one cell.
  private static func rows(_ bytes: [UInt8], _ isTable: Bool) -> [CSVRecord] {
    guard isTable else {
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().map { CSVRecord(line: $0 + 1, cells: [String($1)]) }
    }
    var parser = CSVParser(bytes)
    var rows: [CSVRecord] = []
    while let record = try? parser.next() { rows.append(record) }
    return rows
  }
}
