import PlanFigures
import PlanWords
public import SupplyModel

/// How long a set of stocks lasts that last only together.
public struct EnduranceLine: Encodable, Hashable, Sendable {
  /// The set.
  public let set: String
  /// Its tier when a plan aims at endurance.
  public let tier: Int
  /// Its stocks, as `item@place`.
  public let stocks: [String]
  /// How long it lasts, with the plan and otherwise.
  public internal(set) var outlooks: [EnduranceOutlook]
  /// Figures that nobody has stated, in sentences.
  public let questions: [Sentence]

  init(_ set: String, _ stocks: [StockEndurance]) {
    self.set = set
    tier = stocks.map(\.tier).min() ?? 1
    self.stocks = stocks.map { "\($0.item)@\($0.place)" }
    outlooks = []
    questions = stocks.flatMap { stock -> [EnduranceMessage] in
      let (item, place) = (stock.item.description, stock.place.description)
      return (stock.isOnHandUnstated ? [.onHandUnstated(item: item, place: place)] : [])
        + (stock.isUseUnstated ? [.useUnstated(item: item, place: place)] : [])
    }.map { Sentence($0) }
  }

  /// The sets of a case in the order in which a plan that aims at endurance takes them.
  static func lines(
    _ records: [(situation: EnduranceOutlook.Situation, record: PlanRecord)],
    of supplyCase: SupplyCase
  ) -> [EnduranceLine]? {
    guard !supplyCase.recipient.stockpiles.isEmpty else { return nil }
    var lines: [EnduranceLine] = []
    for (situation, record) in records {
      let bySet = Dictionary(
        grouping: StockEndurance.all(in: record, of: supplyCase), by: \.set)
      if lines.isEmpty { lines = bySet.map { EnduranceLine($0, $1) } }
      for index in lines.indices {
        lines[index].outlooks.append(
          EnduranceOutlook(situation, bySet[lines[index].set] ?? [], supplyCase.calendar))
      }
    }
    return lines.sorted { ($0.tier, $0.set) < ($1.tier, $1.set) }
  }

  func lines() -> [String] {
    var table = TextTable([.left, .left, .left])
    for outlook in outlooks {
      table.add(
        ["  " + outlook.supposed.text(), outlook.atWorst.text(), outlook.atBest?.text() ?? ""])
    }
    return Paragraph.lines(EnduranceMessage.set(set, stocks: stocks), indent: 2)
      + table.lines(indent: 2)
      + questions.flatMap { Paragraph.lines($0.text, indent: 4) }
  }
}

/// How long a set of stocks lasts in one situation.
public struct EnduranceOutlook: Encodable, Hashable, Sendable {
  /// What is supposed of deliveries.
  enum Situation: Hashable {
    case plan
    case without(corridor: String)
    case losing(corridor: String)
    case nothingSent
  }

  /// `plan`, `without` a corridor, `losing` what the plan sends by one, or `nothing` sent.
  public let situation: String
  /// The corridor that is cut from the start of the plan; nil when none is.
  public let corridor: String?
  /// The first day on which anything runs out if the least is there and made and the most is used; nil
  /// when all lasts to the end, or not all is stated.
  public let earliest: RunOut?
  /// The same if the most is there and made and the least is used.
  public let latest: RunOut?
  /// `known`, `partly` when some stock's figures are unstated, or `unknown` when all are.
  public let known: String
  /// The last day of the plan.
  public let planEnd: CalendarDate

  /// A day on which something runs out.
  public struct RunOut: Encodable, Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The item.
    public let item: String
    /// Where.
    public let place: String

    /// The first of several stocks to run out; nil when all last.
    init?(_ stocks: [StockEndurance], _ day: KeyPath<StockEndurance, CalendarDate?>) {
      var first: (date: CalendarDate, stock: StockEndurance)?
      for stock in stocks {
        guard let date = stock[keyPath: day], first.map({ date < $0.date }) ?? true else {
          continue
        }
        first = (date, stock)
      }
      guard let first else { return nil }
      date = first.date
      item = first.stock.item.description
      place = first.stock.place.description
    }
  }

  init(_ situation: Situation, _ stocks: [StockEndurance], _ calendar: PlanCalendar) {
    switch situation {
    case .plan: (self.situation, corridor) = ("plan", nil)
    case .without(let corridor): (self.situation, self.corridor) = ("without", corridor)
    case .losing(let corridor): (self.situation, self.corridor) = ("losing", corridor)
    case .nothingSent: (self.situation, corridor) = ("nothing", nil)
    }
    let stated = stocks.filter(\.isStated)
    // A stock without figures may run out before any other.
    earliest = stated.count == stocks.count ? RunOut(stated, \.earliest) : nil
    latest = RunOut(stated, \.latest)
    known = stated.isEmpty ? "unknown" : stated.count == stocks.count ? "known" : "partly"
    planEnd = calendar.end
  }

  /// What is supposed of deliveries.
  var supposed: EnduranceMessage {
    switch (situation, corridor) {
    case ("losing", let corridor?): .losing(corridor: corridor)
    case (_, let corridor?): .without(corridor: corridor)
    case ("plan", nil): .withPlan
    default: .nothingSent
    }
  }

  /// The early end of the interval; where a figure is unstated there is none.
  var atWorst: EnduranceMessage {
    switch known {
    case "unknown": .unknown
    case "partly": .unknownAtEarliest
    default: earliest.map { .atEarliest($0.date, item: $0.item) } ?? .lasts(planEnd)
    }
  }

  /// The late end of the interval, nil where it says nothing more; a stock without figures can only make
  /// it earlier.
  var atBest: EnduranceMessage? {
    guard known != "unknown", known == "partly" || earliest != nil else { return nil }
    return latest.map { .atLatest($0.date, item: $0.item) } ?? .lastsAtBest
  }

  /// The situation and both ends.
  var told: [EnduranceMessage] { [supposed, atWorst] + (atBest.map { [$0] } ?? []) }
}
