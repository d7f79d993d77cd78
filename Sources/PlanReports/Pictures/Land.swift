/// The outlines of the land of the earth.
enum Land {
  /// The rings, each a list of places; a ring inside another is water.
  static let rings: [[GlobePoint]] = outlines.split(separator: ";").map { ring(Array($0.utf8)) }

  private static func ring(_ characters: [UInt8]) -> [GlobePoint] {
    var numbers: [Int] = []
    var (bits, shift) = (0, 0)
    for character in characters where character >= 63 {
      let five = Int(character) - 63
      bits |= (five & 31) << shift
      shift += 5
      if five < 32 {
        numbers.append(bits & 1 == 1 ? ~(bits >> 1) : bits >> 1)
        (bits, shift) = (0, 0)
      }
    }
    var (longitude, latitude) = (0, 0)
    return stride(from: 0, to: numbers.count - 1, by: 2).map { index in
      longitude += numbers[index]
      latitude += numbers[index + 1]
      return GlobePoint(latitude: Double(latitude) / 10, longitude: Double(longitude) / 10)
    }
  }
}
