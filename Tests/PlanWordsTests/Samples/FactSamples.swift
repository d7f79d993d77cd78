import PlanWords
import SupplyModel

/// A case in which every kind of fact stands.
private enum SampleCase {
  static func id<Subject>(_ name: String) -> Identifier<Subject>? { Identifier<Subject>(name) }

  static let item: Item.ID? = id("rice")
  static let place: Place.ID? = id("port")
  static let leg: Leg.ID? = id("sea")
  static let need: Need.ID? = id("bread")
  static let supply: Supply.ID? = id("store")
  static let lift: Lift.ID? = id("trucks")
  static let post: Post.ID? = id("adviser")
  static let work: Work.ID? = id("track")
  static let complement: Complement.ID? = id("rounds")

  static func facts(_ number: Double) -> [FactChange] {
    let figure = FactValue.amount(Millionths(count: Int(number * 1_000_000)))
    let date = FactValue.date(CalendarDate(dayNumber: 20_000))
    let shut = Change(
      subject: "sea", span: .once(from: CalendarDate(dayNumber: 19_000), until: nil),
      attribute: .throughput, effect: .factor(.zero), reason: "ice")
    let slow = Change(
      subject: "sea", span: .once(from: nil, until: nil), attribute: .transit, effect: .value(.one))
    let consent = Consent(authority: "Crown", subject: "sea", state: .withheld)
    let unknown = Consent(authority: "Crown", subject: "sea", classes: ["arms"], state: .unknown)
    let facts = [
      FactChange(.change(shut), .absent), FactChange(.change(slow), .absent),
      FactChange(.consent(consent), .consent(.granted)),
      FactChange(.consent(unknown), .consent(.granted)),
      FactChange(.corridor("north"), .absent), FactChange(.corridor("north"), figure),
      FactChange(.budget("crews"), figure),
    ]
    return facts + ofLegs(figure) + ofGoods(figure, date) + ofOthers(figure, date)
  }

  private static func ofLegs(_ figure: FactValue) -> [FactChange] {
    var facts: [FactChange] = []
    if let leg {
      facts += [
        FactChange(.limit(.throughput, of: .leg(leg)), .absent),
        FactChange(.limit(.throughput, of: .leg(leg)), figure),
        FactChange(.sailings(leg), .absent), FactChange(.refusal(leg, goodsClass: "food"), .absent),
        FactChange(.loss(leg), .absent), FactChange(.transit(leg), .absent),
        FactChange(.transit(leg), figure),
        FactChange(.leg(leg), .absent),
      ]
    }
    return facts
  }

  private static func ofGoods(_ figure: FactValue, _ date: FactValue) -> [FactChange] {
    var facts: [FactChange] = []
    if let place, let item, let supply, let lift {
      facts += [
        FactChange(.place(place), .absent),
        FactChange(.limit(.handling, of: .place(place)), figure),
        FactChange(.limit(.storage, of: .place(place)), .absent),
        FactChange(.supply(item, place), figure),
        FactChange(.availability(supply), date), FactChange(.keep(supply), .absent),
        FactChange(.earmark(supply), .absent), FactChange(.vehicles(lift, place), figure),
        FactChange(.vehicles(lift, nil), .absent),
        FactChange(.load(lift, goodsClass: "food"), .absent),
      ]
    }
    return facts
  }

  private static func ofOthers(_ figure: FactValue, _ date: FactValue) -> [FactChange] {
    var facts: [FactChange] = []
    if let post, let work, let need, let complement {
      facts += [
        FactChange(.people(post), figure), FactChange(.people(post), .absent),
        FactChange(.work(work), .present), FactChange(.floor(need), .absent),
        FactChange(.due(need), date), FactChange(.earliest(need), .absent),
        FactChange(.complement(complement), .truth(.confirmed)),
      ]
    }
    return facts
  }

  static func told(_ number: Double) -> [ToldFact] {
    guard
      let empty = try? SupplyCase(
        calendar: PlanCalendar(
          start: CalendarDate(dayNumber: 19_000), periodDays: 7, periods: 4, planningDate: nil),
        places: [], items: [], needs: [], supplies: [], legs: [])
    else { return [] }
    return facts(number).map { ToldFact($0, of: empty) }
  }
}

extension SupposedFact: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let told = SampleCase.told(number)
    return told.map { Self($0) } + all(told + told)
  }
}

extension HoldingFact: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let told = SampleCase.told(number)
    return told.map { Self($0) } + all(told + told)
  }
}

extension RateMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(number, .mass, .day), Self(number, .mass, .month), Self(number, .volume, .store)]
  }
}

extension LackMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let amount = Quantity(number, unit: "t")
    return [.short(amount), .late(amount), .shortAndLate(short: amount, late: amount), .next]
  }
}

extension ReasonMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let amount = Quantity(number, isWhole: true)
    let facts = HoldingFact.samples(number)
    let legs = LegDays.samples(number)
    let day = CalendarDate(dayNumber: 20_000)
    var samples: [Self] = [
      .facts(Array(facts.prefix(2))), .shortage(offered: amount, asked: amount),
      .shortageAfterOthers(offered: amount, asked: amount, before: amount),
      .tooLong(legs, days: count(number), arrival: day, tooMany: count(number)),
      .wayButNothing(legs, days: count(number)), .wholeUnits, .unknown, .notFound,
      .others(count(number)), .onlyRounded([name("bread")], days: count(number)),
      .partlyRounded(days: count(number)),
    ]
    samples += facts.map { .fact($0) }
    if let need = SampleCase.need { samples.append(.lack(need, .short(amount))) }
    if let item = SampleCase.item { samples.append(.noItemFits(.item(item))) }
    if let place = SampleCase.place { samples.append(.noWay(place)) }
    return samples
  }
}

extension ReasonMessage.LegDays: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [SampleCase.leg.map { Self($0, number) }].compactMap(\.self)
  }
}

extension RemedyMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let (facts, gains) = (SupposedFact.samples(number), NeedGainMessage.samples(number))
    return [.more(facts, gains: gains), .arrives(facts, ArrivalMessage.samples(number))]
  }
}

extension RemedyMessage.ArrivalMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    guard let need = SampleCase.need else { return [] }
    let amounts = [Quantity(number, unit: "t"), Quantity(number, isWhole: true)]
    return amounts.flatMap { units -> [Self] in
      [.onTimeNotLate(need, units), .onTime(need, units), .late(need, units)]
    } + [.sooner(need)]
  }
}

extension RemedyMessage.NeedGainMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    SampleCase.need.map { need in
      [Self(need, Quantity(number, unit: "t")), Self(need, Quantity(number, isWhole: true))]
    } ?? []
  }
}

extension ReplacedMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let all = Statement.samples(number)
    return all.map { Self("by-sea", used: $0, replaced: [$0]) }
      + all.prefix(1).map { Self("by-sea", used: $0, replaced: all) }
  }
}

extension ReplacedMessage.Statement: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let states: [EvidenceState?] = [.counted, nil]
    let days: [CalendarDate?] = [SampleFacts.day, nil]
    guard let item = Item.ID("rice") else { return [] }
    return states.flatMap { state in
      days.map { known in
        Self(
          Quantity(number, unit: "t"), of: item, state: state, known: known, row: "supplies.csv:3")
      }
    }
  }
}

extension EffectMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let mass = Mass(grams: Int(number * 1_000_000))
    var samples = DifferenceMessage.samples(number).flatMap { found -> [Self] in
      let works = [SampleCase.work].compactMap(\.self)
      return [
        .without("north", found), .opened("north", found), .work(found),
        .worksTogether(works, found), .companionThere(found), .companionNotThere(found),
        .doubled(found),
      ]
    }
    samples += [
      .withoutNothing("north"), .notUsed("north"), .standsIn("north", lost: "south", mass),
      .standsInNot("north", lost: "south"), .notFound("north"), .workNothing,
      .companionNothing(isThere: true), .companionNothing(isThere: false), .notTried,
      .use(true, isFull: true), .use(true, isFull: false), .use(false, isFull: false),
    ]
    return samples
  }
}

extension DifferenceMessage: Sampled {
  static func samples(_ number: Double) -> [Self] {
    var found = Self()
    (found.less, found.late) = (RankedAmounts.samples(number), RankedAmounts.samples(number))
    (found.more, found.onTime) = (RankedAmounts.samples(number), RankedAmounts.samples(number))
    (found.later, found.sooner) = ([SampleCase.need].compactMap(\.self), [])
    return [found]
  }
}

extension RankedAmounts: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let (rank, amounts) = (Rank(horizon: .immediate, tier: 1), Amount.samples(number))
    return [Self(rank, amounts), Self(rank, Array(amounts.prefix(1)))]
  }
}

extension RankedAmounts.Amount: Sampled {
  static func samples(_ number: Double) -> [Self] {
    SampleCase.need.map { need in
      [Self(need, Quantity(number, unit: "t")), Self(need, Quantity(number, unit: "t"))]
    } ?? []
  }
}
