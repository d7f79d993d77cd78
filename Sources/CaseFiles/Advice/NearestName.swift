/// Finds the name that was probably meant.
public enum NearestName {
  /// The name nearest to a mistyped one, when it is near enough to be worth offering.
  ///
  /// Near enough is one slip for names up to four characters, two for longer ones up to seven and
  /// three beyond; letter case does not count.
  public static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().utf8.prefix(64))
    let most = typed.count <= 4 ? 1 : typed.count <= 7 ? 2 : 3
    var best: (name: String, distance: Int)?
    for candidate in names {
      let other = Array(candidate.lowercased().utf8.prefix(64))
      guard abs(other.count - typed.count) <= most else { continue }
      let distance = editDistance(typed, other)
      guard distance <= most, distance < max(typed.count, 1) else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other
  /// (optimal string alignment; Damerau, *A technique for computer detection and correction of spelling errors*,
  /// Communications of the ACM 7, 1964).
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(current[column] + 1, last[column + 1] + 1)
        cost = min(cost, last[column] + (byte == other ? 0 : 1))
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
