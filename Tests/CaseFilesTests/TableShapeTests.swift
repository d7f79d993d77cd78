import Foundation
import Testing

@testable import CaseFiles

@Suite struct `A table of a spreadsheet's habits` {
  private func small(_ file: String, _ change: (String) -> String) -> SmallCase {
    var small = SmallCase()
    small.files[file] = small.files[file].map(change)
    return small
  }

  @Test(arguments: [("\t", "tabs"), (";", "semicolons"), ("|", "vertical bars")])
  func `separated otherwise is one problem, and no name of it is missed`(
    mark: String, name: String
  ) throws {
    for file in ["supplies.csv", "places.csv", "items.csv"] {
      let small = small(file) { $0.replacing(";", with: " ").replacing(",", with: mark) }
      #expect(
        try small.problems()
          == ["\(file):1: is separated by \(name). Save it with commas instead."])
    }
  }

  @Test func `with rows separated otherwise than its headings is one problem`() throws {
    let small = small("supplies.csv") { text in
      let lines = text.split(separator: "\n", maxSplits: 1)
      return "\(lines[0])\n\(lines[1].replacing(",", with: "\t"))"
    }
    #expect(
      try small.problems() == [
        "supplies.csv:2: is separated by tabs, and the headings by commas. "
          + "Save the whole table with commas."
      ])
  }

  @Test(arguments: ["Stock list,,,,\n,,,,\n", "Stock list\n\n", "Stock list of\nthe mill\n"])
  func `with a title above its headings names their row`(title: String) throws {
    let small = small("supplies.csv") { title + $0 }
    #expect(
      try small.problems()
        == ["supplies.csv:3: the headings stand in row 3. Remove the rows above it."])
  }

  @Test func `in UTF-16 or Latin-1 is one problem`() throws {
    let files: [(Data?, String)] = [
      (
        "place,name\nport,Hafen\n".data(using: .utf16),
        "places.csv: is UTF-16, as \"Unicode text\" of spreadsheets. Save it as CSV in UTF-8."
      ),
      (
        "place,name\nport,Häfen\nmill,Mühle\n".data(using: .isoLatin1),
        "places.csv:2: holds bytes that are not UTF-8. Save the file as UTF-8."
      ),
    ]
    for (bytes, message) in files {
      let bytes = try #require(bytes)
      let problems = try SmallCase().problems { folder in
        try bytes.write(to: folder.appending(path: "places.csv"))
        _ = try CaseFolder.read(at: folder)
      }
      #expect(problems == [message])
    }
  }

  static let rows = [
    (
      "Total,,,200,,,,,,,",
      "the row looks like a total, \"Total\". Remove it; totals are worked out."
    ),
    (
      "Source: Harriman,,,,,,,,,,",
      "the row holds nothing but \"Source: Harriman\". "
        + "Remove it when it is a remark; otherwise fill in place, item, quantity, available."
    ),
    (
      "Source: Harriman",
      "the row holds nothing but \"Source: Harriman\". "
        + "Remove it when it is a remark; otherwise add the missing commas."
    ),
    (
      "tanks-4,,,12,once,,,,,,",
      "the cells of place, item, available are empty. "
        + "Fill them in; where cells are merged, each row needs its own."
    ),
    (
      "supply,place,item,quantity,per,available,until,donor,keep,earmark,pledge",
      "the row repeats the headings. Remove it."
    ),
  ]

  @Test(arguments: rows)
  func `with a row that is none is one problem`(row: String, message: String) throws {
    let small = small("supplies.csv") { $0 + "\n" + row + "\n" }
    #expect(try small.problems() == ["supplies.csv:5: \(message)"])
  }

  @Test func `with empty columns and cells at its right is read`() throws {
    let small = small("supplies.csv") { text in
      text.split(separator: "\n").map { $0 + ",," }.joined(separator: "\n")
    }
    #expect(try small.problems() == [])
  }

  static let headings = [
    (
      "Quantity", "is not spelled as quantity. Did you mean quantity? Write it so."
    ),
    (
      "quantity ", "is not spelled as quantity. Did you mean quantity? Write it so."
    ),
    (
      "quantity\u{A0}",
      "holds U+00A0 NO-BREAK SPACE, which is no plain blank. Did you mean quantity? Write it so."
    ),
    ("quantities", "is no column of the table. Did you mean quantity?"),
  ]

  @Test(arguments: headings)
  func `with a heading near a known one says which, and reads its cells`(
    heading: String, message: String
  ) throws {
    let small = small("supplies.csv") {
      $0.replacing("item,quantity", with: "item,\(heading)").replacing(",60,", with: ",sixty,")
    }
    #expect(
      try small.problems() == [
        "supplies.csv:1: column \"\(heading)\": \(message)",
        "supplies.csv:3: column \"quantity\": \"sixty\" is not a plain decimal number. "
          + "Write a number of units, zero or more.",
      ])
  }

  static let own = " A column of your own is kept quietly when its name starts with x_."

  @Test(arguments: [
    ("throughput_t_per_day", "Did you mean throughput_t_per_d?"),
    (
      "throughput_kg_per_d",
      "Did you mean throughput_t_per_d? Convert the figures to tonnes per day."
    ),
    ("throughput", "Did you mean throughput_t_per_d? Its figures are in tonnes per day."),
  ])
  func `with a limit under another heading is refused`(heading: String, advice: String) throws {
    let small = small("legs.csv") { $0.replacing("throughput_t_per_d", with: heading) }
    #expect(
      try small.problems()
        == ["legs.csv:1: column \"\(heading)\": is no column of the table. \(advice)\(Self.own)"])
  }

  @Test(arguments: ["change.csv", "Changes.csv", "changes_2.csv", "changes (1).csv"])
  func `under a name near a known one is refused`(file: String) throws {
    var small = SmallCase()
    small.files[file] = small.files["changes.csv"]
    small.files["changes.csv"] = nil
    #expect(
      try small.problems() == [
        "\(file): is no table of a case and is not read. Did you mean changes.csv? "
          + "Rename it; a file of your own is kept quietly when its name starts with x_."
      ])
  }

  @Test func `in another form is asked for as CSV`() throws {
    var small = SmallCase()
    small.files["changes.tsv"] = "a\tb\n"
    small.files["changes.csv"] = nil
    #expect(
      try small.problems() == [
        "changes.tsv: is no table of a case and is not read. Save it as CSV under the name changes.csv."
      ])
  }

  @Test func `that is not known is remarked on, and kept quiet by x_`() throws {
    var small = SmallCase()
    small.files["mine.csv"] = "a\n1\n"
    small.files["x_mine.csv"] = "a\n1\n"
    small.replace(
      "name,kind,storage_t", with: "name,kind,storage_t,berths,x_berths", in: "places.csv")
    small.replace("port,,", with: "port,,1,2,", in: "places.csv")
    small.replace("port,5000,", with: "port,5000,1,2,", in: "places.csv")
    let remarks = try small.inFolder { try CaseFolder.read(at: $0).remarks }
    #expect(
      remarks.filter { $0.kind == .unread }.map(\.description) == [
        "places.csv:1: The column \"berths\" is not known; it is kept and not used.",
        "mine.csv: The file is no table of a case and was not read.",
      ])
  }

  @Test(arguments: [
    ("\"period_days\": 7", "corridor.period_days", "Did you mean period_d?"),
    ("\"Period_d\": 7", "corridor.Period_d", "Did you mean period_d? Write it so."),
  ])
  func `of settings has no near names`(member: String, key: String, advice: String) throws {
    var small = SmallCase()
    small.replace("\"period_d\": 7", with: member, in: "datapackage.json")
    #expect(
      try small.problems().first
        == "datapackage.json: key \"\(key)\": is no setting. \(advice) "
        + "A setting of your own is kept quietly when its name starts with x_.")
  }
}
