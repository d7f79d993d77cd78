public import SupplyModel

/// What the figures of a column count.
public enum ColumnUnit: Message, CaseIterable {
  /// Mass.
  case tonnes
  /// Throughput.
  case tonnesPerDay
  /// Throughput of a calendar month.
  case tonnesPerMonth
  /// What the attribute that a row changes counts.
  case ofAttribute
  /// Time.
  case days
  /// Distance.
  case kilometres
  /// Volume.
  case cubicMetres
  /// Volume that passes.
  case cubicMetresPerDay
  /// A multiple.
  case times
  /// What items.csv says.
  case units
  /// The same in a day.
  case unitsPerDay
  /// Vehicles.
  case vehicles
  /// What works take.
  case resource
  /// Cost.
  case currencyPerTonne
  /// Parts of one.
  case shares

  /// What a limit on goods counts.
  public init(_ measure: Measure) {
    switch measure {
    case .mass: self = .tonnes
    case .volume: self = .cubicMetres
    }
  }
}
