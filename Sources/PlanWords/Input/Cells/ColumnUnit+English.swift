extension ColumnUnit {
  /// The unit in English.
  public var english: Wording<English> {
    switch self {
    case .tonnes: "tonnes"
    case .tonnesPerDay: "tonnes per day"
    case .tonnesPerMonth: "tonnes per calendar month"
    case .ofAttribute: "the attribute's unit"
    case .days: "days"
    case .kilometres: "kilometres"
    case .cubicMetres: "cubic metres"
    case .cubicMetresPerDay: "cubic metres per day"
    case .times: "times"
    case .units: "units"
    case .unitsPerDay: "units per day"
    case .vehicles: "vehicles"
    case .resource: "units of the resource"
    case .currencyPerTonne: "currency units per tonne"
    case .shares: "shares"
    }
  }
}
