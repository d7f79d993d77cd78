import SupplyModel

/// Draws what each leg carries and what each need receives, period by period.
struct TimelinePicture {
  private static let left = 186.0
  private static let right = Drawing.width - 14

  private let sheet: PlanSheet
  private var cellWidth: Double {
    (Self.right - Self.left) / Double(sheet.calendar.periods)
  }

  init(_ sheet: PlanSheet) { self.sheet = sheet }

  var drawing: Drawing {
    var y = 58.0
    var marks = key()
    for group in groups {
      marks += Pen.text(group.heading, x: 10, y: y + 14, "t b")
      y += 20
      for entry in group.legs {
        marks += row(of: entry, y: y)
        y += 19
      }
      y += 6
    }
    let needs = sheet.needs.filter { $0.askedSize > 0 }
    if !needs.isEmpty {
      marks += Pen.text("Needs: what arrives, and when it is due", x: 10, y: y + 18, "t b halo p")
      marks += needKey(y: y + 6)
      y += 28
      for need in needs {
        marks += row(of: need, y: y)
        y += 25
      }
    }
    return Drawing(
      name: "timeline", title: "Timeline of the plan: \(sheet.title)", description: words,
      height: y + 10, marks: axis(bottom: y) + marks)
  }

  private var words: String {
    let shut = sheet.legs.filter { entry in
      entry.periods.contains { if case .closed = $0.state { true } else { false } }
    }
    return "One row for each leg and for each need, one column for each period from "
      + "\(sheet.calendar.start) to \(sheet.calendar.end). "
      + (shut.isEmpty
        ? "No leg is closed for a time."
        : "Closed for a time: \(shut.map(\.leg.id.description).joined(separator: ", ")).")
  }

  /// The legs by corridor, those of none last.
  private var groups: [(heading: String, legs: [LegEntry])] {
    let names = sheet.corridors.map(\.corridor)
    let grouped = names.map { name in (name, sheet.legs.filter { $0.leg.corridor == name }) }
    let others = sheet.legs.filter { !names.contains($0.leg.corridor) }
    return (grouped + [(names.isEmpty ? "Legs" : "Legs of no corridor", others)])
      .filter { !$0.1.isEmpty }.map { (heading: $0.0, legs: $0.1) }
  }

  private func x(of period: Int) -> Double { Self.left + Double(period) * cellWidth }

  private func name(_ text: String, y: Double) -> String {
    let shown = text.count > 25 ? text.prefix(24) + "…" : text[...]
    return Pen.text(String(shown), x: Self.left - 8, y: y, "t s e")
  }

  private func row(of entry: LegEntry, y: Double) -> String {
    let lane = Pen.box(
      x: Self.left, y: y, width: Self.right - Self.left, height: 15, "lane")
    let cells = runs(of: entry).map { run -> String in
      let (x, width) = (x(of: run.first), Double(run.count) * cellWidth)
      switch run.period.state {
      case .idle, .used: return ""
      case .closed:
        return Markup.element(
          "g", [:],
          Markup.text("title", [:], run.period.words)
            + Pen.box(
              x: x, y: y, width: width, height: 15, "lane")
            + Pen.hatch(x: x, y: y, width: width, height: 15))
      case .noConsent(let isWithheld):
        return Markup.element(
          "g", [:],
          Markup.text("title", [:], run.period.words)
            + Pen.hatch(x: x, y: y, width: width, height: 15)
            + Pen.box(x: x + width / 2 - 8, y: y, width: 16, height: 15, "lane")
            + Pen.text(isWithheld ? "!" : "?", x: x + width / 2, y: y + 12, "t s b m"))
      }
    }
    return Pen.mark(
      entry.words, by: entry.names,
      lane + strokes(of: entry, y: y) + cells.joined() + name(entry.leg.id.description, y: y + 12))
  }

  /// The periods in which a leg is used, as upright strokes: a year of a large network has tens of
  /// thousands of them, and a stroke takes half the bytes of a rectangle.
  private func strokes(of entry: LegEntry, y: Double) -> String {
    upright(
      entry.periods.enumerated().compactMap { period, state in
        guard case .used(let share) = state.state else { return nil }
        return (period, 15, Pen.style(ofShare: share), state.words)
      }, foot: y + 15)
  }

  /// Strokes that stand on a line, each as high as it should be, with words of its own.
  private func upright(
    _ marks: [(period: Int, height: Double, style: String, words: String)], foot: Double
  ) -> String {
    guard !marks.isEmpty else { return "" }
    let strokes = marks.map { mark in
      Markup.element(
        "path",
        [
          "class": Pen.shortStyle(mark.style),
          "d": "M\(mark.period) 0v-\(Markup.number(mark.height.rounded()))",
        ], Markup.text("title", [:], mark.words))
    }
    // One unit across is a period, so that a stroke needs no decimals.
    let middle = Markup.number(x(of: 0) + cellWidth / 2)
    return Markup.element(
      "g",
      [
        "class": "upright", "stroke-width": String(max(0.5, (1 - 1 / cellWidth).rounded(to: 3))),
        "transform":
          "translate(\(middle) \(Markup.number(foot)))scale(\(cellWidth.rounded(to: 4)) 1)",
      ], strokes.joined())
  }

  /// A closed span is drawn whole; every other period by itself.
  private func runs(
    of entry: LegEntry
  ) -> [(first: Int, count: Int, period: LegEntry.Period)] {
    entry.periods.enumerated().reduce(into: []) { runs, next in
      let (index, period) = next
      let isUsed = if case .used = period.state { true } else { false }
      if let last = runs.last, last.period.state == period.state, !isUsed {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((index, 1, period))
      }
    }
  }

  private func row(of need: NeedEntry, y: Double) -> String {
    let height = 18.0
    let lane = Pen.box(
      x: Self.left, y: y, width: Self.right - Self.left, height: height, "lane")
    let most = need.received.map(\.units).max() ?? 0
    let bars = need.received.map { received in
      (
        period: received.period, height: max(2, height * received.units / max(most, 1e-9)),
        style: received.isLate ? "middle" : "low", words: received.words
      )
    }
    let days = Double(sheet.calendar.periodDays)
    let dues = need.instalmentsDue.filter { $0 <= sheet.calendar.end }.map { due in
      let x =
        Self.left + Double(due.dayNumber - sheet.calendar.start.dayNumber + 1) / days * cellWidth
      return Pen.line(PicturePoint(x: x, y: y - 2), PicturePoint(x: x, y: y + height + 2), "due")
    }
    return Pen.mark(
      need.words, by: need.names,
      lane + upright(bars, foot: y + height) + dues.joined() + name(need.need, y: y + 13))
  }
}

extension TimelinePicture {
  /// Months along the top, and a line down for each.
  private func axis(bottom: Double) -> String {
    let calendar = sheet.calendar
    let firsts = (0..<calendar.periods).filter { period in
      let month = calendar.firstDay(of: period).parts.month
      return period == 0 || calendar.firstDay(of: period - 1).parts.month != month
    }
    var nextFree = 0.0
    // A first month that is nearly over gives its room to the next.
    if firsts.count > 1, x(of: firsts[1]) - x(of: 0) < 56 { nextFree = x(of: 0) + 1 }
    return firsts.map { period in
      let x = x(of: period)
      let line = Pen.line(PicturePoint(x: x, y: 44), PicturePoint(x: x, y: bottom), "line")
      guard x >= nextFree, x < Self.right - 50 else { return line }
      nextFree = x + 56
      let month = String(calendar.firstDay(of: period).description.prefix(7))
      return line + Pen.text(month, x: x + 3, y: 53, "t s q")
    }.joined()
  }

  /// What the marks of the legs mean.
  private func key() -> String {
    var row = KeyRow(x: 10, y: 12)
    for (style, words) in Pen.useKey { row.add(words) { Pen.swatch($0, style) } }
    row.add("closed") { spot in
      Pen.swatch(spot, "lane") + Pen.hatch(x: spot.x, y: spot.y, width: 15, height: 14)
    }
    for (sign, words) in [("?", "consent unknown"), ("!", "consent withheld")] {
      row.add(words) { Pen.text(sign, x: $0.x + 9, y: $0.y + 11, "t s b m") }
    }
    return row.markup
  }

  /// What the marks of the needs mean.
  private func needKey(y: Double) -> String {
    var row = KeyRow(x: 560, y: y)
    row.add("due") { spot in
      let x = spot.x + 9
      return Pen.line(
        PicturePoint(x: x, y: spot.y - 2), PicturePoint(x: x, y: spot.y + 16), "due")
    }
    row.add("on time") { Pen.swatch($0, "low") }
    row.add("late") { Pen.swatch($0, "middle") }
    return row.markup
  }
}

/// Marks in a row, each with what it means.
private struct KeyRow {
  var x: Double
  let y: Double
  private(set) var markup = ""

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  mutating func add(_ words: String, mark: (PicturePoint) -> String) {
    markup += mark(PicturePoint(x: x, y: y)) + Pen.text(words, x: x + 20, y: y + 11, "t s")
    x += 20 + Pen.width(of: words, size: 12) + 16
  }
}

extension NeedEntry {
  /// What a filter finds its marks by.
  var names: Pen.Names { [("data-need", need), ("data-rank", rank)] }

  /// What it asks and receives, in a sentence of figures.
  var words: String {
    guard let onTime, let late, let short else { return "\(need): asked \(asked)." }
    return "\(need): asked \(asked), due \(due); on time \(onTime.text), late \(late.text), "
      + "short \(short.text)."
  }
}

extension Double {
  /// The nearest number with so many decimals.
  fileprivate func rounded(to decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
