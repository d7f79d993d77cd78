import PlanWords

/// The files beside the tables: those that were probably meant to be tables, and those passed over.
struct OtherFiles {
  private let directory: CaseDirectory
  private let missing: [TableDeclaration]
  private let names: [String]

  init(in directory: CaseDirectory) {
    self.directory = directory
    missing = CaseTables.all.filter { !directory.holds($0.file) }
    let known = CaseTables.all.map(\.file)
    names = directory.fileNames.filter { !known.contains($0) && Self.isTable($0) }
  }

  /// Reports what was probably meant to be a table, and tables that are missing; remarks on the rest.
  func check() {
    var meant: Set<String> = []
    for name in names {
      guard let table = table(meantBy: name) else {
        remark(on: name)
        continue
      }
      meant.insert(table.file)
      directory.log.report(
        VisibleText.onOneLine(name),
        Self.isCSV(name) ? FileFault.noTable(meant: table.file) : .noCSV(meant: table.file))
    }
    for table in missing where table.isRequired && !meant.contains(table.file) {
      let headings = table.columns.filter(\.isRequired).map(\.heading)
      directory.log.report(table.file, FileFault.tableMissing(headings: headings))
    }
  }

  private func remark(on name: String) {
    guard !name.hasPrefix("x_"), Self.isCSV(name) else { return }
    let nearest = NearestName.nearest(to: name, among: CaseTables.all.map(\.file))
    directory.log.remark(
      VisibleText.onOneLine(name), kind: .unread, FileRemark.noTable(near: nearest))
  }

  /// The table that is missing and whose name a file's is near.
  private func table(meantBy name: String) -> TableDeclaration? {
    guard !name.hasPrefix("x_") else { return nil }
    let stem = String(name.prefix { $0 != "." })
    let meant = CaseTables.meant(by: stem, among: missing)
    return Self.isCSV(name) || meant?.name == HeadingName.folded(stem) ? meant : nil
  }

  private static func isCSV(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

  private static func isTable(_ name: String) -> Bool {
    let endings = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".ods", ".csv.txt", ".numbers"]
    return !name.hasPrefix(".") && !name.hasPrefix("~")
      && endings.contains { name.lowercased().hasSuffix($0) }
  }
}
