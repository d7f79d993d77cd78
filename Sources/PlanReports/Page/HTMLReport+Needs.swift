import PlanWords
import SupplyModel

extension HTMLReport {
  /// The answer in one screen: what each need asks and gets, tier by tier.
  var answer: PageSection? {
    let headings = ["tier", "need", "at", "asked", "in parts", "on time", "late", "short", "due"]
    let head = Markup.element(
      "tr", ["role": "row"],
      headings.map {
        Markup.text("th", ["scope": "col", "role": "columnheader"], $0)
      }.joined())
    let rows = sheet.needs.enumerated().map { index, need in
      row(of: need, isFirst: index == 0 || sheet.needs[index - 1].rank != need.rank)
    }
    let table = Markup.element(
      "table", ["class": "needs", "role": "table", "aria-label": PageLabel.needsByTier.text()],
      Markup.element("thead", ["role": "rowgroup"], head)
        + Markup.element("tbody", ["role": "rowgroup"], rows.joined(separator: "\n")))
    let key = Markup.element(
      "p", ["class": "key", "aria-hidden": "true"],
      [("on", "on time"), ("after", "late"), ("none", "short")].map { style, words in
        Markup.element("i", ["class": style]) + Markup.escaped(words)
      }.joined(separator: " "))
    return PageSection("needs", PageLabel.whatArrives.text(), key + table)
  }

  private func row(of need: NeedEntry, isFirst: Bool) -> String {
    let notes = need.footnotes.map { number in
      Markup.text(
        "a", ["href": "#note-\(number)", "aria-label": "source \(number)"], String(number))
    }.joined(separator: " ")
    let state =
      need.state.isEmpty ? "" : " " + Markup.text("small", [:], need.state)
    let name =
      Markup.text("b", [:], need.need) + (notes.isEmpty ? "" : Markup.element("sup", [:], notes))
    return Markup.element(
      "tr",
      [
        "class": isFirst ? "first" : "", "role": "row", "data-need": need.need,
        "data-rank": need.rank,
      ],
      cell("tier", Markup.escaped(need.rank), "q")
        + Markup.element("th", ["scope": "row", "role": "rowheader"], name)
        + cell("at", Markup.escaped(need.place), "q")
        + cell("asked", Markup.escaped(need.asked) + state)
        + Markup.element("td", ["class": "bar", "role": "cell"], bar(of: need))
        + cell("on time", figure(need.onTime), "n") + cell("late", figure(need.late), "n")
        + cell("short", figure(need.short), "n")
        + cell("due", Markup.escaped(need.due.description), "d"))
  }

  private func cell(_ label: String, _ content: String, _ style: String = "") -> String {
    Markup.element("td", ["class": style, "role": "cell", "data-label": label], content)
  }

  /// A figure with the value of the run's table beside it, for programs.
  func figure(_ figure: PrintedFigure?) -> String {
    figure.map { Markup.text("data", ["value": $0.exact], $0.text) } ?? "–"
  }

  /// On time, late and short as parts of what is asked.
  private func bar(of need: NeedEntry) -> String {
    guard need.askedSize > 0, let onTime = need.onTime, let late = need.late else { return "" }
    func part(_ style: String, _ units: Double) -> String {
      let share = Markup.number(min(100, max(0, 100 * units / need.askedSize)))
      return units > 0 ? Markup.element("i", ["class": style, "style": "width:\(share)%"]) : ""
    }
    return Markup.element(
      "span", ["class": "track", "role": "img", "aria-label": need.words],
      part("on", onTime.size) + part("after", late.size))
  }
}
