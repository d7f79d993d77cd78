import Foundation
import PlanWords

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
