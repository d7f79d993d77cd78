import Foundation
import Testing

@testable import CaseFiles

@Suite struct `A bad file` {
  static let packages =
    [
      Slip(
        "datapackage.json", "{\"name\": \"small\", ", "{{",
        "datapackage.json:1: is not JSON: it lacks a key in quotation marks. "
          + "Any editor for JSON shows where."),
      Slip(
        "datapackage.json", "\"corridor\"", "\"corridors\"",
        "datapackage.json: key \"corridor\": the object is missing. Add {\"format\": 1, "
          + "\"start\": \"YYYY-MM-DD\", \"period_d\": 7, \"periods\": 52}."),
      Slip(
        "datapackage.json", "1941-07-30", "1941-07-32",
        "datapackage.json: key \"corridor.start\": \"1941-07-32\" is not a date. "
          + "Write \"YYYY-MM-DD\"."),
      Slip(
        "datapackage.json", "\"start\": \"1941-07-30\",", "",
        "datapackage.json: key \"corridor.start\": the value is missing. Write \"YYYY-MM-DD\"."),
      Slip(
        "datapackage.json", "\"periods\": 12", "\"periods\": 0",
        "datapackage.json: key \"corridor.periods\": \"0\" is not a whole number from 1 to 2000. "
          + "Write a whole number from 1 to 2000."),
      Slip(
        "datapackage.json", "\"periods\": 12", "\"periods\": 2001",
        "datapackage.json: key \"corridor.periods\": \"2001\" is not a whole number from 1 to 2000. "
          + "Write a whole number from 1 to 2000."),
      Slip(
        "datapackage.json", "\"period_d\": 7", "\"period_d\": 367",
        "datapackage.json: key \"corridor.period_d\": \"367\" is not a whole number from 1 to 366. "
          + "Write a whole number from 1 to 366."),
      Slip(
        "datapackage.json", "\"period_d\": 7", "\"period_d\": \"7\"",
        "datapackage.json: key \"corridor.period_d\": \"7\" is not a whole number from 1 to 366. "
          + "Write a whole number from 1 to 366."),
      Slip(
        "datapackage.json", "\"format\": 1", "\"format\": 2",
        "datapackage.json: key \"corridor.format\": \"2\" is not the number 1. Write 1."),
      Slip(
        "datapackage.json", "1941-07-30", "9999-12-30",
        "datapackage.json: key \"corridor.periods\": the plan ends after the year 9999. "
          + "Write an earlier start or fewer periods."),
    ]
    + ["/etc/passwd", "../other/needs.csv", "tables/../../x.csv", "https://example.org/x.csv"].map {
      Slip(
        "datapackage.json", "\"name\": \"small\"", "\"resources\": [{\"path\": \"\($0)\"}]",
        "datapackage.json: key \"resources.path\": \"\($0)\" leads out of the folder. "
          + "Write the name of a file inside it.")
    }

  static let tables = [
    Slip(
      "legs.csv", "arctic,north", "arc\0tic,north",
      "legs.csv: holds zero bytes, which no text has. Save it as CSV in UTF-8."),
    Slip(
      "legs.csv", "arctic,north", "\"arctic,north",
      "legs.csv:3: opens a quotation mark that is never closed. "
        + "Close it, or double a quotation mark that belongs to the text."),
    Slip(
      "legs.csv", "arctic,north", "arc\"tic,north",
      "legs.csv:3: has a quotation mark inside a cell. "
        + "Put the whole cell in quotation marks and double those inside it."),
    Slip(
      "legs.csv", "20,0.02", "20,0.02,7",
      "legs.csv:3: the row has 12 cells and the heading row 11. "
        + "Remove the extra cells, put text that holds commas in quotation marks, "
        + "and write decimals with a dot."),
    Slip(
      "legs.csv", "20,0.02", "20",
      "legs.csv:3: the row has 10 cells and the heading row 11. Add the missing commas."),
    Slip(
      "legs.csv", "cost_per_t,loss", "loss,loss",
      "legs.csv:1: column \"loss\": the column stands there twice. Remove one of them."),
    Slip(
      "legs.csv", "cost_per_t,loss", ",loss",
      "legs.csv:1: column 9 has no heading. Name it or remove it."),
    Slip(
      "legs.csv", "mode,transit_d", "mode,transit_days",
      "legs.csv:1: column \"transit_days\": is no column of the table. Did you mean transit_d?"),
    Slip(
      "places.csv", "place,name", "spot,name",
      "places.csv:1: column \"place\": the column is missing. "
        + "Add it; it holds a name of letters, digits, dots, underscores and hyphens."),
  ]

  @Test(arguments: packages + tables)
  func `is named with what to do`(slip: Slip) throws {
    var small = SmallCase()
    #expect(small.files[slip.file]?.contains(slip.old) == true)
    small.replace(slip.old, with: slip.new, in: slip.file)
    #expect(try small.problems().contains(slip.message))
  }

  @Test(arguments: ["needs", "places", "items", "supplies", "legs"])
  func `that is missing is named with its columns`(table: String) throws {
    var small = SmallCase()
    small.files["\(table).csv"] = nil
    let found = try small.problems().filter { $0.hasPrefix("\(table).csv: is missing. Add it") }
    #expect(found.count == 1)
  }

  @Test func `without rows is named when the plan needs some`() throws {
    var small = SmallCase()
    small.files["needs.csv"] = "need,place,item_or_spec,amount,due,tier\n"
    small.files["supplies.csv"] = "supply,place,item,quantity,available\n"
    small.files["releases.csv"] = nil
    #expect(try small.problems() == ["needs.csv: has no rows. Add at least one need."])
  }

  @Test func `that is wholly empty is named`() throws {
    var small = SmallCase()
    small.files["changes.csv"] = ""
    let message = "changes.csv: has no heading row. Write the headings in its first line."
    #expect(try small.problems() == [message])
  }

  @Test func `without datapackage is named`() throws {
    var small = SmallCase()
    small.files["datapackage.json"] = nil
    let message =
      "datapackage.json: is missing. "
      + "Add it with a corridor object; corridor new writes one."
    #expect(try small.problems() == [message])
  }

  @Test func `that is not UTF-8 is named with its row`() throws {
    let problems = try SmallCase().problems { folder in
      let file = folder.appending(path: "sources.csv")
      try Data("source,title\nmemo,caf".utf8 + [0xE9, 0x0A]).write(to: file)
      _ = try CaseFolder.read(at: folder)
    }
    #expect(
      problems.first == "sources.csv:2: holds bytes that are not UTF-8. Save the file as UTF-8.")
  }

  @Test func `with a cell beyond all measure is named with its row`() throws {
    var small = SmallCase()
    small.replace("Hopkins", with: String(repeating: "x", count: 100_001), in: "sources.csv")
    let message = "sources.csv:2: has a cell of more than 100,000 characters. Shorten it."
    #expect(try small.problems().first == message)
  }

  @Test func `with a thousand columns too many is named`() throws {
    var small = SmallCase()
    let more = (1...1000).map { ",c\($0)" }.joined()
    small.replace("source,title,author", with: "source,title,author\(more)", in: "sources.csv")
    let message = "sources.csv:1: has 1,003 columns. Keep at most 1000."
    #expect(try small.problems().first == message)
  }

  @Test func `larger than any table is refused before it is read`() throws {
    let problems = try SmallCase().problems { folder in
      let handle = try FileHandle(forWritingTo: folder.appending(path: "sources.csv"))
      try handle.truncate(atOffset: UInt64(CaseDirectory.mostBytes) + 1)
      try handle.close()
      _ = try CaseFolder.read(at: folder)
    }
    let message =
      "sources.csv: is larger than 64 MB. "
      + "Split the case or remove what the plan does not need."
    #expect(problems.first == message)
  }

  @Test func `that is a link out of the folder is refused`() throws {
    let problems = try SmallCase().problems { folder in
      let file = folder.appending(path: "legs.csv")
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createSymbolicLink(
        at: file, withDestinationURL: URL(filePath: "/etc/hosts"))
      _ = try CaseFolder.read(at: folder)
    }
    let message = "legs.csv: is a link that leads out of the folder. Put the file itself there."
    #expect(problems.contains(message))
  }

  @Test(arguments: [
    ("case.zip", "is a packed file. Unpack it first and give the folder."),
    ("needs.csv", "is a file. Give the folder that holds it."),
    ("nothing", "is not there. Give the path of a case folder."),
  ])
  func `given as the case is refused`(name: String, rest: String) throws {
    var small = SmallCase()
    small.files["case.zip"] = "PK"
    try small.inFolder { folder in
      let path = folder.appending(path: name)
      let error = #expect(throws: CaseProblems.self) { try CaseFolder.read(at: path) }
      #expect(error?.description == "\(path.path): \(rest)")
    }
  }
}
