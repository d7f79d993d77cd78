extension OrderMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .most(let first, let more, let second):
      "\(name: first) carries the most, \(more) more than \(name: second)."
    case .turned(let first, let share, let most, let carries, let firstCarries):
      "If the legs by which \(name: first) is entered could carry \(Term.share(share)) of what they can, \(name: most) would carry the most: \(carries), and \(name: first) \(firstCarries)."
    case .kept(let first, let share, let carries, let second, let secondCarries):
      "If the legs by which \(name: first) is entered could carry \(Term.share(share)) of what they can, \(name: first) would still carry the most, as planning again shows: \(carries), and \(name: second) \(secondCarries)."
    case .arithmetic(let first, let share, let second, let times, let room):
      "By plain arithmetic, with nothing else changed, the order would turn if \(name: first) lost \(Term.share(share)) of its tonnes, or if \(name: second) carried \(times, one: "time", other: "times") what it does\(room)."
    case .arithmeticFromNothing(let first, let second, let carried, let room):
      "By plain arithmetic, with nothing else changed, the order would turn if \(name: first) lost all, or if \(name: second) carried \(carried)\(room)."
    }
  }
}

extension OrderMessage.Room {
  /// The room in English, as the end of a sentence.
  public var english: Wording<English> {
    switch self {
    case .enough: ", which the legs by which it is entered could take"
    case .atMost(let mass): "; but the legs by which it is entered can take \(mass) at most"
    }
  }
}
