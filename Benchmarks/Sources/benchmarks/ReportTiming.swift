import Foundation
import GeneratedCases
import PlanReports
import SupplyModel

/// How long a report takes to set, and how large it becomes.
///
/// The sheet is filled in as full as it can be, for no plan of that size is solved in reasonable time:
/// every leg carries something in every period, every need receives something in every period, and
/// something else lies at every place each time. Reading and auditing the run are not in the figure.
struct ReportTiming: Codable {
  var name = "report-200x52"
  let places: Int
  let legs: Int
  let needs: Int
  let periods: Int
  /// The median of the runs.
  let seconds: Double
  let megabytes: Double
  let runs: Int

  static let name = "report-200x52"

  static func measure(runs: Int = 5) throws -> ReportTiming {
    let supplyCase = GeneratedCases.network(places: 200, weeks: 52, seed: 1)
    let sheet = fullSheet(of: supplyCase)
    var bytes = 0
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
      clock.measure { bytes = HTMLReport(sheet).text.utf8.count }.seconds
    }.sorted()
    return ReportTiming(
      places: supplyCase.places.count, legs: supplyCase.legs.count,
      needs: supplyCase.needs.count, periods: supplyCase.calendar.periods,
      seconds: times[runs / 2], megabytes: Double(bytes) / 1_000_000, runs: runs)
  }

  func jsonLine() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private static func fullSheet(of supplyCase: SupplyCase) -> PlanSheet {
    var sheet = PlanSheet(
      title: "A network of 200 places", remarks: ["52 weeks"], isPlanned: false,
      proof: ["Made up to be as full as it can be."], calendar: supplyCase.calendar)
    // Spread over the globe, so that there is a map.
    sheet.places = supplyCase.places.enumerated().map { index, place in
      var placed = place
      placed.latitude = -50 + Double(index * 37 % 110)
      placed.longitude = -170 + Double(index * 53 % 340)
      return placed
    }
    sheet.legs = supplyCase.legs.map { entry(of: $0, in: supplyCase.calendar) }
    sheet.needs = supplyCase.needs.map { entry(of: $0, in: supplyCase.calendar) }
    sheet.reasons = supplyCase.needs.map { need in
      ReasonEntry(
        need: need.id.description, rank: need.rank.description,
        why: "\(need.id): 1,234 t short. What hub-12-front-34 can carry holds it back.",
        nearMisses: [], remedy: "If hub-12-front-34 carried twice as much, 345 t more could arrive."
      )
    }
    sheet.stocks = sheet.places.map { place in
      StockEntry(
        place: place,
        tonnes: (0..<supplyCase.calendar.periods).map { Double(1 + $0 * 7_919 % 997) },
        most: figure(997), mostOn: supplyCase.calendar.end, atEnd: figure(12), limit: 1_000,
        words: "\(place.name): at most 997 t, on \(supplyCase.calendar.end); 12 t at the end.")
    }
    return sheet
  }

  private static func figure(_ tonnes: Double) -> PrintedFigure {
    PrintedFigure(tonnes, text: "\(Int(tonnes))", exact: "\(tonnes)")
  }

  private static func entry(of leg: Leg, in calendar: PlanCalendar) -> LegEntry {
    LegEntry(
      leg: leg, tonnes: figure(12_345), share: 0.7,
      words:
        "\(leg.id), \(leg.origin) to \(leg.destination): carries 12,345 t, 70 % of what it can.",
      periods: (0..<calendar.periods).map { period in
        let share = Double(1 + period * 31 % 99) / 100
        return LegEntry.Period(
          .used(share: share),
          words: "\(calendar.firstDay(of: period)): 1,234 t of 5,678 t, 22 %"
        )
      })
  }

  private static func entry(of need: Need, in calendar: PlanCalendar) -> NeedEntry {
    NeedEntry(
      need: need.id.description, rank: need.rank.description, place: need.place.description,
      asked: "about 12,345 t", askedSize: 12_345, onTime: figure(10_000), late: figure(1_111),
      short: figure(1_234), due: need.due,
      instalmentsDue: need.instalments(in: calendar).map(\.due),
      received: (0..<calendar.periods).map { period in
        NeedEntry.Received(
          period: period, units: Double(1 + period * 13 % 50), isLate: period % 9 == 0,
          words: "1,234 t on time, \(calendar.lastDay(of: period))")
      }, state: "assumed", footnotes: [])
  }
}
