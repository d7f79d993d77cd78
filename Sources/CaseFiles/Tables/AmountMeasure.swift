/// What the figures of an amount count.
enum AmountMeasure: String, CaseIterable, Sendable {
  case units, days
}
