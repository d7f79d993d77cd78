import PlanWords
import SupplyModel

extension HTMLReport {
  /// The corridors side by side: a column for each, and what would turn their order.
  var corridorSheet: PageSection? {
    guard !sheet.corridors.isEmpty else { return nil }
    let picture = Picture.corridors.drawing(of: sheet).map { figure(of: $0) } ?? ""
    let head = Markup.element(
      "tr", [:],
      Markup.element("td", [:])
        + sheet.corridors.map {
          Markup.element(
            "th", given: [("scope", "col")] + $0.names, Markup.escaped($0.corridor))
        }.joined())
    let table = Markup.element(
      "table", ["class": "sides"],
      Markup.element("thead", [:], head)
        + Markup.element("tbody", [:], corridorRows.joined(separator: "\n")))
    let order = sheet.corridorOrder.map { Markup.text("p", ["class": "wide"], $0) }.joined()
    return PageSection(
      "corridors", PageLabel.corridorsSideBySide.text(),
      picture + scroll(table, PageLabel.corridorFigures.text()) + order)
  }

  private var corridorRows: [String] {
    let names = sheet.corridors.first?.facts.map(\.name) ?? []
    let facts = names.enumerated().map { index, name in
      row(name) { index < $0.facts.count ? Markup.escaped($0.facts[index].text) : "" }
    }
    return [
      row(PageLabel.enters.text()) { figure($0.departed) + " t" },
      row(PageLabel.shareOfAll.text()) { figure($0.share) },
      row(PageLabel.lostTonnes.text()) { figure($0.lost) + " t" },
      row(PageLabel.shutInPart.text()) { figure($0.closed) },
    ] + facts + [
      row(PageLabel.wayLeadsThrough.text(), months),
      row(PageLabel.season.text()) { list($0.seasons, PageLabel.noneStated.text()) },
      row(PageLabel.fullLegs.text()) { list($0.fullLegs, PageLabel.noneFull.text()) },
      row(PageLabel.why.text()) { Markup.escaped($0.why) },
      row(PageLabel.worth.text()) { Markup.escaped($0.worth) },
    ]
  }

  private func row(_ name: String, _ content: (CorridorEntry) -> String) -> String {
    Markup.element(
      "tr", [:],
      Markup.text("th", ["scope": "row"], name)
        + sheet.corridors.map {
          Markup.element("td", given: $0.names, content($0))
        }.joined())
  }

  private func list(_ lines: [String], _ none: String) -> String {
    lines.isEmpty
      ? Markup.escaped(none) : lines.map { Markup.text("div", [:], $0) }.joined()
  }

  /// The months of the plan by their initials, marked by how far the corridor is open.
  private func months(of entry: CorridorEntry) -> String {
    let initials = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
    let marks = entry.months.map { month -> String in
      let number = Int(month.month.suffix(2)) ?? 1
      let initial = initials.indices.contains(number - 1) ? initials[number - 1] : "?"
      return Markup.text(
        "i", ["class": month.state.rawValue, "title": "\(month.month): \(month.state.words)"],
        initial)
    }
    return Markup.element(
      "span", ["class": "months", "role": "img", "aria-label": entry.monthsInWords],
      marks.joined())
  }
}

extension CorridorEntry {
  /// What a filter finds it by.
  var names: Pen.Names { [("data-corridor", corridor)] }

  /// In which months it is open, partly or not.
  var monthsInWords: String {
    [Month.State.open, .partly, .shut].compactMap { state in
      let found = months.filter { $0.state == state }.map(\.month)
      return found.isEmpty ? nil : "\(state.words): \(found.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension CorridorEntry.Month.State {
  /// In words.
  fileprivate var words: String {
    switch self {
    case .open: PageLabel.open.text()
    case .partly: PageLabel.openOnSomeDays.text()
    case .shut: PageLabel.shut.text()
    }
  }
}
