import FlowPlanning
import SupplyModel

@testable import PlanningDesk

/// A case small enough to work by hand: days from 1 June 1941 as periods, items `a` and `b` of one tonne
/// each, and goods that go from `origin` to `front` in a day.
struct DeskCase {
  var periods = 6
  var needs: [Need] = []
  var supplies: [Supply] = []
  var legs: [Leg] = []
  var changes: [Change] = []
  var recipient = Recipient()
  var carriage = Carriage()
  var staffing = Staffing()

  func whole() throws -> SupplyCase {
    try SupplyCase(
      calendar: PlanCalendar(start: june(1), periodDays: 1, periods: periods),
      places: ["origin", "front"].map { Place(id: name($0)) },
      items: ["a", "b"].map { Item(id: name($0), massPerUnit: tonnes(1)) }, needs: needs,
      supplies: supplies, legs: legs, changes: changes, recipient: recipient, carriage: carriage,
      staffing: staffing)
  }

  /// The case with its plan, the pledges split, as the desk makes it.
  func planned() throws -> (case: SupplyCase, record: PlanRecord, needs: [NeedLine]) {
    let supplyCase = try whole()
    let record = try ProvedPlan(planner.plan(supplyCase).record, of: supplyCase).record
    return (supplyCase, record, supplyCase.needs.map { NeedLine($0, in: record, of: supplyCase) })
  }

  mutating func ask(
    _ id: String, _ units: Int, of item: String = "a", tier: Int = 1, due: Int = 30
  ) {
    needs.append(
      Need(
        id: name(id), place: name("front"), ask: .item(name(item)),
        amount: Amount(.exact, low: number(units)), due: june(due), tier: tier))
  }

  mutating func supply(_ item: String, _ units: Int, pledge: String = "") {
    supplies.append(
      Supply(
        id: name("supply-\(supplies.count + 1)"), place: name("origin"), item: name(item),
        quantity: number(units), available: june(1), pledge: pledge))
  }

  mutating func leg(
    _ id: String, corridor: String = "", perDay: Int? = nil, loss: String = "0", lift: String? = nil
  ) {
    legs.append(
      Leg(
        id: name(id), corridor: corridor, origin: name("origin"), destination: name("front"),
        transitDays: number(1), throughput: perDay.map { Throughput(tonnes($0), per: .day) },
        loss: Millionths(loss) ?? .zero, lift: lift.map { name($0) }))
  }

  mutating func complement(truth: Truth, condition: String = "") {
    recipient.complements.append(
      Complement(
        id: name("b-for-a"), item: name("a"), companion: .item(name("b")), ratio: number(1),
        condition: condition, truth: truth))
  }

  mutating func stock(
    _ item: String, onHand: UnitRange?, used: UnitRange?, in set: String = ""
  ) {
    recipient.stockpiles.append(
      Stockpile(
        place: name("front"), item: name(item), onHand: onHand, usedPerDay: used, jointSet: set))
  }

  mutating func lift(_ id: String, load: Int?, count: Int, at place: String) {
    carriage.lifts.append(
      Lift(
        id: name(id), load: load.map { tonnes($0) },
        bases: [Lift.Base(place: name(place), count: number(count))]))
  }

  mutating func work(gain: Int, cost: Int) {
    carriage.works.append(
      Work(
        id: name("quay"), subject: "sea", attribute: .throughput, gain: number(gain),
        cost: number(cost), resource: "crews"))
  }

  mutating func post(_ id: String = "adviser", skill: String = "", language: String = "") {
    staffing.posts.append(
      Post(
        id: name(id), place: name("front"), enables: .item(name("a")), skill: skill,
        language: language))
  }

  mutating func person(_ id: String, skills: Set<String> = [], notice: Int = 0) {
    staffing.people.append(
      Person(id: name(id), skills: skills, home: name("origin"), noticeDays: notice))
  }

  mutating func posting(
    _ person: String, to post: String = "adviser", from day: Int, until: Int? = nil
  ) {
    staffing.postings.append(
      Posting(
        id: name("posting-\(staffing.postings.count + 1)"), person: name(person), post: name(post),
        asked: june(1), from: june(day), until: until.map(june)))
  }
}

/// A day of June 1941.
func june(_ day: Int) -> CalendarDate { CalendarDate(dayNumber: -10_441 + day - 1) }

/// An identifier from a good name.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let identifier = Identifier<Subject>(text) else { preconditionFailure(text) }
  return identifier
}

func number(_ whole: Int) -> Millionths { Millionths(whole: whole) }

func tonnes(_ whole: Int) -> Mass { Mass(tonnes: Millionths(whole: whole)) }

func span(_ low: Int, _ high: Int? = nil) -> UnitRange {
  UnitRange(number(low), high.map(number))
}
