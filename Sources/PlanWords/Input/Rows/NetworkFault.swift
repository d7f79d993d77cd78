/// What is wrong with a leg, or with what changes or raises its limits.
public enum NetworkFault: InputFault {
  /// A leg ends where it starts.
  case loop
  /// A leg has a throughput of a day and one of a month.
  case twoThroughputs(perDay: String)
  /// A change sets and multiplies.
  case valueAndFactor
  /// A change does neither.
  case noEffect
  /// More is lost than goes.
  case lossAboveOne
  /// A passage takes years.
  case transitTooLong(most: Int)
  /// An attribute of places is said of a leg, or the other way round.
  case otherSubject(belongsTo: RowKind, _ subject: String, is: RowKind)
  /// A place of vehicles that are not named.
  case placeWithoutAsset
  /// Vehicles let something through that is no flow.
  case notLetThrough
  /// Vehicles multiply a limit.
  case assetWithFactor
  /// Where vehicles are kept is not told by a corridor.
  case assetOfCorridor(_ corridor: String)
}
