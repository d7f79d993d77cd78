import PlanWords
import SupplyModel

extension StateReport {
  /// The answer as text, at most 100 columns wide where names allow it.
  public func text(_ ink: Ink) -> String {
    let day = CalendarDate(on) ?? CalendarDate(dayNumber: 0)
    let title = StateMessage.title(title, on: day, known: known.flatMap { CalendarDate($0) })
    var lines = [ink.heading(title.text())]
    if let milestone = Milestone(rawValue: deliveredMeans) {
      lines.append(StateMessage.means(milestone).text())
    }
    guard !consignments.isEmpty || !pledges.isEmpty || !counts.isEmpty || !places.isEmpty else {
      return (lines + [StateMessage.nothing.text()] + settling(ink)).joined(separator: "\n")
    }
    lines += consignmentLines(ink) + needLines(ink) + pledgeLines(ink)
    lines += section(.places, places.map(\.message), ink)
    lines += section(.counts, counts.map(\.message), ink)
    return (lines + settling(ink)).joined(separator: "\n")
  }

  private func settling(_ ink: Ink) -> [String] {
    toSettle.flatMap { Paragraph.lines($0).map(ink.bad) }
  }

  private func section(
    _ heading: StateMessage.Heading, _ messages: [StateMessage], _ ink: Ink
  ) -> [String] {
    guard !messages.isEmpty else { return [] }
    return ["", ink.heading(StateMessage.heading(heading).text())]
      + messages.flatMap { Paragraph.lines($0, indent: 2) }
  }

  private static let columns: [StateMessage.Heading] = [
    .allocated, .sent, .underWay, .inPlaces, .arrived, .handedOver, .inUse, .lost,
  ]

  private static func cells(_ amounts: StateAmounts) -> [String] {
    [
      amounts.allocated, amounts.sent, amounts.underWay, amounts.inPlaces, amounts.arrived,
      amounts.handedOver, amounts.inUse, amounts.lost,
    ].map { StateMessage.figure($0).text() }
  }

  private static func headed(
    _ first: StateMessage.Heading, before: [StateMessage.Heading] = [],
    after: [StateMessage.Heading] = []
  ) -> TextTable {
    let columns = before + columns + after
    var table = TextTable([.left, .left] + columns.map { _ in .right })
    table.add(
      ([first] + columns).enumerated().flatMap { index, heading in
        let text = StateMessage.heading(heading).text()
        return index == 0 ? [text, ""] : [text]
      })
    return table
  }

  private func consignmentLines(_ ink: Ink) -> [String] {
    guard !consignments.isEmpty else { return [] }
    var table = Self.headed(.consignments)
    for line in consignments {
      table.add(["\(line.consignment) \(line.item)", line.unit] + Self.cells(line.amounts))
    }
    let parts = consignments.flatMap { line in
      line.parts.flatMap { part in
        Paragraph.lines(
          part.message.text(), lead: "\(line.consignment): ", indent: 2)
      }
    }
    return [""] + headedLines(table, ink) + parts
  }

  private func needLines(_ ink: Ink) -> [String] {
    guard !needs.isEmpty else { return [] }
    var table = Self.headed(.needs, before: [.promised], after: [.delivered])
    for line in needs {
      let promised = StateMessage.figure(line.promised).text()
      let delivered = StateMessage.figure(line.delivered).text()
      table.add([line.need, line.unit, promised] + Self.cells(line.amounts) + [delivered])
    }
    return [""] + headedLines(table, ink)
  }

  private func pledgeLines(_ ink: Ink) -> [String] {
    guard !pledges.isEmpty else { return [] }
    var table = Self.headed(.pledges, before: [.promised])
    for line in pledges {
      let promised = StateMessage.figure(line.promised).text()
      table.add([line.pledge, line.unit, promised] + Self.cells(line.amounts))
    }
    return [""] + headedLines(table, ink)
      + pledges.flatMap(\.messages).flatMap { Paragraph.lines($0, indent: 2) }
  }

  private func headedLines(_ table: TextTable, _ ink: Ink) -> [String] {
    let lines = table.lines()
    return lines.prefix(1).map(ink.heading) + lines.dropFirst()
  }
}
