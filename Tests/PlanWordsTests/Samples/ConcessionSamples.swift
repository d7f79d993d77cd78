import PlanWords

extension ConcessionMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    Given.samples(number).flatMap { given in
      Gained.samples(number).map { ConcessionMessage(given, $0) }
    }
  }
}

extension ConcessionMessage.Given: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [.part(SampleFacts.rank, percent: number), .evenness(SampleFacts.rank)]
  }
}

extension ConcessionMessage.Gained: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let (before, after) = (number / 10, number / 5)
    return [
      .tier(SampleFacts.rank, before: before, after: after),
      .account(SampleFacts.rank, before: before, after: after),
      .cost(before: number * 2, after: number), .losses(before: number * 2, after: number),
      .works(before: after, after: before),
    ]
  }
}
