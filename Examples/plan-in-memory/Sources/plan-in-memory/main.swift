import Highs
import PlanningDesk
import SupplyModel

// Flour lies in a port. One road leads to two towns, and takes less than they need.

/// A name that is good by its looks; anything else is a slip in this file.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let name = Identifier<Subject>(text) else { preconditionFailure("\(text) is no name") }
  return name
}

func tonnes(_ whole: Int) -> Mass { Mass(tonnes: Millionths(whole: whole)) }

func makeCase() throws -> SupplyCase {
  let start = CalendarDate("2031-11-03") ?? CalendarDate(dayNumber: 0)
  func need(_ id: String, in town: String, tonnes: Int, tier: Int) -> Need {
    Need(
      id: name(id), place: name(town), ask: .item(name("flour")),
      amount: Amount(.exact, low: Millionths(whole: tonnes)),
      due: start.adding(days: 27),
      tier: tier)
  }
  func road(_ id: String, from origin: String, to end: String, perDay: Int) -> Leg {
    Leg(
      id: name(id), corridor: "road", origin: name(origin), destination: name(end),
      transitDays: Millionths(whole: 2), throughput: Throughput(tonnes(perDay), per: .day))
  }
  return try SupplyCase(
    calendar: PlanCalendar(start: start, periodDays: 7, periods: 4),
    places: ["port", "hospital-town", "market-town"].map { Place(id: name($0)) },
    items: [Item(id: name("flour"), massPerUnit: tonnes(1))],
    needs: [
      need("hospital", in: "hospital-town", tonnes: 60, tier: 1),
      need("market", in: "market-town", tonnes: 300, tier: 2),
    ],
    supplies: [
      Supply(
        id: name("ship"), place: name("port"), item: name("flour"),
        quantity: Millionths(whole: 500), available: start)
    ],
    legs: [
      road("port-hospital", from: "port", to: "hospital-town", perDay: 20),
      road("hospital-market", from: "hospital-town", to: "market-town", perDay: 10),
    ])
}

let desk = Desk(
  cases: CasesInMemory(["two-towns": try makeCase()]), runs: RunsInMemory(), solver: HighsSolver())
let report = try desk.plan(PlanRequest(case: CaseRequest(folder: "two-towns")))
for need in report.needs {
  print("\(need.need): \(need.onTime) of \(need.askedHigh) t on time, \(need.late) t late")
}
for reason in report.reasons {
  print("\(reason.needs.joined(separator: ", ")): \(reason.sentence)")
  for remedy in reason.remedies { print("  \(remedy.sentence)") }
}
if let run = report.writtenTo {
  print(
    "The audit of the plan, kept in memory: \(try desk.audit(run: run).holds ? "holds" : "does not hold")."
  )
}
