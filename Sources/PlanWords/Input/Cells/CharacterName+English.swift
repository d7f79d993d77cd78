extension CharacterName {
  /// The name in English.
  public var english: Wording<English> {
    switch self {
    case .control(let code): "\(name: code), a control character"
    case .named(let code, let name): "\(name: code) \(name: name)"
    case .unnamed(let code): "\(name: code)"
    }
  }
}
