import Foundation
import PlanFigures
import PlanWords
public import SupplyModel

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
  public let serves: [RemedyLine.Gain]
  /// The most that can be freed.
  public let mostFreed: Double
  /// What the next unit delivered would free.
  public let slope: Double
  /// How many more units can be delivered at that slope; 0 when the curve is at its end.
  public let atThatSlope: Double
  /// The capability in sentences.
  public let sentences: [Sentence]

  /// What is freed by a date.
  public struct CapabilityStep: Encodable, Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// What was delivered by then, in units.
    public let delivered: Double
    /// What that frees in all, in units.
    public let freed: Double
  }

  init(
    _ release: Release, _ use: ReleaseUse, serving served: [RemedyLine.Gain],
    in supplyCase: SupplyCase
  ) {
    self.release = release.id.description
    needs = release.needs.map(\.description)
    item = release.item.description
    place = release.place.description
    let calendar = supplyCase.calendar
    steps = use.steps.map {
      CapabilityStep(
        date: calendar.lastDay(of: $0.period), delivered: $0.delivered, freed: $0.freed)
    }
    (taken, serves) = (use.taken, served)
    mostFreed = release.mostFreed.value
    (slope, atThatSlope) = (use.slope, use.atThatSlope)
    let figures = UnitFigures(supplyCase)
    func quantity(_ units: Double) -> Quantity { figures.quantity(units, of: release.item) }
    let opening = ReleaseMessage.frees(
      release: self.release, needs: needs, item: item, place: place, most: quantity(mostFreed))
    sentences = [
      opening, Self.dates(steps, quantity), Self.service(taken, served, quantity),
      Self.next(use, quantity),
    ].map { Sentence($0) }
  }

  /// The dates on which more is freed; when there are many, the last one of each month.
  private static func dates(
    _ steps: [CapabilityStep], _ quantity: (Double) -> Quantity
  ) -> ReleaseMessage {
    guard let last = steps.last else { return .nothingYet }
    func shown(_ steps: [CapabilityStep]) -> [ReleaseMessage.Step] {
      steps.map { .init($0.date, quantity($0.freed)) }
    }
    guard steps.count > 8 else { return .freedBy(shown(steps)) }
    let months = zip(steps, steps.dropFirst()).filter {
      $0.date.parts.month != $1.date.parts.month || $0.date.parts.year != $1.date.parts.year
    }.map(\.0)
    return .freedByMonth(shown(months + [last]))
  }

  private static func service(
    _ taken: Double, _ served: [RemedyLine.Gain], _ quantity: (Double) -> Quantity
  ) -> ReleaseMessage {
    guard taken > 0 else { return .notTaken }
    return .taken(quantity(taken), served.map { .init($0.need, quantity($0.units)) })
  }

  /// What the next shipload would free: a round number of units that still lies on the stretch.
  private static func next(
    _ use: ReleaseUse, _ quantity: (Double) -> Quantity
  ) -> ReleaseMessage {
    guard use.atThatSlope > 0 else { return .atEnd }
    let round = use.atThatSlope >= 1 ? pow(10, log10(use.atThatSlope * 1.000001).rounded(.down)) : 0
    let units = round > 0 ? round : use.atThatSlope
    return .next(delivered: Quantity(units), frees: quantity(units * use.slope))
  }

  func lines() -> [String] {
    sentences.enumerated().flatMap { Paragraph.lines($1.text, indent: $0 == 0 ? 2 : 4) }
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
          RemedyLine.Gain(
            need: need.id.description,
            units: goods.reduce(0) { $0 + figures.units($1.mass, of: release.item) })
        }
      }
      return CapabilityLine(release, use, serving: served, in: supplyCase)
    }
  }
}
