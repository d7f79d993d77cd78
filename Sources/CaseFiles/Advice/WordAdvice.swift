/// Other words for the words of a list, in the languages and habits of spreadsheets.
enum WordAdvice {
  /// The word of a list that another one stands for.
  static func word(for text: String, among words: [String]) -> String? {
    let plain = text.lowercased().map { " -".contains($0) ? "_" : String($0) }.joined()
    if words.contains(plain) { return plain }
    let word = text.lowercased()
    return (synonyms[word] ?? synonyms[word.filter { $0 != "." }]).flatMap { candidates in
      candidates.first { words.contains($0) }
    }
  }

  private static let synonyms: [String: [String]] = {
    let lists: [(String, String)] = [
      ("yes", "true y 1 x ja oui si sí wahr vrai verdadero ✓ ✔ on"),
      ("no", "false n 0 nein non falsch faux falso off"),
      ("sea", "ship vessel boat maritime ocean schiff barco"),
      ("road", "truck lorry trucks highway strasse straße lkw route"),
      ("rail", "train railway bahn zug"), ("air", "plane flight airlift aircraft luft"),
      ("river", "barge inland inland_waterway waterway"),
      ("about", "approx approximately circa ca ca. approximate ~"),
      ("at_least", "min minimum >= ≥ least atleast mindestens"),
      ("range", "between from-to interval"), ("exact", "exactly = fixed firm"),
      ("unstated", "unknown tbd n/a none ? - not_stated"),
      ("month", "monthly per_month /month mensual monatlich"),
      ("day", "daily per_day /day täglich diario"), ("once", "one-off single total one_time"),
      ("granted", "yes approved given ok allowed"), ("withheld", "no denied refused rejected"),
      ("unknown", "tbd ? pending n/a"), ("confirmed", "verified"),
      ("assumed", "estimate estimated"),
      ("throughput_t_per_d", "throughput capacity"), ("handling_t_per_d", "handling"),
      ("storage_t", "storage"), ("transit_d", "transit"), ("cost_per_t", "cost"),
    ]
    var found: [String: [String]] = [:]
    for (word, others) in lists {
      for other in others.split(separator: " ") { found[String(other), default: []].append(word) }
    }
    return found
  }()
}
