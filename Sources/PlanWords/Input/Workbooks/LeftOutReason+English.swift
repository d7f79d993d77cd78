extension LeftOutReason {
  /// The reason in English.
  public var english: Wording<English> {
    switch self {
    case .hidden: "hidden, and taken only with --hidden"
    case .explainsColumns: "it explains the columns"
    case .results: "results are made by planning, not imported"
    case .empty: "it is empty"
    case .noHeadings: "its first row is empty, so it is no table"
    case .noPoint(let kind?): "it is no point but \(name: kind)"
    case .noPoint(nil): "it is no point but no geometry"
    case .noSuchPlace: "no place has this name or id"
    case .noPointOfName: "no point has its name"
    }
  }
}
