extension FilePart {
  /// The part in English.
  public var english: Wording<English> {
    switch self {
    case .sheet(let sheet): "\(name: sheet)"
    case .rows(let rows, let sheet) where rows.count > 8:
      "\(name: sheet), rows \(Array(rows.prefix(8)), between: ", ") and more"
    case .rows(let rows, let sheet) where rows.allSatisfy(\.isOne) && rows.count == 1:
      "\(name: sheet), row \(rows, between: ", ")"
    case .rows(let rows, let sheet): "\(name: sheet), rows \(rows, between: ", ")"
    case .column(let letters, let of): "\(name: of), column \(name: letters)"
    case .named(let name): "\(name: name)"
    case .feature(let number): "feature \(digits: number)"
    case .place(let place): "place \(name: place)"
    }
  }
}
