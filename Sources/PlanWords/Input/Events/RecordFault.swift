public import SupplyModel

/// What is wrong with the record of a case, or leaves a plan without what it must know.
public enum RecordFault: InputFault {
  /// A record of a later version of Corridor.
  case laterVersion(Int)
  /// A file that is no record.
  case noRecord
  /// Another program writes to it.
  case busy
  /// The disk does not promise to keep it.
  case notKept
  /// Why is not known.
  case database(String)
  /// Goods are under way, and nobody says when they are expected.
  case notExpected
  /// Goods were handed over where several needs take them.
  case needNotNamed(place: Place.ID)
  /// It names what the case does not have.
  case unknownToCase(String)
}
