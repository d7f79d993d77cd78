/// Numbers of rows in few words.
enum NumberSpans {
  /// Numbers in order as spans, such as `rows 3 to 5, 8`.
  static func words(_ numbers: [Int], one: String, many: String) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    let shown = spans.prefix(8).map { span in
      span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound) to \(span.upperBound)"
    }
    let rest = spans.count > 8 ? " and more" : ""
    return "\(numbers.count == 1 ? one : many) \(shown.joined(separator: ", "))\(rest)"
  }
}
