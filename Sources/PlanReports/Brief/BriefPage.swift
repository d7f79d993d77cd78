/// A brief as one HTML file for print and screen; well-formed XML, the same bytes each time.
public struct BriefPage: Sendable {
  private let brief: Brief

  /// Makes the page of a brief.
  public init(_ brief: Brief) { self.brief = brief }

  /// The file.
  public var text: String {
    let header = Markup.element(
      "header", [:],
      Markup.text("h1", [:], brief.title)
        + brief.opening.map { Markup.element("p", [:], html($0)) }.joined())
    let sections = brief.sections.map { section in
      Markup.element(
        "section", [:],
        Markup.text("h2", [:], section.heading) + section.blocks.map(html).joined(separator: "\n"))
    }
    return Page.file(
      title: brief.title, styles: BriefStyles.sheet,
      body: header
        + Markup.element("main", [:], sections.joined(separator: "\n") + notes))
  }

  private var notes: String {
    let items = brief.notes.enumerated().map { index, note in
      let source =
        note.isLink
        ? Markup.text("a", ["href": note.address, "rel": "noreferrer"], note.source)
        : Markup.escaped(note.source)
      return Markup.element(
        "li", ["id": "note-\(index + 1)"], source + ": " + Markup.escaped(note.says))
    }
    return Markup.element(
      "section", ["class": "notes"],
      Markup.text("h2", [:], "Notes") + Markup.element("ol", [:], items.joined()))
  }

  private func html(_ block: Brief.Block) -> String {
    switch block {
    case .paragraph(let phrases): return Markup.element("p", [:], html(phrases))
    case .points(let points):
      return Markup.element(
        "ul", [:], points.map { Markup.element("li", [:], html($0)) }.joined())
    case .table(let columns, let rows): return table(columns, rows)
    }
  }

  private func table(_ columns: [Brief.Column], _ rows: [[[Brief.Phrase]]]) -> String {
    let head = columns.map { column in
      Markup.element(
        "th", given: [("scope", "col"), ("class", column.isNumeric ? "n" : "")],
        Markup.escaped(column.heading) + (column.ground.map(html) ?? ""))
    }
    let body = rows.map { row -> String in
      let cells = row.enumerated().map { index, cell in
        index == 0
          ? Markup.element("th", ["scope": "row"], html(cell))
          : Markup.element(
            "td", given: [("class", columns[index].isNumeric ? "n" : "")], html(cell))
      }
      return Markup.element("tr", [:], cells.joined())
    }
    return Markup.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Table"],
      Markup.element(
        "table", [:],
        Markup.element("thead", [:], Markup.element("tr", [:], head.joined()))
          + Markup.element("tbody", [:], body.joined(separator: "\n"))))
  }

  private func html(_ phrases: [Brief.Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .text(let words): Markup.escaped(words)
      case .name(let name): Markup.text("b", [:], name)
      case .figure(let words, let ground):
        Markup.text("span", ["class": "figure"], words) + html(ground)
      }
    }.joined()
  }

  private func html(_ ground: Brief.Ground) -> String {
    guard case .notes(let numbers, let state) = ground else { return "" }
    let words = state.isEmpty ? "" : " " + Markup.text("small", [:], state)
    guard !numbers.isEmpty else {
      return words + " " + Markup.text("small", ["class": "unsourced"], "no source")
    }
    let links = numbers.map {
      Markup.text("a", ["href": "#note-\($0)", "aria-label": "source \($0)"], String($0))
    }
    return words + Markup.element("sup", [:], links.joined(separator: " "))
  }
}
