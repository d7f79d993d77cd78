internal import Foundation

/// Reads workbooks in the form of Office Open XML (.xlsx), as every spreadsheet program writes it.
///
/// Values are read, not formulas, colours or charts. Whatever the file is, it is read or refused;
/// its size, once unpacked, is limited.
public struct WorkbookReader {
  private let archive: Archive
  private let limits: ReadingLimits

  /// Reads a workbook.
  ///
  /// - Throws: why it is none, or is too large.
  public static func read(
    _ path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(WorkbookProblem) -> Workbook {
    try checkFile(path, limits)
    let reader = WorkbookReader(
      archive: try Archive(path: path, limits: limits), limits: limits)
    return try reader.workbook()
  }

  /// Reads a workbook that was just written, however large it is.
  static func read(written path: String) throws(WorkbookProblem) -> Workbook {
    var limits = ReadingLimits()
    limits.mostUnpackedBytes = .max
    limits.mostCells = .max
    limits.mostTextBytes = .max
    let reader = WorkbookReader(
      archive: try Archive(path: path, limits: limits), limits: limits)
    return try reader.workbook()
  }

  private static func checkFile(
    _ path: String, _ limits: ReadingLimits
  ) throws(WorkbookProblem) {
    guard
      let facts = try? FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    else { throw .notThere }
    guard facts[.type] as? FileAttributeType == .typeRegular else {
      throw .noFile
    }
    guard (facts[.size] as? NSNumber)?.intValue ?? 0 <= limits.mostFileBytes else {
      throw .tooLarge(mostBytes: limits.mostFileBytes)
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .unreadable
    }
    defer { try? file.close() }
    let start = [UInt8]((try? file.read(upToCount: 8)) ?? Data())
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .oldOrEncrypted
    }
    guard start.starts(with: Array("PK".utf8)) else {
      throw .noWorkbook
    }
  }

  private func workbook() throws(WorkbookProblem) -> Workbook {
    let book = try mainPart()
    let links = try relationships(of: book)
    let contents = WorkbookPart()
    try archive.read(book, by: contents)
    let strings = SharedStrings(limits)
    if let part = links.first(where: { $0.kind == "sharedStrings" })?.target {
      try archive.read(part, by: strings)
    }
    let styles = StylesPart()
    if let part = links.first(where: { $0.kind == "styles" })?.target {
      try archive.read(part, by: styles)
    }
    let tally = CellTally(limits)
    var sheets: [WorkbookSheet] = []
    for entry in contents.sheets {
      guard let link = links.first(where: { $0.id == entry.link }) else {
        throw .damaged
      }
      guard link.kind == "worksheet" else { continue }
      let sheet = SheetPart(
        strings: strings.texts, formats: styles.formats, isSince1904: contents.isSince1904,
        tally: tally)
      try archive.read(link.target, by: sheet)
      var found = WorkbookSheet(name: entry.name, rows: sheet.rows)
      found.isHidden = entry.isHidden
      found.hiddenColumns = sheet.hiddenColumns
      found.mergedRanges = sheet.mergedRanges
      sheets.append(found)
    }
    return Workbook(sheets: sheets)
  }

  /// The part that lists the sheets.
  private func mainPart() throws(WorkbookProblem) -> String {
    guard archive.holds("[Content_Types].xml"), archive.holds("_rels/.rels") else {
      let isOpenDocument = archive.holds("mimetype") && archive.holds("content.xml")
      throw isOpenDocument ? .openDocument : .packed
    }
    let links = RelationshipsPart(folder: "")
    try archive.read("_rels/.rels", by: links)
    guard let main = links.links.first(where: { $0.kind == "officeDocument" })?.target,
      archive.holds(main), main.lowercased().hasSuffix(".xml"),
      main.lowercased().contains("workbook")
    else {
      throw .otherOfficeFile
    }
    return main
  }

  private func relationships(
    of part: String
  ) throws(WorkbookProblem) -> [RelationshipsPart.Link] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let links = RelationshipsPart(folder: folder)
    try archive.read("\(folder)_rels/\(part[cut...]).rels", by: links)
    return links.links
  }
}
