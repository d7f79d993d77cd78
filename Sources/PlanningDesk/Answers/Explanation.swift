import PlanReasons
import PlanWords
import SupplyModel

/// The answer to `explain`: what holds a plan back, or all about one need, leg, corridor or place.
public struct Explanation: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.explain/1"
  /// The case.
  public let `case`: CaseLine
  /// `planned` or `stopped`.
  public let status: String
  /// `plan`, `need`, `leg`, `corridor` or `place`.
  public let kind: String
  /// What was asked about; nil is the whole plan.
  public let subject: String?
  /// The needs that the answer speaks of.
  public let needs: [NeedLine]
  /// Why needs are short or late, of those that the answer is about.
  public private(set) var reasons: [ReasonLine]
  /// In which periods it is planned, and what they round away of the needs that the answer is about.
  public private(set) var period: PeriodLine
  /// The need asked about.
  public var need: NeedDetail?
  /// The corridors that the answer is about.
  public var corridors: [CorridorLine] = []
  /// The legs that the answer is about.
  public var legs: [LegDetail] = []
  /// What the need asked about receives together with its companions.
  public var sets: [SetLine] = []
  /// What its deliveries free, and what frees goods that it receives.
  public var releases: [CapabilityLine] = []
  /// The posts that its goods wait for.
  public var waits: [WaitLine] = []
  /// Who is at those posts, and when.
  public var attendances: [AttendanceLine] = []
  /// The use of the place asked about.
  public var place: [UseSpan] = []

  init(
    of case: CaseLine, status: String, in period: PeriodLine, _ needs: [NeedLine], kind: String,
    subject: String?, reasons: [ReasonLine]
  ) {
    self.period = period
    self.case = `case`
    self.status = status
    self.kind = kind
    self.subject = subject
    self.reasons = reasons
    self.needs = needs
  }

  /// Takes in what a trial on days found of the needs that the answer is about.
  mutating func take(_ trial: DayTrial) {
    let own = Set(reasons.flatMap(\.needs))
    period.take(trial, needs.filter { own.contains($0.need) })
    reasons = reasons.map { $0.taking(trial) }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = `case`.heading(ink)
    func add(_ heading: Heading, _ content: [String]) {
      if !content.isEmpty { lines += ["", ink.heading(heading.text())] + content }
    }
    if status != "planned" { lines += Paragraph.lines(PlanMessage.notProved) }
    if let need { add(.need, need.lines()) }
    if kind == "place" { add(.place(subject ?? ""), UseSpan.table(place)) }
    add(.sets, sets.flatMap { $0.lines() })
    add(.releases, releases.flatMap { $0.lines() })
    add(.people, Roster.lines(of: attendances, saying: waits.map(\.sentence)))
    add(.corridors, corridors.flatMap { Paragraph.lines($0.sentence, indent: 2) })
    for leg in legs {
      add(.leg, leg.lines())
    }
    let rounded = (period.onDays ?? []).flatMap { Paragraph.lines($0.message, indent: 2) }
    add(.whatHoldsItBack, rounded + reasons.flatMap { reasonLines($0) })
    if reasons.isEmpty && (kind == "plan" || kind == "need") {
      let message: PlanMessage = need?.line.isUnstated == true ? .nothingAsked : .allOnTime
      lines += [""] + Paragraph.lines(message)
    }
    return lines.joined(separator: "\n")
  }

  private func reasonLines(_ reason: ReasonLine) -> [String] {
    let told = reason.told(days: period.days)
    return Paragraph.lines(told.reason, indent: 2)
      + told.remedies.flatMap { Paragraph.lines($0, lead: "- ", indent: 4) }
  }
}
