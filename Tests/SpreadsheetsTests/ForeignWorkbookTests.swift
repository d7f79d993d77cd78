import Foundation
import SupplyModel
import Testing

@testable import Spreadsheets

@Suite struct `A workbook of another program` {
  private func cells(_ archive: StoredArchive) throws -> [Int: CellContent] {
    try withFile(archive.bytes) { try WorkbookReader.read($0).sheets[0].rows.first?.cells ?? [:] }
  }

  private func cell(
    _ xml: String, strings: String = "", styles: String = "", workbookProperties: String = ""
  ) throws -> CellContent? {
    let sheet = "<worksheet><sheetData><row r=\"1\">\(xml)</row></sheetData></worksheet>"
    return try cells(
      StoredArchive(
        sheet: sheet, strings: strings, styles: styles, workbookProperties: workbookProperties))[0]
  }

  @Test func `has texts in four forms`() throws {
    #expect(
      try cell("<c r=\"A1\" t=\"inlineStr\"><is><t>in </t></is></c>") == .text("in "))
    #expect(
      try cell("<c t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>") == .text("rich"))
    #expect(
      try cell(
        "<c r=\"A1\" t=\"s\"><v>1</v></c>",
        strings: "<si><t/></si><si><r><t>ka</t></r><rPh><t>no</t></rPh><r><t>na</t></r></si>")
        == .text("kana"))
    #expect(try cell("<c r=\"A1\" t=\"str\"><f>B1</f><v>x_x000D_y</v></c>") == .text("x\ry"))
  }

  @Test func `has values beside formulas, errors and flags`() throws {
    #expect(try cell("<c r=\"A1\"><f>1+1</f><v>2</v></c>") == .number(2))
    #expect(try cell("<c r=\"A1\"><f>1+1</f><v/></c>") == .unvaluedFormula)
    #expect(try cell("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>") == .fault("#N/A"))
    #expect(try cell("<c r=\"A1\" t=\"b\"><v>1</v></c>") == .flag(true))
    #expect(try cell("<c r=\"A1\" s=\"0\"/>") == nil)
  }

  @Test func `has dates by the format of their cells, since 1900 or 1904`() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><cellXfs>"
      + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs>"
    let date = CellContent.date(try #require(CalendarDate("2031-12-07")))
    #expect(try cell("<c s=\"1\"><v>48189</v></c>", styles: styles) == date)
    #expect(try cell("<c s=\"0\"><v>48189</v></c>", styles: styles) == .number(48189))
    #expect(
      try cell("<c s=\"2\"><v>48189.5</v></c>", styles: styles) == .moment("2031-12-07T12:00:00"))
    #expect(
      try cell(
        "<c s=\"1\"><v>46727</v></c>", styles: styles,
        workbookProperties: "<workbookPr date1904=\"1\"/>") == date)
    #expect(try cell("<c s=\"1\"><v>60</v></c>", styles: styles) == .ambiguousDate)
    #expect(try cell("<c s=\"1\"><v>1e300</v></c>", styles: styles) == .number(1e300))
    #expect(try cell("<c t=\"d\"><v>2031-12-07T00:00:00.000</v></c>") == date)
  }

  @Test func `says which rows and columns are hidden, and which cells are merged`() throws {
    let xml =
      "<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
      + "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row></sheetData>"
      + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>"
    let sheet = try withFile(StoredArchive(sheet: xml).bytes) {
      try WorkbookReader.read($0).sheets[0]
    }
    #expect(sheet.rows.map(\.isHidden) == [true, false])
    #expect(sheet.hiddenColumns == [1, 2])
    #expect(sheet.mergedRanges == ["A2:A3"])
    #expect(!sheet.isHidden)
  }

  @Test(arguments: [
    ("yyyy-mm-dd", true), ("yyyy\\-mm\\-dd", true), ("d. mmmm", true), ("mmm", true),
    ("[$-409]d/m/yy;@", true), ("General", false), ("0.00", false), ("#,##0 \"days\"", false),
    ("hh:mm", false), ("[h]:mm", false), ("mm:ss", false), ("0.00E+00", false), ("[Red]0", false),
    ("@", false), ("_-* #,##0.00\\ \"d\"", false),
  ])
  func `shows dates or not, by its format`(code: String, isDate: Bool) {
    #expect(DateFormats.isDate(code) == isDate)
  }

  @Test func `may use prefixes and leave out where its cells stand`() throws {
    let sheet =
      "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/>"
      + "<x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    #expect(try cells(StoredArchive(sheet: sheet)) == [0: .number(1), 2: .number(3)])
  }
}

@Suite struct `A file that is no workbook, or a dangerous one` {
  private func problem(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws -> WorkbookProblem? {
    try withFile(bytes) { path in
      #expect(throws: WorkbookProblem.self) { try WorkbookReader.read(path, limits: limits) }
    }
  }

  private func sheet(_ rows: String) -> StoredArchive {
    StoredArchive(sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>")
  }

  @Test func `is refused with what it is`() throws {
    #expect(try problem([]) == .noWorkbook)
    #expect(try problem(Array("need,place\n".utf8)) == .noWorkbook)
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(try problem(old) == .oldOrEncrypted)
    #expect(try problem(Array("PK\u{3}\u{4} and no more".utf8)) == .damaged)
    var locked = sheet("")
    locked.flags = 1
    #expect(try problem(locked.bytes) == .encrypted)
    var open = sheet("")
    open.parts = []
    open.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    open.add("content.xml", "<x/>")
    #expect(try problem(open.bytes) == .openDocument)
  }

  @Test func `is refused when it is not there, or a folder`() throws {
    #expect(throws: WorkbookProblem.self) { try WorkbookReader.read("/nowhere/at/all.xlsx") }
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: WorkbookProblem.self) { try WorkbookReader.read(folder) }
  }

  @Test func `is refused for a document type, by which entities could grow`() throws {
    let bomb = StoredArchive(
      sheet: "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>")
    #expect(try problem(bomb.bytes) == .documentType)
  }

  @Test func `is refused when it is nested without end`() throws {
    let deep = String(repeating: "<c>", count: 100_000)
    #expect(try problem(StoredArchive(sheet: deep).bytes) != nil)
  }

  @Test func `is refused when it unpacks to too much, or has too many cells or too much text`()
    throws
  {
    var limits = ReadingLimits()
    limits.mostUnpackedBytes = 2000
    let long = sheet("<row><c><v>1</v></c></row>" + String(repeating: " ", count: 3000))
    #expect(try problem(long.bytes, limits: limits) == .unpacksTooLarge(mostBytes: 2000))
    limits = ReadingLimits()
    limits.mostCells = 3
    let wide = sheet("<row>" + String(repeating: "<c><v>1</v></c>", count: 4) + "</row>")
    #expect(try problem(wide.bytes, limits: limits) == .tooManyCells(most: 3))
    limits = ReadingLimits()
    limits.mostTextBytes = 100
    var shared = sheet(
      "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 11) + "</row>")
    shared.add("xl/sharedStrings.xml", "<sst><si><t>0123456789</t></si></sst>")
    #expect(try problem(shared.bytes, limits: limits) == .tooMuchText(mostBytes: 100))
    limits = ReadingLimits()
    limits.mostFileBytes = 100
    #expect(try problem(wide.bytes, limits: limits) == .tooLarge(mostBytes: 100))
  }

  @Test func `is refused when it declares less than it unpacks to`() throws {
    var limits = ReadingLimits()
    limits.mostUnpackedBytes = 4000
    var bytes = sheet("<row/>" + String(repeating: " ", count: 5000)).bytes
    // The sizes in the directory at the end are made small; what is unpacked counts.
    let size = Array(withUnsafeBytes(of: UInt32(5058).littleEndian) { Array($0) })
    let sizes = bytes.indices.dropLast(4).filter { Array(bytes[$0..<$0 + 4]) == size }
    for index in sizes { bytes[index + 1] = 0 }
    #expect(try problem(bytes, limits: limits) != nil)
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"x\"/>",
    "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
    "<row><c t=\"s\"><v>0</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
    "<row><c><v>nan</v></c></row>", "<row><c><v>1e999</v></c></row>",
    "<row><c t=\"?\"><v>1</v></c></row>",
    "<row><c><v>1</v></row>", "<c><v>1</v></c>",
  ])
  func `is refused for a sheet that no program writes`(rows: String) throws {
    #expect(try problem(sheet(rows).bytes) != nil)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `is read or refused, whatever its bytes`(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var archive = sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>48189</v></c></row>")
    archive.add("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>")
    // Half the seeds change the parts and keep the archive whole, half change the archive.
    if seed % 2 == 0 {
      for _ in 0...next(3) {
        let part = next(archive.parts.count)
        let position = next(archive.parts[part].bytes.count)
        archive.parts[part].bytes[position] = UInt8(next(256))
      }
    }
    var bytes = archive.bytes
    if seed % 2 == 1 {
      for _ in 0...next(8) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if seed % 5 == 0 { bytes.removeLast(next(bytes.count)) }
    }
    try withFile(bytes) { path in
      // It is read, or refused; what must not happen is that it crashes or never ends.
      _ = try? WorkbookReader.read(path)
    }
  }
}
