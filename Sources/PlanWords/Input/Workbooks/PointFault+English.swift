extension PointFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .noFile: "is no file"
    case .tooLarge(let megabytes): "is larger than \(number: megabytes) MB"
    case .unreadable: "cannot be read"
    case .noCollection: "is no GeoJSON feature collection"
    case .otherSystem(let system): "is in the system \(name: system)"
    case .columnMissing: "the column is missing"
    case .nowhere: "lies nowhere on the globe"
    case .twice: "is given twice, at two positions"
    case .nothingMatches: "has no point with the id or the name of a place"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .noFile: "Give the path of a GeoJSON file."
    case .tooLarge: "Keep only the points of the case's places."
    case .unreadable: "Check that you may read it."
    case .noCollection: "Save it as GeoJSON (RFC 7946) in a GIS program."
    case .otherSystem: "Save it in longitude and latitude, WGS 84."
    case .columnMissing: "Add it."
    case .nowhere: "Write longitude, then latitude, in degrees."
    case .twice: "Keep one of them."
    case .nothingMatches(let called, let places) where called.isEmpty:
      "Its features are called nothing; places are \(places, between: ", "). Put the place into the property place, id or name."
    case .nothingMatches(let called, let places):
      "Its features are called \(called, between: ", "); places are \(places, between: ", "). Put the place into the property place, id or name."
    }
  }
}
