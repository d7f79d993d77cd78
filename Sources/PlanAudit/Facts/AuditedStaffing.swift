import SupplyModel

/// The posts of a case, and who fills them when, as the audit works it out.
struct AuditedStaffing {
  let posts: [AuditedPost]
  let book: AttendanceBook

  init(
    _ supplyCase: SupplyCase, names: CaseNames, days: PlanDays, journeys: Journeys
  ) {
    let book = AttendanceBook(supplyCase, names: names, journeys: journeys)
    self.book = book
    posts = supplyCase.staffing.posts.map { post in
      let presence = supplyCase.staffing.postings.filter { $0.post == post.id }
        .compactMap { book.presence(of: $0.id) }
      let people = (0..<supplyCase.calendar.periods).map { period in
        presence.count { $0.contains(period) }
      }
      return AuditedPost(post, people: people, in: supplyCase, names, days)
    }
  }
}

/// A post as the audit counts it.
struct AuditedPost {
  /// Parts of a month's day: a multiple of the days of every month.
  private static let dayParts = 377_580
  /// Parts to a unit in which ``training`` is counted.
  static let trainingParts: Int128 = 377_580_000_000

  let post: Post
  let place: Int
  /// The indices of the items that wait for it.
  let items: Set<Int>
  /// By period, how many people are there at its end.
  let people: [Int]
  /// By period, what they can serve in it; nil is any number.
  let training: [Int128]?
  /// By period, what they can serve up to its end, in millionths of a unit; nil is any number.
  let service: [Int128]?

  init(
    _ post: Post, people: [Int], in supplyCase: SupplyCase, _ names: CaseNames, _ days: PlanDays
  ) {
    self.post = post
    self.people = people
    place = names.resolved(post.place)
    items = Set(supplyCase.items(meeting: post.enables).map { names.resolved($0.id) })
    training = post.unitsPerMonth.map { units in
      people.indices.map { period in
        let parts = days.days(of: period).reduce(0) { $0 + Self.dayParts / days.daysInMonth[$1] }
        return Int128(units.count) * Int128(people[period]) * Int128(parts)
      }
    }
    service = post.unitsPerPerson.map { units in
      var most = 0
      return people.map {
        most = max(most, $0)
        return Int128(units.count) * Int128(most)
      }
    }
  }
}

/// The ways that people can go.
struct Journeys {
  let ends: [(origin: Int, destination: Int)]
  let passages: Passages
  let timetable: LegTimetable
  let places: Int
  let periods: Int

  /// The earliest period of arrival of a person who sets out in a period; nil when there is no way.
  func arrival(from origin: Int, to destination: Int, settingOut: Int) -> Int? {
    guard settingOut < periods else { return nil }
    guard let people = passages.classes.firstIndex(of: Staffing.peopleClass) else { return nil }
    var earliest = [Int](repeating: periods, count: places)
    earliest[origin] = settingOut
    for period in settingOut..<periods {
      for (leg, ends) in ends.enumerated() where earliest[ends.origin] <= period {
        let arrival = timetable.arrival[leg * periods + period]
        guard arrival < earliest[ends.destination],
          passages.passage(class: people, leg: leg, departure: period) == .open
        else { continue }
        earliest[ends.destination] = arrival
      }
    }
    return earliest[destination] < periods ? earliest[destination] : nil
  }
}

/// What becomes of each posting.
struct AttendanceBook {
  /// What becomes of a posting.
  enum Fate: Equatable {
    /// The person is there.
    case comes(Attendance)
    /// The person lacks the skill or the language.
    case unfit
    /// The person is still bound to an earlier posting.
    case bound
    /// The posting would end before the person can be there.
    case tooLate
  }

  private(set) var fates: [Posting.ID: Fate] = [:]
  private let calendar: PlanCalendar
  private let journeys: Journeys
  private let names: CaseNames
  private let posts: [Post.ID: Post]

  init(_ supplyCase: SupplyCase, names: CaseNames, journeys: Journeys) {
    calendar = supplyCase.calendar
    self.journeys = journeys
    self.names = names
    let staffing = supplyCase.staffing
    posts = Dictionary(staffing.posts.map { ($0.id, $0) }) { first, _ in first }
    for var person in staffing.people {
      if let own = supplyCase.opening.travellers.last(where: { $0.person == person.id }) {
        (person.home, person.from) = (own.place, [person.from ?? own.arrives, own.arrives].max())
      }
      follow(person, to: staffing.postings.filter { $0.person == person.id })
    }
  }

  /// The periods at whose end the person of a posting is there; nil when the posting fails.
  func presence(of posting: Posting.ID) -> ClosedRange<Int>? {
    guard case .comes(let attendance) = fates[posting] else { return nil }
    return attendance.arrival...attendance.last
  }

  private mutating func follow(_ person: Person, to postings: [Posting]) {
    var (place, free) = (names.resolved(person.home), 0)
    var kept: [Posting] = []
    for posting in postings.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
      guard let post = posts[posting.post] else { continue }
      let fate = fate(of: posting, post, person, after: kept, at: place, freeFrom: free)
      fates[posting.id] = fate
      guard case .comes(let attendance) = fate else { continue }
      kept.append(posting)
      (place, free) = (names.resolved(post.place), attendance.last + 1)
    }
  }

  private func fate(
    of posting: Posting, _ post: Post, _ person: Person, after kept: [Posting], at place: Int,
    freeFrom free: Int
  ) -> Fate {
    let isSkilled = post.skill.isEmpty || person.skills.contains(post.skill)
    let speaks = post.language.isEmpty || person.languages.contains(post.language)
    guard isSkilled, speaks else { return .unfit }
    let isFree = kept.allSatisfy { earlier in earlier.until.map { $0 < posting.from } ?? false }
    guard isFree else { return .bound }
    let ready = [posting.asked.adding(days: person.noticeDays), person.from, calendar.planningDate]
    let settingOut = ready.compactMap(\.self).map { calendar.firstPeriod(onOrAfter: $0) }
      .reduce(free, max)
    let destination = names.resolved(post.place)
    let way = journeys.arrival(from: place, to: destination, settingOut: settingOut)
    let asked = (0..<calendar.periods).first { calendar.lastDay(of: $0) >= posting.from }
    let last = [posting.until, person.until].compactMap(\.self)
      .map { calendar.lastPeriod(endingBy: $0) }.reduce(calendar.periods - 1, min)
    guard let way, let asked, max(way, asked) <= last else { return .tooLate }
    let arrival = max(way, asked)
    return .comes(
      Attendance(
        posting: posting.id, departure: place == destination ? arrival : settingOut,
        arrival: arrival, last: last))
  }
}
