extension EventFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .lacking(let kind, _): "the cell is empty, and an event \"\(name: kind)\" needs it"
    case .before(let day): "lies before \(day), the day on which it happened"
    case .nothing: "is nothing"
    case .notInRecord: "is no event of the record"
    case .noWriter: "is no name of a writer"
    case .noCase: "is no case: it has no datapackage.json"
    case .noEvent: "is no event"
    case .noField: "is no field of an event"
    case .notCanonical: "is not as an event is written, so that its hash would not hold"
    case .noConsignment: "is no consignment of the record"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .lacking(_, let fields) where fields.count == 1: "Fill it in."
    case .lacking(_, let fields): "Fill in \(fields, between: " or ")."
    case .before(let day): "Write \(day) or a later day."
    case .nothing: "Write more than 0."
    case .notInRecord: "Copy the id from corridor record list."
    case .noWriter: "Write 1 to 64 letters, digits, dots, underscores, hyphens or @."
    case .noCase: "Give the folder of a case; corridor new makes one."
    case .noEvent, .noField, .notCanonical:
      "Take the lines as corridor record export writes them."
    case .noConsignment(let nearest?, _): "Did you mean \(name: nearest)?"
    case .noConsignment(nil, let all) where all.isEmpty: "The record has no consignments."
    case .noConsignment(nil, let all): "The consignments are \(all, between: ", ")."
    }
  }
}
