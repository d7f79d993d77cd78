import SupplyModel

extension BriefMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .asked(let asked, let due): "\(asked), by \(due)"
    case .firstToLeave(let date, let loads, let hasMore):
      "First to leave: \(figure: 0, FirstLoads(date: date, loads: loads, hasMore: hasMore))."
    case .canCarry(let corridor, let legs):
      "\(subject: corridor) can carry: \(legs, between: "; ")."
    case .consent(let authority, let subject, let terms):
      "Consent of \(subject: authority) to \(subject: subject): \(figure: 0, terms)."
    case .pledge(let pledge, "", let promise, let parts, let rest):
      "\(subject: pledge): \(figure: 0, promise) promised\(Split(parts: parts, rest: rest))."
    case .pledge(let pledge, let donor, let promise, let parts, let rest):
      "\(subject: pledge): \(subject: donor) promised \(figure: 0, promise)\(Split(parts: parts, rest: rest))."
    case .howMuch(let need, ""): "How much is asked of \(subject: need)?"
    case .howMuch(let need, let asker): "How much does \(subject: asker) ask of \(subject: need)?"
    case .consents(let authority, let subject):
      "Does \(subject: authority) consent to \(subject: subject)?"
    case .assumptions(let tables):
      "Which assumptions can be replaced by what somebody knows? Assumed: \(figure: 0, AssumedTables(tables: tables))."
    case .lasts(let set, let outlooks): "\(subject: set): \(figure: 0, outlooks)"
    }
  }
}

extension BriefMessage.Load {
  /// The load in English.
  public var english: Wording<English> { "\(mass) of \(item) by \(leg)" }
}

extension BriefMessage.Capacity {
  /// What a leg can carry, in English.
  public var english: Wording<English> { "\(subject: leg) \(figure: number, limit)" }
}

extension BriefMessage.ConsentTerms {
  /// The terms in English.
  public var english: Wording<English> {
    span == .always ? "\(state)" : "\(state) \(span)"
  }
}

extension BriefMessage.Promise {
  /// The promise in English.
  public var english: Wording<English> {
    switch madeOn {
    case let date?: "\(quantity) \(name: item), on \(date)"
    case nil: "\(quantity) \(name: item)"
    }
  }
}

extension BriefMessage.Part {
  /// The part in English.
  public var english: Wording<English> { "\(figure: number, offer)" }
}

extension BriefMessage.Offer {
  /// The offer in English.
  public var english: Wording<English> { "\(quantity) from \(name: place), ready on \(ready)" }
}

extension BriefMessage.Rest {
  /// The rest in English.
  public var english: Wording<English> { "\(figure: number, NotPlaced(quantity: quantity))" }

  private struct NotPlaced: Message {
    let quantity: Quantity
    var english: Wording<English> { "\(quantity) not yet placed" }
  }
}

extension BriefMessage.Assumed {
  /// The count in English.
  public var english: Wording<English> { "\(number: count) of \(number: total) \(name: table)" }
}

extension BriefMessage.Outlooks {
  /// The outlooks in English.
  public var english: Wording<English> {
    questions.isEmpty
      ? "\(situations, between: "; ")." : "\(situations, between: "; "). \(questions, between: " ")"
  }
}

extension BriefMessage.Situation {
  /// The situation in English.
  public var english: Wording<English> { "\(parts, between: ", ")" }
}

/// What leaves first, and when.
private struct FirstLoads: Message {
  let date: CalendarDate
  let loads: [BriefMessage.Load]
  let hasMore: Bool

  var english: Wording<English> {
    hasMore
      ? "on \(date), \(loads, between: ", "), and more" : "on \(date), \(loads, between: ", ")"
  }
}

/// What a pledge is split into, each part after a semicolon.
private struct Split: Message {
  let parts: [BriefMessage.Part]
  let rest: BriefMessage.Rest?

  var english: Wording<English> {
    switch (parts.isEmpty, rest) {
    case (true, nil): ""
    case (false, nil): "; \(parts, between: "; ")"
    case (true, let rest?): "; \(rest)"
    case (false, let rest?): "; \(parts, between: "; "); \(rest)"
    }
  }
}

/// How many rows of each table are assumed.
private struct AssumedTables: Message {
  let tables: [BriefMessage.Assumed]
  var english: Wording<English> { "\(tables, between: ", ")" }
}
