/// Headings as people and spreadsheets write them.
enum HeadingName {
  /// The column that a heading was meant for.
  struct Meant {
    let heading: String
    let wrong: String
    let fix: String
  }

  /// A heading in small letters, blanks and hyphens as underscores, what cannot be seen left out.
  static func folded(_ text: String) -> String {
    let bare = LookalikeText.folded(text).lowercased().filter { !"\"'*:".contains($0) }
    let words = bare.split { " -_\t\n\r".contains($0) }
    return words.joined(separator: "_")
  }

  /// The column that a heading was probably meant for; nil when none is near.
  static func meant(by heading: String, among known: [String]) -> Meant? {
    let plain = folded(heading)
    if known.contains(plain) {
      return Meant(
        heading: plain, wrong: LookalikeText.remark(on: heading) ?? "is not spelled as \(plain)",
        fix: "Did you mean \(plain)? Write it so.")
    }
    if let meant = withUnit(plain, among: known) { return meant }
    return NearestName.nearest(to: plain, among: known).map {
      Meant(heading: $0, wrong: "is no column of the table", fix: "Did you mean \($0)?")
    }
  }

  /// The same column in another unit, or in the same one by another name.
  private static func withUnit(_ plain: String, among known: [String]) -> Meant? {
    for heading in known {
      guard let (stem, unit) = parted(heading) else { continue }
      if plain == stem {
        return Meant(
          heading: heading, wrong: "is no column of the table",
          fix: "Did you mean \(heading)? Its figures are in \(words[unit] ?? unit).")
      }
      guard plain.hasPrefix(stem + "_") else { continue }
      let other = String(plain.dropFirst(stem.count + 1))
      guard let same = units[unit] else { continue }
      if same.contains(other) {
        return Meant(
          heading: heading, wrong: "is no column of the table", fix: "Did you mean \(heading)?")
      }
      guard units.values.contains(where: { $0.contains(other) }) || foreign.contains(other) else {
        continue
      }
      return Meant(
        heading: heading, wrong: "is no column of the table",
        fix: "Did you mean \(heading)? Convert the figures to \(words[unit] ?? unit).")
    }
    return nil
  }

  /// A heading and the unit that ends it.
  private static func parted(_ heading: String) -> (stem: String, unit: String)? {
    for unit in units.keys.sorted(by: { $0.count > $1.count })
    where heading.hasSuffix("_" + unit) {
      return (String(heading.dropLast(unit.count + 1)), unit)
    }
    return nil
  }

  private static let units: [String: Set<String>] = [
    "t_per_d": [
      "t_per_d", "t_per_day", "t_d", "t_day", "t/d", "t/day", "tonnes_per_day", "tons_per_day",
      "mt_per_day", "tpd", "per_d", "per_day", "(t/d)",
    ],
    "t_per_month": [
      "t_per_month", "t_month", "t/month", "tonnes_per_month", "t_per_m", "per_month",
    ],
    "t": ["t", "tonnes", "tons", "mt", "ton", "tonne", "(t)"],
    "d": ["d", "days", "day", "(d)", "(days)"],
    "km": ["km", "kms", "kilometres", "kilometers", "(km)"],
    "m3": ["m3", "cbm", "m³", "(m3)"],
    "m3_per_d": ["m3_per_d", "m3_per_day", "cbm_per_day", "m3/d"],
    "per_t": ["per_t", "per_tonne", "per_ton", "/t", "per_mt"],
    "per_d": ["per_d", "per_day", "daily"],
  ]
  private static let words = [
    "t_per_d": "tonnes per day", "t_per_month": "tonnes per calendar month", "t": "tonnes",
    "d": "days", "km": "kilometres", "m3": "cubic metres", "per_t": "currency units per tonne",
    "m3_per_d": "cubic metres per day", "per_d": "units per day",
  ]
  private static let foreign: Set<String> = [
    "kg", "kgs", "g", "lb", "lbs", "kg_per_d", "kg_per_day", "t_per_week", "t_per_w", "h", "hours",
    "weeks", "w", "mi", "miles", "m", "nm", "nmi", "l", "litres", "ft3", "kt", "months", "kg/day",
    "t_per_year", "trucks_per_day", "per_kg", "(kg)", "t_per_h", "t/week",
  ]
}
