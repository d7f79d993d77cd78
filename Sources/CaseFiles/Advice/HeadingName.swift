import PlanWords

/// Headings as people and spreadsheets write them.
enum HeadingName {
  /// The column that a heading was meant for.
  struct Meant {
    let heading: String
    let advice: HeadingAdvice
    /// What is not as it seems in it; nil when nothing is.
    var seen: Lookalike?
    /// Whether it has the very letters of the column.
    var isSpelled = false

    /// What is wrong with the heading; `own` says how a column of the owner's own is named.
    func fault(own: OwnName?) -> HeadingFault {
      isSpelled ? .misspelled(as: heading, seen: seen, own: own) : .unknown(advice, own: own)
    }
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
        heading: plain, advice: .spelled(plain), seen: LookalikeText.remark(on: heading),
        isSpelled: true)
    }
    if let meant = withUnit(plain, among: known) { return meant }
    return NearestName.nearest(to: plain, among: known).map {
      Meant(heading: $0, advice: .meant($0))
    }
  }

  /// The same column in another unit, or in the same one by another name.
  private static func withUnit(_ plain: String, among known: [String]) -> Meant? {
    for heading in known {
      guard let (stem, unit) = parted(heading) else { continue }
      if plain == stem {
        return Meant(heading: heading, advice: .counted(heading, in: unit.counts))
      }
      guard plain.hasPrefix(stem + "_") else { continue }
      let other = String(plain.dropFirst(stem.count + 1))
      if unit.spellings.contains(other) {
        return Meant(heading: heading, advice: .meant(heading))
      }
      guard units.contains(where: { $0.spellings.contains(other) }) || foreign.contains(other)
      else {
        continue
      }
      return Meant(heading: heading, advice: .converted(heading, to: unit.counts))
    }
    return nil
  }

  /// A heading and the unit that ends it.
  private static func parted(_ heading: String) -> (stem: String, unit: HeadingUnit)? {
    let ending = units.filter { heading.hasSuffix("_" + $0.name) }
      .max { $0.name.count < $1.name.count }
    return ending.map { (String(heading.dropLast($0.name.count + 1)), $0) }
  }

  /// A unit that ends headings, and how people spell it.
  private struct HeadingUnit {
    let name: String
    let counts: ColumnUnit
    let spellings: Set<String>

    init(_ name: String, _ counts: ColumnUnit, _ spellings: Set<String>) {
      (self.name, self.counts, self.spellings) = (name, counts, spellings)
    }
  }

  private static let units = [
    HeadingUnit(
      "t_per_d", .tonnesPerDay,
      [
        "t_per_d", "t_per_day", "t_d", "t_day", "t/d", "t/day", "tonnes_per_day", "tons_per_day",
        "mt_per_day", "tpd", "per_d", "per_day", "(t/d)",
      ]),
    HeadingUnit(
      "t_per_month", .tonnesPerMonth,
      ["t_per_month", "t_month", "t/month", "tonnes_per_month", "t_per_m", "per_month"]),
    HeadingUnit("t", .tonnes, ["t", "tonnes", "tons", "mt", "ton", "tonne", "(t)"]),
    HeadingUnit("d", .days, ["d", "days", "day", "(d)", "(days)"]),
    HeadingUnit("km", .kilometres, ["km", "kms", "kilometres", "kilometers", "(km)"]),
    HeadingUnit("m3", .cubicMetres, ["m3", "cbm", "m³", "(m3)"]),
    HeadingUnit(
      "m3_per_d", .cubicMetresPerDay, ["m3_per_d", "m3_per_day", "cbm_per_day", "m3/d"]),
    HeadingUnit(
      "per_t", .currencyPerTonne, ["per_t", "per_tonne", "per_ton", "/t", "per_mt"]),
    HeadingUnit("per_d", .unitsPerDay, ["per_d", "per_day", "daily"]),
  ]
  private static let foreign: Set<String> = [
    "kg", "kgs", "g", "lb", "lbs", "kg_per_d", "kg_per_day", "t_per_week", "t_per_w", "h", "hours",
    "weeks", "w", "mi", "miles", "m", "nm", "nmi", "l", "litres", "ft3", "kt", "months", "kg/day",
    "t_per_year", "trucks_per_day", "per_kg", "(kg)", "t_per_h", "t/week",
  ]
}
