extension Lookalike {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .unseen(let character): "holds \(character), which cannot be seen"
    case .blank(let character): "holds \(character), which is no plain blank"
    case .letter(let character, let like): "holds \(character), which looks like \"\(name: like)\""
    }
  }
}
