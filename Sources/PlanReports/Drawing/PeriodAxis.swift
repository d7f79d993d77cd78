import SupplyModel

/// The days of a plan from left to right, as pictures share them.
struct PeriodAxis {
  let calendar: PlanCalendar
  var left = 186.0
  var right = Drawing.width - 14

  var width: Double { right - left }
  var cellWidth: Double { width / Double(calendar.periods) }

  /// Where a period starts.
  func x(of period: Int) -> Double { left + Double(period) * cellWidth }

  /// Where a day starts, no further than the ends of the plan.
  func x(of date: CalendarDate) -> Double {
    let day = Double(date.dayNumber - calendar.start.dayNumber)
    let days = Double(calendar.periods * calendar.periodDays)
    return left + width * min(1, max(0, day / days))
  }

  /// The lane of a row.
  func lane(y: Double, height: Double) -> String {
    Pen.box(x: left, y: y, width: width, height: height, "lane")
  }

  /// The name of a row, to the left of it.
  func name(_ text: String, y: Double) -> String {
    let shown = text.count > 25 ? text.prefix(24) + "…" : text[...]
    return Pen.text(String(shown), x: left - 8, y: y, "t s e")
  }

  /// Months along the top, and a line down for each.
  func months(top: Double, bottom: Double) -> String {
    let firsts = (0..<calendar.periods).filter { period in
      let month = calendar.firstDay(of: period).parts.month
      return period == 0 || calendar.firstDay(of: period - 1).parts.month != month
    }
    var nextFree = 0.0
    // A first month that is nearly over gives its room to the next.
    if firsts.count > 1, x(of: firsts[1]) - x(of: 0) < 56 { nextFree = x(of: 0) + 1 }
    return firsts.map { period in
      let x = x(of: period)
      let line = Pen.line(PicturePoint(x: x, y: top), PicturePoint(x: x, y: bottom), "line")
      guard x >= nextFree, x < right - 50 else { return line }
      nextFree = x + 56
      let month = String(calendar.firstDay(of: period).description.prefix(7))
      return line + Pen.text(month, x: x + 3, y: top + 9, "t s q")
    }.joined()
  }

  /// Strokes that stand on a line, a stroke for a period: a year of a large network has tens of
  /// thousands of them, and a stroke takes half the bytes of a rectangle.
  func upright(_ strokes: [UprightStroke], foot: Double) -> String {
    guard !strokes.isEmpty else { return "" }
    let paths = strokes.map { stroke in
      let start = stroke.start > 0 ? "-\(Markup.number(stroke.start.rounded()))" : "0"
      return Markup.element(
        "path",
        [
          "class": Pen.shortStyle(stroke.style),
          "d": "M\(stroke.period) \(start)v-\(Markup.number(stroke.height.rounded()))",
        ], stroke.words.isEmpty ? "" : Markup.text("title", [:], stroke.words))
    }
    // One unit across is a period, so that a stroke needs no decimals.
    let middle = Markup.number(x(of: 0) + cellWidth / 2)
    return Markup.element(
      "g",
      [
        "class": "upright", "stroke-width": String(max(0.5, (1 - 1 / cellWidth).rounded(to: 3))),
        "transform":
          "translate(\(middle) \(Markup.number(foot)))scale(\(cellWidth.rounded(to: 4)) 1)",
      ], paths.joined())
  }
}

extension Double {
  /// The nearest number with so many decimals.
  fileprivate func rounded(to decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
