import SupplyModel

/// A case small enough to work by hand: by default, days from 1 June 1941 as periods, items `a` and
/// `b` of one tonne each, and goods that go from `origin` to `front`.
struct TinyCase {
  var calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 4)
  var places = ["origin", "hub", "front"].map { Place(id: name($0)) }
  var items = ["a", "b"].map { Item(id: name($0), massPerUnit: tonnes("1")) }
  var specs: [Spec] = []
  var needs: [Need] = []
  var supplies: [Supply] = []
  var legs: [Leg] = []
  var changes: [Change] = []
  var consents: [Consent] = []
  var recipient = Recipient()
  var carriage = Carriage()
  var staffing = Staffing()
  var aimsAtEndurance = false

  /// The case with every part in its place.
  func whole() throws -> SupplyCase {
    var whole = try SupplyCase(
      calendar: calendar, places: places, items: items, specs: specs, needs: needs,
      supplies: supplies, legs: legs, changes: changes, consents: consents, recipient: recipient,
      carriage: carriage, staffing: staffing)
    whole.aimsAtEndurance = aimsAtEndurance
    return whole
  }

  /// Adds a need for an item at the front, due at the end of June unless told otherwise.
  mutating func ask(
    _ id: String, _ item: String = "a", low: String, high: String? = nil, tier: Int = 1,
    due: Int = 30, until: Int? = nil, recurrence: Recurrence = .once, floor: String = "0",
    at place: String = "front"
  ) {
    needs.append(
      Need(
        id: name(id), place: name(place), ask: .item(name(item)),
        amount: Amount(high == nil ? .exact : .range, low: number(low), high: high.map(number)),
        recurrence: recurrence, due: june(due), lateUntil: until.map(june), tier: tier,
        floor: number(floor)))
  }

  /// Adds a supply at the origin from the first day of June.
  mutating func supply(
    _ item: String = "a", _ quantity: String, from day: Int = 1, recurrence: Recurrence = .once,
    keep: String = "0", earmark: String? = nil
  ) {
    supplies.append(
      Supply(
        id: name("supply-\(supplies.count + 1)"), place: name("origin"), item: name(item),
        quantity: number(quantity), recurrence: recurrence, available: june(day),
        keep: number(keep), earmark: earmark.map { name($0) }))
  }

  /// Adds a leg of one day.
  mutating func leg(
    _ id: String, from origin: String = "origin", to destination: String = "front",
    perDay: String? = nil, perMonth: String? = nil, days: String = "1", loss: String = "0",
    cost: Double = 0
  ) {
    let daily = perDay.map { Throughput(tonnes($0), per: .day) }
    legs.append(
      Leg(
        id: name(id), origin: name(origin), destination: name(destination),
        transitDays: number(days),
        throughput: daily ?? perMonth.map { Throughput(tonnes($0), per: .month) },
        costPerTonne: cost, loss: number(loss)))
  }

  /// Sets the limits of a place.
  mutating func limit(_ place: String, storage: String? = nil, handling: String? = nil) {
    guard let index = places.firstIndex(where: { $0.id.description == place }) else { return }
    places[index].storage = storage.map(tonnes)
    places[index].handlingPerDay = handling.map(tonnes)
  }
}

/// A day of June 1941.
func june(_ day: Int) -> CalendarDate {
  // 1 June 1941 is 10,441 days before 1 January 1970.
  CalendarDate(dayNumber: -10_441 + day - 1)
}

/// An identifier from a good name.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let identifier = Identifier<Subject>(text) else { preconditionFailure(text) }
  return identifier
}

/// A number from its decimal form.
func number(_ text: String) -> Millionths {
  guard let number = Millionths(text) else { preconditionFailure(text) }
  return number
}

/// A mass from its decimal form in tonnes.
func tonnes(_ text: String) -> Mass { Mass(tonnes: number(text)) }
