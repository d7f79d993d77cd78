import SupplyModel

extension ReferenceFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .unknown(let kinds, _, _): "is no \(kinds, between: " or ")"
    case .noneMeant(let kinds, _): "is no \(kinds, between: " or ")"
    case .mark(let kinds, _): "is no \(kinds, between: " or ")"
    case .laterKnown(let kinds, let date?): "is no \(kinds, between: " or ") that holds on \(date)"
    case .laterKnown(let kinds, nil): "is no \(kinds, between: " or ") that holds any more"
    case .letterCase(let other, let row):
      "differs from \"\(name: other)\" in row \(digits: row) only by letter case"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .unknown(_, let nearest?, _): "Did you mean \(name: nearest)?"
    case .unknown(_, nil, let file): "Add it to \(name: file), or name another."
    case .noneMeant(_, ""): "Leave the cell empty."
    case .noneMeant(_, let meaning): "Leave the cell empty, which means \(name: meaning)."
    case .mark(_, let file): "Name one of \(name: file)."
    case .laterKnown: "Let both rows become known together."
    case .letterCase(let other, _): "Write \(name: other), or choose another name."
    }
  }
}
