extension HeadingAdvice {
  /// The advice in English.
  public var english: Wording<English> {
    switch self {
    case .spelled(let heading): "Did you mean \(name: heading)? Write it so."
    case .meant(let heading): "Did you mean \(name: heading)?"
    case .counted(let heading, let unit):
      "Did you mean \(name: heading)? Its figures are in \(unit)."
    case .converted(let heading, let to):
      "Did you mean \(name: heading)? Convert the figures to \(to)."
    }
  }
}
