import Foundation
import SupplyModel
import PlanFigures

/// What deliveries free, by date, and whom it serves.
public struct CapabilityLine: Encodable, Hashable, Sendable {
  /// The release.
  public let release: String
  /// The needs whose deliveries free it.
  public let needs: [String]
  /// What is freed.
  public let item: String
  /// Where.
  public let place: String
  /// What is delivered and freed by each date on which it changes.
  public let steps: [CapabilityStep]
  /// What the plan takes up of it, in units.
  public let taken: Double
  /// The needs that it serves, with units.
  public let serves: [CorridorLine.Difference]
  /// The most that can be freed.
  public let mostFreed: Double
  /// What the next unit delivered would free.
  public let slope: Double
  /// How many more units can be delivered at that slope; 0 when the curve is at its end.
  public let atThatSlope: Double
  /// The capability in sentences.
  public let sentences: [String]

  /// What is freed by a date.
  public struct CapabilityStep: Encodable, Hashable, Sendable {
    /// The day.
    public let date: String
    /// What was delivered by then, in units.
    public let delivered: Double
    /// What that frees in all, in units.
    public let freed: Double
  }

  init(
    _ release: Release, _ use: ReleaseUse, serving served: [CorridorLine.Difference],
    in supplyCase: SupplyCase
  ) {
    self.release = release.id.description
    needs = release.needs.map(\.description)
    item = release.item.description
    place = release.place.description
    let calendar = supplyCase.calendar
    steps = use.steps.map {
      CapabilityStep(
        date: calendar.lastDay(of: $0.period).description, delivered: $0.delivered, freed: $0.freed)
    }
    (taken, serves) = (use.taken, served)
    mostFreed = release.mostFreed.value
    (slope, atThatSlope) = (use.slope, use.atThatSlope)
    let figures = UnitFigures(supplyCase)
    func figure(_ units: Double) -> String { figures.figure(units, of: release.item) }
    let opening =
      "\(release.id): what \(listed(needs)) receives frees \(item) at \(place), "
      + "\(figure(mostFreed)) at the most."
    sentences = [
      opening, Self.dates(steps, figure), Self.service(taken, served, figure),
      Self.next(use, figure),
    ].filter { !$0.isEmpty }
  }

  /// The dates on which more is freed; when there are many, the last one of each month.
  private static func dates(
    _ steps: [CapabilityStep], _ figure: (Double) -> String
  ) -> String {
    guard let last = steps.last else { return "Nothing is delivered yet that frees any." }
    var shown = steps
    if steps.count > 8 {
      shown = zip(steps, steps.dropFirst()).filter { $0.date.prefix(7) != $1.date.prefix(7) }.map(
        \.0)
      shown.append(last)
    }
    let parts = shown.map { "\($0.date) \(figure($0.freed))" }
    return "Freed \(steps.count > 8 ? "by the last date in each month" : "by"): "
      + parts.joined(separator: ", ") + "."
  }

  private static func service(
    _ taken: Double, _ served: [CorridorLine.Difference], _ figure: (Double) -> String
  ) -> String {
    guard taken > 0 else { return "The plan takes up none of it." }
    let parts = served.map { "\(figure($0.units)) for \($0.need)" }
    return "The plan takes up \(figure(taken))\(parts.isEmpty ? "" : ": \(listed(parts))")."
  }

  /// What the next shipload would free: a round number of units that still lies on the stretch.
  private static func next(_ use: ReleaseUse, _ figure: (Double) -> String) -> String {
    guard use.atThatSlope > 0 else {
      return "The curve is at its end: more deliveries would free no more."
    }
    let round = use.atThatSlope >= 1 ? pow(10, log10(use.atThatSlope * 1.000001).rounded(.down)) : 0
    let units = round > 0 ? round : use.atThatSlope
    return "The next \(Figure.plain(units)) delivered would free \(figure(units * use.slope))."
  }

  func lines() -> [String] {
    sentences.enumerated().flatMap { Paragraph.lines($1, indent: $0 == 0 ? 2 : 4) }
  }

  /// What each release frees in a plan; nil when the case has none.
  static func lines(_ record: PlanRecord, of supplyCase: SupplyCase) -> [CapabilityLine]? {
    let releases = supplyCase.recipient.releases
    guard !releases.isEmpty else { return nil }
    let figures = UnitFigures(supplyCase)
    let traced = TracedGoods.all(Set(releases.map(\.item)), in: record, of: supplyCase)
    return zip(releases, ReleaseUse.all(in: record, of: supplyCase)).map { release, use in
      let own = traced.filter { $0.source == .release(release.id) && $0.fate == .delivered }
      let byNeed = Dictionary(grouping: own) { $0.need }
      let served = supplyCase.needs.compactMap { need in
        byNeed[need.id].map { goods in
          CorridorLine.Difference(
            need: need.id.description,
            units: goods.reduce(0) { $0 + figures.units($1.mass, of: release.item) })
        }
      }
      return CapabilityLine(release, use, serving: served, in: supplyCase)
    }
  }
}
