import SupplyModel

extension HTMLReport {
  /// A part that only some cases have.
  func part(_ section: SheetSection) -> PageSection {
    let picture = section.chart.map { figure(of: drawing(of: $0, section)) } ?? ""
    let table = section.table.map { scroll(markup(of: $0), section.heading) } ?? ""
    let items = section.sentences.map { Markup.text("li", [:], $0) }.joined()
    let list = items.isEmpty ? "" : Markup.element("ul", ["class": "wide said"], items)
    return PageSection(section.id, section.heading, picture + table + list)
  }

  private func drawing(of chart: SheetChart, _ section: SheetSection) -> Drawing {
    let title = "\(section.heading): \(sheet.title)"
    let axis = PeriodAxis(calendar: sheet.calendar)
    return switch chart {
    case .spans(let entries, let heading):
      SpanPicture(
        name: "\(section.id)-days", title: "\(heading): \(sheet.title)", entries: entries,
        axis: axis
      ).drawing
    case .vehicles(let entries):
      VehiclePicture(title: title, entries: entries, axis: axis).drawing
    case .capability(let entries):
      CapabilityPicture(title: title, entries: entries, calendar: sheet.calendar).drawing
    }
  }

  private func markup(of table: SheetTable) -> String {
    let head = table.headings.map { heading in
      Markup.element(
        "th", given: [("scope", "col"), ("class", heading.isNumeric ? "n" : "")],
        Markup.escaped(heading.text))
    }
    let rows = table.rows.map { row in
      let cells = zip(table.headings, row.cells).enumerated().map { index, pair in
        cell(pair.1, pair.0, isFirst: index == 0)
      }
      return Markup.element(
        "tr",
        given: [
          ("class", row.isPart ? "part" : ""), ("data-subject", row.subject),
          ("data-rank", row.rank),
        ], cells.joined())
    }
    return Markup.element(
      "table", ["class": "part-table"],
      Markup.element("thead", [:], Markup.element("tr", [:], head.joined()))
        + Markup.element("tbody", [:], rows.joined(separator: "\n")))
  }

  private func cell(
    _ cell: SheetTable.Cell, _ heading: SheetTable.Heading, isFirst: Bool
  ) -> String {
    let content =
      switch cell {
      case .text(let words): Markup.escaped(words)
      case .figure(let value): figure(value)
      case .none: "–"
      }
    return isFirst
      ? Markup.element("th", ["scope": "row"], content)
      : Markup.element("td", given: [("class", heading.isNumeric ? "n" : "")], content)
  }
}
