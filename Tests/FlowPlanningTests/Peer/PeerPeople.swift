import SupplyModel

/// Who is at which post at the end of which period, worked out from Documentation/Formulation.md.
struct PeerPeople {
  let limits: PeerLimits
  private var supplyCase: SupplyCase { limits.supplyCase }
  private var calendar: PlanCalendar { limits.calendar }

  /// One posting that came about.
  private struct Stay {
    let posting: Posting
    let place: Place.ID
    let periods: ClosedRange<Int>
  }

  /// N: the number of people at a post at the end of each period.
  func present(at post: Post) -> [Int] {
    let stays = supplyCase.staffing.people.flatMap { attended(by: $0) }
    return (0..<calendar.periods).map { period in
      stays.filter { $0.posting.post == post.id && $0.periods.contains(period) }.count
    }
  }

  private func attended(by person: Person) -> [Stay] {
    let postings = supplyCase.staffing.postings.filter { $0.person == person.id }
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    return postings.reduce(into: []) { stays, posting in
      guard let post = supplyCase.staffing.posts.first(where: { $0.id == posting.post }),
        isFit(person, for: post),
        !stays.contains(where: { $0.posting.until.map { $0 >= posting.from } ?? true }),
        let periods = periods(of: posting, person, at: post.place, after: stays.last)
      else { return }
      stays.append(Stay(posting: posting, place: post.place, periods: periods))
    }
  }

  private func isFit(_ person: Person, for post: Post) -> Bool {
    (post.skill.isEmpty || person.skills.contains(post.skill))
      && (post.language.isEmpty || person.languages.contains(post.language))
  }

  /// From the first to the last period at whose end the person is there; nil when there is none.
  private func periods(
    of posting: Posting, _ person: Person, at place: Place.ID, after before: Stay?
  ) -> ClosedRange<Int>? {
    let warned = CalendarDate(dayNumber: posting.asked.dayNumber + person.noticeDays)
    let days = [warned, person.from, calendar.planningDate].compactMap { $0 }
    let out =
      days.map { limits.firstPeriod(from: $0) }
      + [before.map { $0.periods.upperBound + 1 }]
      .compactMap { $0 }
    let home = before?.place ?? person.home
    let arrivals = reach(from: home, in: out.max() ?? 0)[place] ?? []
    let first = arrivals.first { lastDay($0) >= posting.from }
    let ends = [posting.until, person.until].compactMap { $0 }
    let last = (0..<calendar.periods).last { period in ends.allSatisfy { lastDay(period) <= $0 } }
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  private func lastDay(_ period: Int) -> CalendarDate {
    CalendarDate(dayNumber: limits.firstDay(period + 1).dayNumber - 1)
  }

  /// The periods in which somebody who sets out from a place can be at each place.
  private func reach(from home: Place.ID, in start: Int) -> [Place.ID: [Int]] {
    var there: [Place.ID: Set<Int>] = [:]
    if start < calendar.periods { there[home] = Set(start..<calendar.periods) }
    for period in 0..<calendar.periods {
      for leg in supplyCase.legs
      where there[leg.origin, default: []].contains(period)
        && limits.isOpen(leg, to: Staffing.peopleClass, period)
      {
        there[leg.destination, default: []]
          .formUnion(period + limits.transit(leg, period)..<calendar.periods)
      }
    }
    return there.mapValues { $0.sorted() }
  }
}
