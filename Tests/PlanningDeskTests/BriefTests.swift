import CaseFiles
import Foundation
import PlanReports
import Testing

@testable import PlanningDesk

@Suite struct `A brief of a run` {
  @Test(arguments: Examples.names)
  func `gives every figure a footnote or flags it`(example: String) throws {
    try PlannedExamples.withPlan(of: example) { _, run in
      let brief = try desk.brief(of: run)
      #expect(brief.baseless == [])
      let page = BriefPage(brief).text
      _ = try ReportDocument(Data(page.utf8))
      // As printed: take out figures with what follows them, names and headings; no digit is left.
      let body = try #require(page.firstRange(of: "<main>")).upperBound
      let end = try #require(page.firstRange(of: #"<section class="notes">"#)).lowerBound
      var rest = String(page[body..<end])
      for row in rest.matches(of: #/<tr>.*?</tr>/#).map({ String($0.output) }) {
        rest = rest.replacing(row, with: Self.withoutColumns(row, in: rest))
      }
      rest = rest.replacing(
        #/<span class="figure">[^<]*</span>( <small>[a-z, ]+</small>)?(<sup>.*?</sup>| <small class="unsourced">no source</small>)/#,
        with: "")
      rest = rest.replacing(#/<h2>.*?</h2>|<b>.*?</b>|<sup>.*?</sup>/#, with: "")
      rest = rest.replacing(#/<[^>]*>/#, with: "")
      #expect(rest.filter(\.isNumber) == "", "\(rest)")
      let targets = page.matches(of: #/href="#(note-\d+)"/#).map { String($0.output.1) }
      for target in targets { #expect(page.contains("<li id=\"\(target)\">")) }
    }
  }

  /// A row without the figures of columns whose heading has a footnote.
  private static func withoutColumns(_ row: String, in table: String) -> String {
    guard row.contains("<td") else { return row }
    return row.replacing(
      #/<td( class="n")?><span class="figure">[^<]*</span></td>/#, with: "")
  }

  @Test func `says what the run's table says of needs, and which figures have no source`() throws {
    try PlannedExamples.withPlan(of: "small-port") { _, run in
      let file = try #require(try desk.brief(run: run, isMarkdown: true).files.first)
      let text = try String(contentsOf: URL(filePath: file.path), encoding: .utf8)
      #expect(file.path.hasSuffix("/brief.md"))
      #expect(
        text.contains(
          "| **bread** | **2** | about 4,500 t, by 2031-12-31 (assumed, no source) | 3,300 | 420 | 780 |"
        ))
      #expect(text.contains("## What can be sent at once"))
      #expect(!text.contains("## What the long war needs"))
    }
  }

  @Test func `tells how a pledge is split, and by whom each part is known`() throws {
    try Examples.withCopy(of: "moscow-1941") { folder in
      let stop = StopRequest()
      stop.stop()
      let report = try desk.plan(PlanRequest(case: CaseRequest(folder: folder)), stop: stop)
      let brief = try desk.brief(of: try #require(report.writtenTo)).markdown
      #expect(
        brief.contains(
          #/\*\*p40-200\*\*: \*\*United States\*\* promised 200 p-40 \(confirmed\)\[\^\d+\]; 140 from liverpool, ready on 1941-07-30 \(confirmed\)\[\^\d+\]; 60 from new-york, ready on 1941-07-30 \(counted\)/#
        ))
    }
  }

  @Test func `tells whom deliveries free and how long stocks last, where the case speaks of it`()
    throws
  {
    try PlannedExamples.withPlan(of: "small-useful") { _, run in
      let brief = try desk.brief(of: run).markdown
      #expect(brief.contains("## What it frees"))
      #expect(brief.contains("## How long it lasts"))
      #expect(brief.contains(#/with the plan, .+; with nothing sent, /#))
    }
    try PlannedExamples.withPlan(of: "small-port") { _, run in
      let brief = try desk.brief(of: run).markdown
      #expect(!brief.contains("## What it frees"))
      #expect(!brief.contains("## How long it lasts"))
    }
  }

  @Test func `knows a figure that rests on nothing`() {
    var brief = Brief(title: "Title of 1941")
    brief.sections = [
      Brief.Section(
        "Heading of 1941",
        [
          .paragraph([.text("12 guns"), .name("p40"), .figure("7", .notes([], state: ""))]),
          .table([Brief.Column("bare")], rows: [[[.figure("8", .column)]]]),
          .points([[.figure("9", .notes([4], state: ""))]]),
        ])
    ]
    #expect(brief.baseless == ["12 guns", "8", "9"])
  }
}
