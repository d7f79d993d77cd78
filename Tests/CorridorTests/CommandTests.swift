import Foundation
import Testing

@Suite struct `The program` {
  @Test func `shows the three most likely commands when it is given none`() throws {
    let program = try Program([], in: FileManager.default.temporaryDirectory)
    #expect(program.exitCode == 0)
    try Golden.expect(program.output, is: "no-command.txt")
  }

  @Test(arguments: [
    "corridor", "new", "check", "plan", "explain", "endurance", "audit", "report", "brief",
    "compare", "export", "import", "diff", "schema", "record", "state",
  ])
  func `explains a command`(command: String) throws {
    let arguments = command == "corridor" ? ["--help"] : [command, "--help"]
    let program = try Program(arguments, in: FileManager.default.temporaryDirectory)
    #expect(program.exitCode == 0)
    try Golden.expect(program.output, is: "help-\(command).txt")
  }

  @Test func `plans a teaching case, and finds that the plan holds`() throws {
    try inCopies { folder in
      let plan = try Program(["plan", "small-port"], in: folder)
      #expect(plan.exitCode == 0)
      #expect(plan.errors.isEmpty)
      try Golden.expect(plan.output, is: "plan-small-port.txt")
      let audit = try Program(["audit", "small-port/plans/plan-1"], in: folder)
      #expect(audit.exitCode == 0)
      try Golden.expect(audit.output, is: "audit-small-port.txt")
    }
  }

  @Test func `writes a report and pictures of a plan`() throws {
    try inCopies { folder in
      _ = try Program(["plan", "small-port"], in: folder)
      let page = try Program(["report", "small-port/plans/plan-1"], in: folder)
      #expect(page.exitCode == 0)
      #expect(page.output.hasPrefix("Written to small-port/plans/plan-1/report.html ("))
      let run = ["report", "small-port/plans/plan-1"]
      let opened = try Program(run + ["--open"], in: folder)
      #expect(opened.exitCode == 0)
      let path = folder.resolvingSymlinksInPath().path + "/small-port/plans/plan-1/report.html"
      #expect(opened.errors == "There is no browser here to open it. The file is \(path)\n")
      #expect(
        try Program(run + ["--open", "--svg", "timeline", "made"], in: folder).exitCode == 64)
      let pictures = try Program(run + ["--svg", "timeline", "corridors", "made"], in: folder)
      #expect(pictures.exitCode == 0)
      for name in ["timeline", "corridors"] {
        #expect(FileManager.default.fileExists(atPath: folder.path + "/made/\(name).svg"))
      }
      #expect(try Program(run + ["--svg", "map"], in: folder).exitCode == 64)
      #expect(try Program(run + ["--svg", "photo", "made"], in: folder).exitCode == 64)
      let noMap = try Program(run + ["--svg", "map", "made"], in: folder)
      #expect(noMap.exitCode == 2)
      #expect(noMap.errors.hasPrefix("places.csv: gives no place its coordinates"))
    }
  }

  @Test func `prints no name of a folder raw that a terminal would obey, nor in JSON`() throws {
    try inCopies { folder in
      let name = "e\u{202E}x\u{1B}[31m\u{7}"
      for arguments in [
        ["new", name, "--example", "small-port"], ["check", name],
        ["export", name, "--csv", name + "t"],
        ["export", name, "--xlsx", "b.xlsx", "--json"], ["check", name + "none", "--json"], [name],
      ] {
        let ran = try Program(arguments, in: folder)
        let raw = (ran.output + ran.errors).unicodeScalars.filter {
          $0 != "\n" && ($0.value < 0x20 || (0x202A...0x202E).contains($0.value))
        }
        #expect(raw.isEmpty, "\(arguments)")
        #expect(!(ran.output + ran.errors).isEmpty, "\(arguments)")
      }
    }
  }

  @Test func `writes a workbook, takes it back, and names what is wrong by its cell`() throws {
    try inCopies { folder in
      let written = try Program(["export", "small-port", "--xlsx", "book.xlsx"], in: folder)
      #expect(written.exitCode == 0)
      #expect(written.output.hasPrefix("Written to book.xlsx ("))
      _ = try Program(["export", "small-port", "--xlsx", "again.xlsx"], in: folder)
      let books = ["book.xlsx", "again.xlsx"].map {
        try? Data(contentsOf: folder.appending(path: $0))
      }
      #expect(books[0] != nil && books[0] == books[1], "the same bytes from two processes")
      let made = try Program(["import", "book.xlsx", "made"], in: folder)
      #expect(made.exitCode == 0)
      try Golden.expect(made.output, is: "import-small-port.txt")
      let needs = folder.appending(path: "small-port/needs.csv")
      let text = try String(contentsOf: needs, encoding: .utf8)
      let wrong = text.replacing("2031-12-07", with: "2031-13-07").replacing("tents", with: "tetns")
      try Data(wrong.utf8).write(to: needs)
      _ = try Program(["export", "small-port", "--xlsx", "wrong.xlsx"], in: folder)
      let refused = try Program(["import", "wrong.xlsx", "never", "--json"], in: folder)
      #expect(refused.exitCode == 2)
      #expect(refused.output.contains("\"schema\" : \"corridor.problems/1\""))
      try Golden.expect(refused.errors, is: "import-problems-small-port.txt")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/never"))
      #expect(try Program(["import", "small-port/needs.csv", "x"], in: folder).exitCode == 2)
      #expect(try Program(["export", "small-port"], in: folder).exitCode == 64)
      #expect(try Program(["export", "small-port", "--hxl"], in: folder).exitCode == 64)
      let empty = try Program(["new", "empty.xlsx", "--start", "2031-11-03"], in: folder)
      #expect(empty.exitCode == 0)
      let json = try Program(["export", "small-port", "--csv", "t", "--hxl", "--json"], in: folder)
      #expect(json.output.contains("\"schema\" : \"corridor.export/1\""))
    }
  }

  @Test func `writes a brief of a plan, and compares two`() throws {
    try inCopies { folder in
      _ = try Program(["plan", "small-port", "--name", "all"], in: folder)
      let brief = try Program(["brief", "small-port/plans/all", "--md"], in: folder)
      #expect(brief.exitCode == 0)
      let text = try String(
        contentsOf: folder.appending(path: "small-port/plans/all/brief.md"), encoding: .utf8)
      try Golden.expect(text, is: "brief-small-port.md")
      let legs = folder.appending(path: "small-port/legs.csv")
      let table = try String(contentsOf: legs, encoding: .utf8)
      try Data(table.replacing("sea,7,100", with: "sea,7,50").utf8).write(to: legs)
      _ = try Program(["plan", "small-port", "--name", "half"], in: folder)
      let plans = ["small-port/plans/all", "small-port/plans/half"]
      let compared = try Program(["compare"] + plans + ["--html", "both.html"], in: folder)
      #expect(compared.exitCode == 0)
      try Golden.expect(compared.output, is: "compare-small-port.txt")
      let json = try Program(["compare"] + plans + ["--json"], in: folder)
      #expect(json.output.contains("corridor.compare/1"))
      #expect(try Program(["compare", plans[0]], in: folder).exitCode == 64)
      let missing = try Program(["compare", plans[0], "small-port/plans/none"], in: folder)
      #expect(missing.exitCode == 2)
      let refused = try Program(["brief", "small-port/plans/all"], in: folder)
      #expect(refused.exitCode == 2)
      try Golden.expect(refused.errors, is: "brief-of-changed-case.txt")
    }
  }

  @Test func `shows what makes aid useful, and tells when stocks run out`() throws {
    try inCopies(of: "small-useful") { folder in
      let plan = try Program(["plan", "small-useful"], in: folder)
      #expect(plan.exitCode == 0)
      try Golden.expect(plan.output, is: "plan-small-useful.txt")
      let told = try Program(["endurance", "small-useful"], in: folder)
      #expect(told.exitCode == 0)
      try Golden.expect(told.output, is: "endurance-small-useful.txt")
      let json = try Program(["endurance", "small-useful", "--json"], in: folder)
      #expect(json.output.contains("\"schema\" : \"corridor.endurance/1\""))
    }
  }

  @Test func `explains a leg of a teaching case`() throws {
    try inCopies { folder in
      let told = try Program(["explain", "small-port", "north-sea"], in: folder)
      #expect(told.exitCode == 0)
      try Golden.expect(told.output, is: "explain-north-sea.txt")
    }
  }

  @Test func `names every problem of a case, writes nothing and ends with 2`() throws {
    try inCopies { folder in
      let needs = folder.appending(path: "small-port/needs.csv")
      let text = try String(contentsOf: needs, encoding: .utf8)
      let wrong = text.replacing("2031-12-07", with: "2031-13-07").replacing("tents", with: "tetns")
      try Data(wrong.utf8).write(to: needs)
      let plan = try Program(["plan", "small-port"], in: folder)
      #expect(plan.exitCode == 2)
      #expect(plan.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/small-port/plans"))
      try Golden.expect(plan.errors, is: "problems-small-port.txt")
    }
  }

  @Test func `ends with 64 when it is misused`() throws {
    let folder = FileManager.default.temporaryDirectory
    #expect(try Program(["plan"], in: folder).exitCode == 64)
    #expect(try Program(["diff", "one"], in: folder).exitCode == 64)
    #expect(try Program(["plan", "x", "--time-limit", "-1"], in: folder).exitCode == 64)
  }

  @Test func `ends with 4 when the time is up before anything is proved`() throws {
    try inCopies { folder in
      let plan = try Program(["plan", "small-port", "--time-limit", "0.000001"], in: folder)
      #expect(plan.exitCode == 4)
      let audit = try Program(["audit", "small-port/plans/plan-1"], in: folder)
      #expect(audit.exitCode == 4)
      #expect(audit.output.contains("The plan holds"))
      #expect(
        audit.output.contains("Good to 100 %: no plan is better by more than that in any tier."))
    }
  }

  @Test func `says how far it is when it is asked to, and is quiet otherwise`() throws {
    try inCopies { folder in
      let plan = ["plan", "small-port", "--no-write"]
      #expect(try Program(plan, in: folder).errors == "")
      let told = try Program(plan + ["--progress"], in: folder)
      let steps = told.errors.split(separator: "\n").prefix(9).map {
        $0.drop { $0 != " " }.dropFirst(2)
      }
      #expect(
        steps == [
          "Planning", "Planning: solved 1 of 6, needs immediate-1 low, at 1",
          "Planning: solved 2 of 6, needs immediate-2 low, at 0.7856",
          "Planning: solved 3 of 6, early immediate-1, at -3",
          "Planning: solved 4 of 6, early immediate-2, at -4.53333333",
          "Planning: solved 5 of 6, haulage, at -62720",
          "Planning: solved 6 of 6, storage, at 0", "Proving",
          "Finding reasons, by planning again (gap at most 0.000001 %)",
        ])
      #expect(told.errors.hasPrefix("0:0"))
    }
  }

  @Test func `prints JSON with numbers as numbers and a schema`() throws {
    try inCopies { folder in
      let plan = try Program(["plan", "small-port", "--no-write", "--json"], in: folder)
      let json = try JSONSerialization.jsonObject(with: Data(plan.output.utf8)) as? [String: Any]
      #expect(json?["schema"] as? String == "corridor.plan/1")
      let needs = json?["needs"] as? [[String: Any]]
      #expect(needs?.map { $0["on_time"] as? Double } == [4000, 3300])
      #expect(needs?.map { $0["due"] as? String } == ["2031-12-07", "2031-12-31"])
    }
  }

  private func inCopies(
    of name: String = "small-port", _ body: (URL) throws -> Void
  ) throws {
    let cases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Cases")
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let copy = scratch.appending(path: name)
    try FileManager.default.copyItem(at: cases.appending(path: name), to: copy)
    try? FileManager.default.removeItem(at: copy.appending(path: "plans"))
    try body(scratch)
  }
}
