import PlanWords

/// A kind of message with an example of every case, so that the whole catalogue can be walked.
protocol Sampled: Message {
  /// An example of every case at least, with a number wherever it has one.
  static func samples(_ number: Double) -> [Self]
}

/// Every kind of message there is; a kind or a case that is missing fails the walk.
enum Catalogue {
  static let kinds: [any Sampled.Type] = [
    Term.self, VerdictMessage.self, VerdictMessage.StageGap.self,
  ]

  /// The numbers in whose plurals languages differ.
  static let numbers: [Double] = [0, 1, 2, 5, 1.5]

  /// All messages, with each of the numbers.
  static let messages: [any Message] = kinds.flatMap { kind in numbers.flatMap { all(of: kind, $0) }
  }

  private static func all<Kind: Sampled>(of kind: Kind.Type, _ number: Double) -> [any Message] {
    kind.samples(number)
  }
}

/// The nearest whole number, where things are counted.
func count(_ number: Double) -> Int { Int(number.rounded()) }
