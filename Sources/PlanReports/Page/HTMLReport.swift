import PlanWords
import SupplyModel

/// A report of a plan as one HTML file that needs nothing else: no network, no fonts, no server.
///
/// It is well-formed XML too, and the same sheet gives the same bytes.
public struct HTMLReport: Sendable {
  let sheet: ReportContent

  /// Makes the report of a sheet.
  public init(_ sheet: ReportContent) { self.sheet = sheet }

  /// The file.
  public var text: String {
    let own = sheet.sections.map { part($0) }
    let sections =
      [answer, sheet.sets.map { part($0) }, map, timeline, corridorSheet, stocks]
      + own + [hindrances, questions, proof, sources]
    let shown = sections.compactMap(\.self)
    let body =
      header(shown)
      + Markup.element("main", [:], filter + shown.map(\.markup).joined(separator: "\n"))
      + Markup.element("script", [:], PageScript.text)
    return Page.file(title: sheet.title, styles: "", body: body)
  }

  private func header(_ sections: [PageSection]) -> String {
    let remarks = sheet.remarks.map { Markup.text("p", ["class": "remark"], $0) }.joined()
    let verdict = sheet.proof.map { Markup.text("span", [:], $0) }.joined(separator: " ")
    return Markup.element(
      "header", [:],
      Markup.text("h1", [:], sheet.title) + remarks
        + Markup.element(
          "p", ["class": sheet.isPlanned ? "verdict" : "verdict stopped"], verdict)
        + contents(sections))
  }

  /// A link to each section.
  private func contents(_ sections: [PageSection]) -> String {
    let links = sections.map { Markup.text("a", ["href": "#\($0.id)"], $0.heading) }
    return Markup.element(
      "nav", ["class": "contents", "aria-label": "Contents"], links.joined(separator: " "))
  }

  /// What a script filters the page by; without one it would do nothing and stays hidden.
  private var filter: String {
    func choice(_ name: String, _ label: String, _ all: String, _ values: [String]) -> String {
      let seen = values.reduce(into: [String]()) { seen, value in
        if !value.isEmpty && !seen.contains(value) { seen.append(value) }
      }
      guard seen.count > 1 else { return "" }
      let options =
        Markup.text("option", ["value": ""], all)
        + seen.map { Markup.text("option", ["value": $0], $0) }.joined()
      return Markup.element(
        "label", [:], Markup.escaped(label) + Markup.element("select", ["name": name], options))
    }
    return Markup.element(
      "form", ["class": "filter", "hidden": "hidden", "aria-label": "Filter"],
      choice("corridor", "Corridor", "all", sheet.legs.map(\.leg.corridor))
        + choice("rank", "Tier", "all", sheet.needs.map(\.rank))
        + choice("mode", "Mode", "all", sheet.legs.map(\.leg.mode))
        + Markup.element(
          "label", [:],
          "Words" + Markup.element("input", ["name": "words", "type": "search"]))
        + Markup.text("button", ["type": "reset"], "Show all")
        + Markup.element("output", [:]))
  }

  private var hindrances: PageSection? {
    guard !sheet.reasons.isEmpty else { return nil }
    let items = sheet.reasons.map { reason in
      let misses = reason.nearMisses.map { " " + Markup.escaped($0) }.joined()
      let remedy =
        reason.remedy.isEmpty
        ? ""
        : Markup.element(
          "p", ["class": "remedy"],
          Markup.escaped(reason.remedy) + " " + Markup.text("b", [:], "Proved."))
      return Markup.element(
        "li", given: reason.names,
        Markup.element("p", [:], Markup.escaped(reason.why) + misses) + remedy)
    }
    return PageSection(
      "hindrances", PageLabel.whatHoldsItBack.text(),
      Markup.element("ol", ["class": "wide"], items.joined()))
  }

  private var questions: PageSection? {
    guard !sheet.questions.isEmpty else { return nil }
    let items = sheet.questions.map { Markup.text("li", [:], $0) }.joined()
    return PageSection(
      "questions", PageLabel.openQuestions.text(), Markup.element("ul", [:], items))
  }

  private var proof: PageSection? {
    let rows = sheet.stages.map { stage in
      Markup.element(
        "tr", [:],
        Markup.text("th", ["scope": "row"], stage.stage)
          + [stage.value, stage.bound, stage.gap].map {
            Markup.text("td", ["class": "n"], $0)
          }.joined())
    }
    let head = Markup.element(
      "tr", [:],
      ["Stage", "reached", PageLabel.noPlanExceeds.text(), "gap"].map {
        Markup.text("th", ["scope": "col"], $0)
      }.joined())
    let table = Markup.element(
      "table", [:],
      Markup.element("thead", [:], head) + Markup.element("tbody", [:], rows.joined()))
    return PageSection(
      "proof", PageLabel.proofByStage.text(),
      Markup.element(
        "details", [:],
        Markup.text("summary", [:], PictureMessage.stages(rows.count).text())
          + scroll(table, "Proof")
      ))
  }

  private var sources: PageSection? {
    guard !sheet.footnotes.isEmpty else { return nil }
    let items = sheet.footnotes.enumerated().map { index, note in
      let source =
        note.isLink
        ? Markup.text("a", ["href": note.address, "rel": "noreferrer"], note.source)
        : Markup.escaped(note.source)
      return Markup.element(
        "li", ["id": "note-\(index + 1)"], source + ": " + Markup.escaped(note.says))
    }
    return PageSection(
      "sources", PageLabel.sourcesOfNeeds.text(),
      Markup.element("ol", ["class": "wide"], items.joined()))
  }

  /// A table that may be wider than the page, reachable by the keyboard.
  func scroll(_ content: String, _ label: String) -> String {
    Markup.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label], content)
  }
}

extension ReasonEntry {
  /// What a filter finds it by.
  fileprivate var names: Pen.Names { [("data-need", need), ("data-rank", rank)] }
}

/// A section of a page, which its contents lead to.
struct PageSection {
  let id: String
  let heading: String
  let content: String

  init(_ id: String, _ heading: String, _ content: String) {
    self.id = id
    self.heading = heading
    self.content = content
  }

  var markup: String {
    Markup.element(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      Markup.text("h2", ["id": "\(id)-heading"], heading) + content)
  }
}
