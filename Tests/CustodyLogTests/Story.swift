import CaseFiles
import CustodyLog
import SupplyModel

/// Events that are written one after the other, each writer in a chain of its own.
struct Story {
  private var scribes: [String: EventScribe] = [:]
  private(set) var events: [CaseEvent] = []
  private var clock: UInt64 = 1_900_000_000_000
  private var random = Countdown()

  var record: CaseRecord { CaseRecord(events) }

  /// Ids of one story are the same each time.
  private struct Countdown: RandomNumberGenerator {
    var state: UInt64 = 7
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  /// Tells what happened.
  @discardableResult
  mutating func tell(
    _ kind: EventKind, on day: String? = nil, by writer: String = "dock",
    _ fields: [EventField: String]
  ) -> EventID {
    var scribe = scribes[writer] ?? EventScribe(writer: writer, after: nil)
    var all = fields
    all[.kind] = kind.rawValue
    if let day { all[.on] = day }
    clock += 1000
    let event = scribe.events(saying: [all], at: clock, random: &random)[0]
    scribes[writer] = scribe
    events.append(event)
    return event.id
  }

  /// Two legs, port to hub in ten days and hub to town in five; 100 t of flour at the port, asked in the town.
  static func supplyCase(needs: [String] = ["bread"]) throws -> SupplyCase {
    try SupplyCase(
      calendar: PlanCalendar(start: day("2033-03-01"), periodDays: 1, periods: 60),
      places: ["port", "hub", "town"].map { Place(id: name($0)) },
      items: [Item(id: name("flour"), massPerUnit: Mass(grams: 1_000_000))],
      needs: needs.map {
        Need(
          id: name($0), place: name("town"), ask: .item(name("flour")),
          amount: Amount(.exact, low: Millionths(whole: 100)), due: day("2033-04-20"))
      },
      supplies: [
        Supply(
          id: name("mill"), place: name("port"), item: name("flour"),
          quantity: Millionths(whole: 150), available: day("2033-03-01"))
      ],
      legs: [
        Leg(
          id: name("sea"), origin: name("port"), destination: name("hub"),
          transitDays: Millionths(whole: 10)),
        Leg(
          id: name("road"), origin: name("hub"), destination: name("town"),
          transitDays: Millionths(whole: 5)),
      ])
  }
}

/// A day that is known to be one.
func day(_ text: String) -> CalendarDate {
  guard let day = CalendarDate(text) else { fatalError("\(text) is no day") }
  return day
}

/// A name that is known to be one.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let name = Identifier<Subject>(text) else { fatalError("\(text) is no name") }
  return name
}
