/// A setting of datapackage.json that Corridor knows, declared once: the workbook, the advice and the reader
/// follow this.
struct KnownSetting: Sendable {
  /// Its key, such as `corridor.start`.
  let key: String
  /// What its value means.
  let meaning: String
  /// Whether a case must have it.
  let isRequired: Bool

  private init(_ key: String, _ meaning: String, isRequired: Bool = false) {
    (self.key, self.meaning, self.isRequired) = (key, meaning, isRequired)
  }

  /// All of them, in the order in which they are shown.
  static let all = [
    KnownSetting("corridor.format", "The form of the case folder: 1.", isRequired: true),
    KnownSetting("corridor.start", "The first day of the plan, YYYY-MM-DD.", isRequired: true),
    KnownSetting(
      "corridor.end", "The last day of the plan, YYYY-MM-DD, instead of the number of periods."),
    KnownSetting("corridor.period_d", "The days of a period; chosen to fit when left out."),
    KnownSetting("corridor.periods", "The number of periods, instead of the last day."),
    KnownSetting("corridor.title", "The title of the case."),
    KnownSetting("corridor.description", "What it is about."),
    KnownSetting("corridor.currency", "The currency of its costs."),
    KnownSetting(
      "corridor.delivered_means",
      "What has happened to goods that count as delivered: arrived, unloaded, handed_over or in_use; arrived when left out."
    ),
    KnownSetting(
      "corridor.sharing",
      "How needs of one tier share a shortage: most in all first, or even shares first; for all, or by horizon."
    ),
  ]
}
