/// What is wrong with a file of points.
public enum PointFault: InputFault {
  /// Nothing has that path.
  case noFile
  /// The file is larger than is read.
  case tooLarge(megabytes: Int)
  /// It cannot be opened.
  case unreadable
  /// It holds no features.
  case noCollection
  /// Positions are not in degrees.
  case otherSystem(_ system: String)
  /// The table of places has no names.
  case columnMissing
  /// A position is beyond the globe.
  case nowhere
  /// Two positions of one place.
  case twice
  /// No point has the name of a place.
  case nothingMatches(called: [String], places: [String])
}
