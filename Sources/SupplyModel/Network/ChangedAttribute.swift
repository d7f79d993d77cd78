/// What a change can change.
public enum ChangedAttribute: String, CaseIterable, Sendable {
  /// A leg's throughput, a value in tonnes per day.
  case throughput = "throughput_t_per_d"
  /// A leg's transit time, a value in days.
  case transit = "transit_d"
  /// A leg's share lost per passage.
  case loss
  /// A leg's cost, a value per tonne.
  case cost = "cost_per_t"
  /// A place's handling, a value in tonnes per day.
  case handling = "handling_t_per_d"
  /// A place's storage, a value in tonnes.
  case storage = "storage_t"
  /// A leg's throughput by volume, a value in cubic metres per day.
  case throughputVolume = "volume_m3_per_d"
  /// A place's storage by volume, a value in cubic metres.
  case storageVolume = "storage_m3"
}
