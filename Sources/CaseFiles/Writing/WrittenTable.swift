public import Foundation
import PlanWords
import WholeFiles

/// A table as it is written, cell by cell as text, whether or not what stands there makes sense.
public struct WrittenTable: Sendable {
  /// The file, as it is called inside the folder.
  public let file: String
  /// What Corridor knows of it; nil when it is no table of Corridor's, and is kept as it is.
  public let declaration: TableDeclaration?
  /// The headings.
  public var headings: [String]
  /// The row of hashtags (https://hxlstandard.org) under the headings, when there is one.
  public var hashtags: [String]?
  /// The rows under them, each as wide as the headings; blank rows are left out.
  public var rows: [[String]]

  /// Makes a table of a case.
  public init(file: String, headings: [String], hashtags: [String]? = nil, rows: [[String]]) {
    self.init(
      file: file, declaration: CaseTables.all.first { $0.file == file }, headings: headings,
      hashtags: hashtags, rows: rows)
  }

  init(
    file: String, declaration: TableDeclaration?, headings: [String], hashtags: [String]?,
    rows: [[String]]
  ) {
    self.file = file
    self.declaration = declaration
    self.headings = headings
    self.hashtags = hashtags
    self.rows = rows
  }

  /// Its name, such as `needs`.
  public var name: String {
    declaration?.name ?? (file.hasSuffix(".csv") ? String(file.dropLast(4)) : file)
  }

  /// What is declared of each heading; nil for a column that is not known.
  public var columns: [ColumnDeclaration?] {
    let known = Dictionary(
      (declaration?.allColumns ?? []).map { ($0.heading, $0) }, uniquingKeysWith: { one, _ in one })
    return headings.map { known[$0] }
  }

  /// The bytes of its file: RFC 4180, lines ending with LF.
  public var bytes: [UInt8] {
    CSVWriter.bytes(headings: headings, rows: (hashtags.map { [$0] } ?? []) + rows)
  }

  /// Every table in a case folder: first those that Corridor knows, in its order, then the others.
  ///
  /// - Throws: ``CaseProblems`` with every file that cannot be cut into rows and cells.
  public static func all(inCase url: URL) throws(CaseProblems) -> [WrittenTable] {
    let lock = FolderLock.reading(url.path)
    defer { withExtendedLifetime(lock) {} }
    return try every(inCase: url)
  }

  /// The same for those who keep writers out already.
  static func every(inCase url: URL) throws(CaseProblems) -> [WrittenTable] {
    try every(in: try CaseDirectory(at: url, log: ProblemLog()))
  }

  static func every(in directory: CaseDirectory) throws(CaseProblems) -> [WrittenTable] {
    let log = directory.log
    let known = CaseTables.all.filter { directory.holds($0.file) }
    let others = directory.tableFiles.filter { file in !known.contains { $0.file == file } }
    let tables =
      known.compactMap { read($0.file, $0, in: directory) }
      + others.compactMap { read($0, nil, in: directory) }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return tables
  }

  static func read(
    _ file: String, _ declaration: TableDeclaration?, in directory: CaseDirectory
  ) -> WrittenTable? {
    guard let bytes = directory.bytes(of: file) else { return nil }
    let log = directory.log
    guard !bytes.contains(0) else {
      log.report(file, FileFault.zeroBytes)
      return nil
    }
    let records = CSVRecord.all(in: bytes, of: file, log: log)
    guard let headings = records.first?.cells, !headings.isEmpty else {
      log.report(file, TableFault.noHeadings)
      return nil
    }
    let filled = records.dropFirst().filter { $0.cells.contains { !$0.isEmpty } }
    for record in filled where record.cells.count != headings.count {
      log.report(
        file, row: record.line,
        TableFault.otherCells(record.cells.count, headings: headings.count))
    }
    let hasHashtags = records.dropFirst().first.map(\.isHashtags) ?? false
    return WrittenTable(
      file: file, declaration: declaration, headings: headings,
      hashtags: hasHashtags ? filled.first?.cells : nil,
      rows: filled.dropFirst(hasHashtags ? 1 : 0).map(\.cells))
  }
}
