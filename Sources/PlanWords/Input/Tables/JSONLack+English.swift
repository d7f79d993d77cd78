extension JSONLack {
  /// The lack in English.
  public var english: Wording<English> {
    switch self {
    case .goesOn: "goes on after its end"
    case .tooDeep: "is nested too deeply"
    case .incomplete: "ends before it is complete"
    case .noKey: "lacks a key in quotation marks"
    case .noColon(let key): "lacks a colon after the key \"\(name: key)\""
    case .keyTwice(let key): "has the key \"\(name: key)\" twice"
    case .noBrace: "lacks a comma or a closing brace"
    case .noBracket: "lacks a comma or a closing bracket"
    case .unknownWord: "holds an unknown word"
    case .noValue: "holds something that is no value"
    case .badNumber(let text): "has a number \"\(name: text)\""
    case .largeNumber(let text): "has a number that is too large, \(name: text)"
    case .notUTF8: "holds bytes that are not UTF-8"
    case .controlCharacter: "has a control character or the end of a line inside a text"
    case .openQuote: "opens a quotation mark that is never closed"
    case .endsInText: "ends inside a text"
    case .strayBackslash: "has a backslash that stands for nothing"
    case .halfCharacter: "has half of a character"
    case .badEscape: "has \\u without four hexadecimal digits"
    }
  }
}
