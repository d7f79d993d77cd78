import Foundation
import PlanWords

/// What was probably meant by a text that is no plain decimal number.
struct NumberAdvice {
  /// What the column counts.
  let quantity: ColumnUnit
  /// Whether a percentage makes sense there.
  let takesShares: Bool

  /// Corrections, the likeliest first; whether the form can read what they offer is not checked.
  func corrections(of text: String) -> [CellCorrection] {
    let bare = text.trimmingCharacters(in: .whitespaces)
    var found: [CellCorrection] = []
    if bare != text { found.append(CellCorrection(.number(.blanksAround), write: bare)) }
    if let range = Self.range(bare) { found.append(range) }
    if let fraction = Self.fraction(bare) { found.append(fraction) }
    guard let figure = WrittenFigure(bare) else { return found }
    if figure.lead.isEmpty, figure.trail.isEmpty {
      found += Self.spelled(figure)
    } else if let dressed = dressed(figure) {
      found.append(dressed)
    }
    return found
  }

  /// The whole numbers that a text may mean, the likeliest first.
  func wholes(in text: String) -> [String] {
    let plain = corrections(of: text).flatMap(\.choices).compactMap { Decimal(string: $0.written) }
    let digits = text.split { !$0.isNumber }.map(String.init)
    return plain.map(\.description) + (digits.count == 1 ? digits : [])
  }

  /// What the digits were spelled as.
  private static func spelled(_ figure: WrittenFigure) -> [CellCorrection] {
    figure.choices.isEmpty ? [] : [CellCorrection(.number(figure.spelling), figure.choices)]
  }

  /// A figure with something before or after it.
  private func dressed(_ figure: WrittenFigure) -> CellCorrection? {
    let (lead, trail) = (figure.lead.lowercased(), figure.trail.lowercased())
    if ["%", "‰", "percent", "prozent", "pct"].contains(trail), lead.isEmpty {
      let scale: Decimal = trail == "‰" ? 1000 : 100
      let wrong: NumberFound = trail == "‰" ? .perMille : .percentage
      return takesShares
        ? scaled(figure, by: 1 / scale, wrong) : CellCorrection(.number(wrong), [])
    }
    if ["~", "≈", "ca", "ca.", "c.", "circa", "about", "approx", "approx.", "around", "etwa"]
      .contains(lead), let scale = UnitScale.of(trail, counting: quantity)
    {
      return scaled(figure, by: scale, .approximate)
    }
    if [">", "≥", ">=", "<", "≤", "<=", "min", "min.", "max", "max.", "at least", "up to"]
      .contains(lead) || trail == "+"
    {
      return scaled(figure, by: 1, .bound)
    }
    if ["'", "+", "="].contains(lead), trail.isEmpty {
      return scaled(figure, by: 1, .sign(lead))
    }
    return withUnit(figure, lead: lead, trail: trail)
  }

  /// A figure with a unit or a currency.
  private func withUnit(
    _ figure: WrittenFigure, lead: String, trail: String
  ) -> CellCorrection? {
    let unit = lead + trail
    guard lead.isEmpty || trail.isEmpty else { return nil }
    if quantity == .units, UnitScale.of(unit, counting: .tonnes) != nil {
      return CellCorrection(
        .number(.otherUnitOfItem(figure.lead + figure.trail)),
        figure.choices.map { .countedSo($0.written) })
    }
    guard let scale = UnitScale.of(unit, counting: quantity) else {
      return CellCorrection(
        .number(.otherUnit(figure.lead + figure.trail, counts: quantity)), [])
    }
    return scaled(figure, by: scale, .unit(counts: quantity))
  }

  private func scaled(
    _ figure: WrittenFigure, by scale: Decimal, _ wrong: NumberFound
  ) -> CellCorrection {
    CellCorrection(
      .number(wrong),
      figure.choices.compactMap { choice in
        Decimal(string: choice.written).map { choice.writing(($0 * scale).description) }
      })
  }

  /// Two figures where one is asked.
  private static func range(_ text: String) -> CellCorrection? {
    let pattern = /([0-9]+(?:\.[0-9]+)?) ?(?:-|–|—|\.\.|…| to | bis ) ?([0-9]+(?:\.[0-9]+)?)/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    return CellCorrection(
      .number(.range), [.lowEnd(String(match.1)), .highEnd(String(match.2))])
  }

  private static func fraction(_ text: String) -> CellCorrection? {
    if let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, !scalar.isASCII,
      scalar.properties.numericType == .numeric, let value = scalar.properties.numericValue
    {
      return CellCorrection(.number(.fraction), write: "\(value)")
    }
    guard let match = text.wholeMatch(of: /([0-9]{1,4})\/([0-9]{1,4})/),
      let upper = Decimal(string: String(match.1)), let lower = Decimal(string: String(match.2)),
      lower != 0
    else { return nil }
    return CellCorrection(.number(.fraction), write: (upper / lower).description)
  }
}

/// How many of what a column counts one of a unit is.
enum UnitScale {
  /// The factor; nil when the unit is not known to measure the same.
  static func of(_ unit: String, counting quantity: ColumnUnit) -> Decimal? {
    let unit = unit.trimmingCharacters(in: .whitespaces)
    if unit.isEmpty { return 1 }
    if let scale = magnitudes[unit] { return scale }
    switch quantity {
    case .tonnes: return masses[unit]
    case .tonnesPerDay: return perDay(unit)
    case .tonnesPerMonth: return perMonth(unit)
    case .ofAttribute: return perDay(unit) ?? times[unit]
    case .days: return times[unit]
    case .kilometres: return distances[unit]
    case .cubicMetres: return volumes[unit]
    case .times: return ["x", "×", "times", "fold", "-fold", "mal"].contains(unit) ? 1 : nil
    case .units, .vehicles, .resource:
      return unit.allSatisfy { $0.isLetter || " .".contains($0) } && masses[unit] == nil ? 1 : nil
    case .currencyPerTonne:
      return currencies.contains(unit.prefix { $0 != "/" }.trimmingCharacters(in: .whitespaces))
        ? 1 : nil
    default: return nil
    }
  }

  private static func perDay(_ unit: String) -> Decimal? {
    masses[unit]
      ?? ["/d", "/day", " per day", " a day", "/tag", "/24h", "pd"].first { unit.hasSuffix($0) }
      .flatMap { masses[String(unit.dropLast($0.count)).trimmingCharacters(in: .whitespaces)] }
  }

  private static func perMonth(_ unit: String) -> Decimal? {
    masses[unit]
      ?? ["/m", "/mo", "/month", " per month", " a month", "/monat"].first { unit.hasSuffix($0) }
      .flatMap { masses[String(unit.dropLast($0.count)).trimmingCharacters(in: .whitespaces)] }
  }

  private static func decimal(_ text: String) -> Decimal { Decimal(string: text) ?? 1 }

  private static let magnitudes: [String: Decimal] = [
    "k": 1000, "tsd": 1000, "tsd.": 1000, "thousand": 1000, "million": 1_000_000,
    "millions": 1_000_000, "mio": 1_000_000, "mio.": 1_000_000, "mln": 1_000_000,
  ]
  private static let masses: [String: Decimal] = [
    "t": 1, "to": 1, "ton": 1, "tons": 1, "tonne": 1, "tonnes": 1, "mt": 1, "tonnen": 1,
    "kg": decimal("0.001"), "kgs": decimal("0.001"), "kilo": decimal("0.001"),
    "g": decimal("0.000001"), "gr": decimal("0.000001"), "mg": decimal("0.000000001"),
    "kt": 1000, "q": decimal("0.1"),
  ]
  private static let times: [String: Decimal] = [
    "d": 1, "day": 1, "days": 1, "tag": 1, "tage": 1, "jours": 1, "días": 1, "dias": 1,
    "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7, "wochen": 7, "woche": 7, "semaines": 7,
    "h": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24, "hour": 1 / 24, "hours": 1 / 24, "std": 1 / 24,
  ]
  private static let distances: [String: Decimal] = [
    "km": 1, "kms": 1, "m": decimal("0.001"), "mi": decimal("1.609344"),
    "miles": decimal("1.609344"), "nm": decimal("1.852"), "nmi": decimal("1.852"),
    "sm": decimal("1.852"),
  ]
  private static let volumes: [String: Decimal] = [
    "m3": 1, "m³": 1, "cbm": 1, "cum": 1, "l": decimal("0.001"), "litres": decimal("0.001"),
    "dm3": decimal("0.001"),
  ]
  private static let currencies: Set<String> = [
    "$", "€", "£", "¥", "usd", "eur", "gbp", "chf", "jpy", "us$", "sdg", "dollar", "dollars",
    "euro", "euros",
  ]
}
