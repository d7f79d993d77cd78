/// One record of a CSV file.
struct CSVRecord: Hashable, Sendable {
  /// The line on which it starts, from 1.
  let line: Int
  let cells: [String]

  /// Whether no cell holds anything but blanks.
  var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy { $0 == 32 || $0 == 9 } } }
}

extension CSVRecord {
  /// Every record of a file; what cannot be read is reported and passed over.
  static func all(in bytes: [UInt8], of file: String, log: ProblemLog) -> [CSVRecord] {
    var parser = CSVParser(bytes)
    var records: [CSVRecord] = []
    while true {
      do {
        guard let record = try parser.next() else { return records }
        records.append(record)
      } catch {
        log.report(CaseProblem(file: file, row: error.line, error.fault))
        guard !error.endsFile else { return records }
        parser.skipLine()
      }
    }
  }

  /// Whether all its cells that hold anything start with `#`.
  var isHashtags: Bool {
    let filled = cells.filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { $0.hasPrefix("#") }
  }
}
