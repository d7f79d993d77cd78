package import SupplyModel

/// A post at a place as the goods meet it: they pass only while somebody is there, and only so many.
package struct Gate: Sendable {
  /// The position of the post.
  package let post: Int
  /// The position of its place.
  package let place: Int
  /// The items that wait for it.
  package let items: Set<Item.ID>
  /// The number of people there at the end of each period.
  package let people: [Int]
  /// What they can serve in each period, in units of 10⁻¹²; nil is any number.
  package let training: [Int128]?
  /// What they can serve up to the end of each period, in millionths of a unit; nil is any number.
  package let service: [Int]?

  /// The gates of a case, in the order of its posts.
  package static func all(
    in supplyCase: SupplyCase, presence: Presence, placeIndex: [Place.ID: Int]
  ) -> [Gate] {
    supplyCase.staffing.posts.enumerated().map { index, post in
      let people = presence.counts[index]
      return Gate(
        post: index, place: placeIndex[post.place] ?? 0,
        items: Set(supplyCase.items(meeting: post.enables).map(\.id)), people: people,
        training: post.unitsPerMonth.map { training($0, people, supplyCase.calendar) },
        service: post.unitsPerPerson.map { service($0, people) })
    }
  }

  /// A month's figure counts on each day as its share of that month's days.
  private static func training(
    _ perMonth: Millionths, _ people: [Int], _ calendar: PlanCalendar
  ) -> [Int128] {
    // The least common multiple of 28, 29, 30 and 31 makes every month's share whole.
    let whole = 377_580
    return people.indices.map { period in
      let first = calendar.firstDay(of: period)
      let months = (0..<calendar.periodDays).reduce(0) {
        $0 + whole / first.adding(days: $1).daysInMonth
      }
      return Int128(perMonth.count) * Int128(people[period] * months) * 1_000_000 / Int128(whole)
    }
  }

  private static func service(_ perPerson: Millionths, _ people: [Int]) -> [Int] {
    var most = 0
    return people.map { count in
      most = max(most, count)
      return perPerson.count * most
    }
  }

  /// Whether anybody is there at the end of a period.
  package func isOpen(_ period: Int) -> Bool { people[period] > 0 }
}
