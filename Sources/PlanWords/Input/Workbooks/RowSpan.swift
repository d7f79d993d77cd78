/// One row of a sheet, or several that follow each other.
public enum RowSpan: Message {
  /// A row by its number.
  case one(Int)
  /// Rows by the numbers of the first and the last.
  case several(Int, to: Int)

  /// Numbers in order as spans.
  public static func all(in numbers: [Int]) -> [RowSpan] {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map {
      $0.count == 1 ? .one($0.lowerBound) : .several($0.lowerBound, to: $0.upperBound)
    }
  }

  /// Whether it is a row alone.
  var isOne: Bool { if case .one = self { true } else { false } }

  /// The rows in English.
  public var english: Wording<English> {
    switch self {
    case .one(let row): "\(digits: row)"
    case .several(let first, let last): "\(digits: first) to \(digits: last)"
    }
  }
}
