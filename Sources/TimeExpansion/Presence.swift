package import SupplyModel

/// Who is where: the postings of a case as they come about.
package struct Presence: Sendable {
  /// The postings that come about, in the order in which each person takes them.
  package private(set) var attendances: [Attendance] = []
  /// By post, the number of people there at the end of each period.
  package private(set) var counts: [[Int]]
  /// The postings that fail, and why.
  package private(set) var clashes: [PostingClash] = []

  private let supplyCase: SupplyCase
  private let timetable: Timetable

  package init(_ supplyCase: SupplyCase, _ timetable: Timetable) {
    self.supplyCase = supplyCase
    self.timetable = timetable
    let none = Array(repeating: 0, count: supplyCase.calendar.periods)
    counts = supplyCase.staffing.posts.map { _ in none }
    for person in supplyCase.staffing.people { follow(person) }
  }

  private mutating func follow(_ person: Person) {
    let postings = supplyCase.staffing.postings.filter { $0.person == person.id }
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    var here = person.home
    var free = 0
    var lasting: [Posting] = []
    for posting in postings {
      guard let index = supplyCase.staffing.posts.firstIndex(where: { $0.id == posting.post })
      else { continue }
      let post = supplyCase.staffing.posts[index]
      if let reason = unfitness(of: person, for: post, posting, beside: lasting) {
        clashes.append(PostingClash(posting: posting.id, reason: reason))
        continue
      }
      guard
        let attendance = attendance(of: person, posting, from: here, to: post.place, after: free)
      else {
        clashes.append(PostingClash(posting: posting.id, reason: .tooLate))
        continue
      }
      let firstAsked = supplyCase.calendar.periodEnding(onOrAfter: posting.from)
      if attendance.arrival > firstAsked {
        let date = supplyCase.calendar.lastDay(of: attendance.arrival)
        clashes.append(PostingClash(posting: posting.id, reason: .late(until: date)))
      }
      lasting.append(posting)
      attendances.append(attendance)
      for period in attendance.arrival...attendance.last { counts[index][period] += 1 }
      (here, free) = (post.place, attendance.last + 1)
    }
  }

  private func unfitness(
    of person: Person, for post: Post, _ posting: Posting, beside earlier: [Posting]
  ) -> PostingClash.Reason? {
    if !post.skill.isEmpty && !person.skills.contains(post.skill) { return .skill(post.skill) }
    if !post.language.isEmpty && !person.languages.contains(post.language) {
      return .language(post.language)
    }
    let other = earlier.first { $0.until.map { $0 >= posting.from } ?? true }
    return other.map { .twoPlaces($0.id) }
  }

  private func attendance(
    of person: Person, _ posting: Posting, from origin: Place.ID, to place: Place.ID, after: Int
  ) -> Attendance? {
    let calendar = supplyCase.calendar
    let ready = posting.asked.adding(days: person.noticeDays)
    let departure = max(
      calendar.firstPeriod(onOrAfter: max(ready, person.from ?? ready)), calendar.firstOpenPeriod,
      after)
    guard departure < calendar.periods,
      let reached = earliestArrival(from: origin, to: place, departing: departure)
    else { return nil }
    let arrival = max(reached, calendar.periodEnding(onOrAfter: posting.from))
    let ends = [posting.until, person.until].compactMap { $0 }.min()
    let last = ends.map { calendar.lastPeriod(endingBy: $0) } ?? calendar.periods - 1
    guard arrival <= last else { return nil }
    return Attendance(
      posting: posting.id, departure: origin == place ? arrival : departure, arrival: arrival,
      last: last)
  }

  /// The first period in which a person who sets out in another can be at a place; nil is never.
  private func earliestArrival(
    from origin: Place.ID, to place: Place.ID, departing departure: Int
  ) -> Int? {
    var reached: [Place.ID: Int] = [origin: departure]
    for period in departure..<supplyCase.calendar.periods {
      if let arrival = reached[place], arrival <= period { return arrival }
      for (index, leg) in supplyCase.legs.enumerated() {
        guard let there = reached[leg.origin], there <= period,
          timetable.isOpen(
            index, to: Staffing.peopleClass, refused: leg.refusedClasses, period: period)
        else { continue }
        let arrival = period + timetable.transitPeriods[index][period]
        reached[leg.destination] = min(reached[leg.destination] ?? .max, arrival)
      }
    }
    return nil
  }
}

extension PlanCalendar {
  /// The first period that ends on or after a day.
  package func periodEnding(onOrAfter date: CalendarDate) -> Int {
    let days = date.dayNumber - start.dayNumber
    return days <= 0 ? 0 : days / periodDays
  }
}
