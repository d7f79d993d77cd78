import PlanWords
import SupplyModel

/// Says what widths, colours, dashes and signs of the map mean.
struct MapLegend {
  let height = 74.0
  private(set) var markup = ""
  init(_ sheet: ReportContent, mostTonnes: Double) {
    var x = 14.0
    for share in [1.0, 0.25] where mostTonnes > 0 {
      let width = MapPicture.width(of: mostTonnes * share, most: mostTonnes)
      x = add(Self.rounded(mostTonnes * share) + " t", row: 0, x: x, "idle", width, dashes: "")
    }
    for (style, words) in Pen.useKey { x = add(words, row: 0, x: x, style, 5, dashes: "") }
    x = 14
    for mode in Self.modes(of: sheet) {
      x = add(mode, row: 1, x: x, "idle", 3, dashes: MapPicture.dashes(of: mode))
    }
    for (sign, words) in Self.signs(of: sheet) {
      markup += LegStroke.badge(
        sign, words, at: PicturePoint(x: x + 8, y: 51), of: PicturePoint(x: x + 8, y: 51))
      x = label(words, row: 1, x: x + 22)
    }
  }

  private static func modes(of sheet: ReportContent) -> [String] {
    sheet.legs.map(\.leg.mode).reduce(into: []) { modes, mode in
      if !mode.isEmpty && !modes.contains(mode) { modes.append(mode) }
    }
  }

  private static func signs(of sheet: ReportContent) -> [(String, String)] {
    let states = sheet.legs.flatMap { $0.periods.map(\.state) }
    return [
      ("×", PageLabel.closedForATime.text(), .closed),
      ("?", PageLabel.consentUnknown.text(), .noConsent(isWithheld: false)),
      ("!", PageLabel.consentWithheld.text(), LegEntry.State.noConsent(isWithheld: true)),
    ].filter { states.contains($0.2) }.map { ($0.0, $0.1) }
  }

  private static func rounded(_ tonnes: Double) -> String {
    var unit = 1.0
    while tonnes / unit >= 100 { unit *= 10 }
    let digits = Array(String(Int(((tonnes / unit).rounded() * unit))))
    return digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
    }.joined()
  }

  private mutating func add(
    _ words: String, row: Int, x: Double, _ style: String, _ width: Double, dashes: String
  ) -> Double {
    let y = 24 + Double(row) * 27
    markup += Markup.element(
      "path",
      [
        "class": "way \(style)", "stroke-width": Markup.number(width), "stroke-dasharray": dashes,
        "d": PicturePoint.path([PicturePoint(x: x, y: y), PicturePoint(x: x + 34, y: y)]),
      ])
    return label(words, row: row, x: x + 40)
  }

  private mutating func label(_ words: String, row: Int, x: Double) -> Double {
    markup += Pen.text(words, x: x, y: 28.5 + Double(row) * 27)
    return x + Pen.width(of: words) + 20
  }
}
