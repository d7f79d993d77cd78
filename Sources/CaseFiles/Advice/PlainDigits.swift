/// Digits with one dot between them or none.
enum PlainDigits {
  static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]+(\.[0-9]+)?/) != nil
  }
}
