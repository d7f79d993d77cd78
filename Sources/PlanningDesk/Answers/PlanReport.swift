import PlanAudit
public import SupplyModel

/// The answer to `plan`: what arrives, by which corridor, what holds it back, and the proof.
public struct PlanReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.plan/1"
  /// The case.
  public let `case`: CaseLine
  /// `planned` when it is proved, `good` when it is good to its gaps, `stopped` when the time was up.
  public let status: String
  /// Where it was cut short, and by what; nil when it was not.
  public let cut: PlanCut?
  /// How good the plan is.
  let standing: PlanStanding
  /// Whether what comes in whole units moves in whole units, wherever no loss has touched it.
  public let isWhole: Bool
  /// Each stage with its value, bound and gap.
  public let stages: [StageLine]
  /// What the audit went over.
  public let audit: AuditLine
  /// In which periods it is planned, and what they round.
  public internal(set) var period: PeriodLine
  /// The needs, first rank first.
  public let needs: [NeedLine]
  /// The corridors.
  public let corridors: [CorridorLine]
  /// Why each need that is short or late is so.
  public internal(set) var reasons: [ReasonLine]
  /// Whether all reasons were found before the time was up.
  public let reasonsAreComplete: Bool
  /// The needs that are short or late whose reasons were not looked for.
  public let unexplained: [String]
  /// What later tiers, or carriage, would gain if an earlier one gave up a little, where that is much.
  public let concessions: [ConcessionLine]
  /// Items that meet part of a spec that is asked for.
  public let nearMisses: [NearMissLine]
  /// The figures of goods that rows which became known later replaced.
  public let replacedFigures: [ReplacedFigureLine]
  /// What the case does not say.
  public let openQuestions: [Question]
  /// What is to be known of the case: what was not read of it, and what bears on the plan.
  public let remarks: [CheckReport.Remark]
  /// Who is where when; nil when the case has no posts.
  public internal(set) var roster: Roster?
  /// What needs receive together with its companions; nil when no goods have companions.
  public internal(set) var sets: [SetLine]?
  /// When stocks of the recipient run out; nil when the case has none.
  public internal(set) var endurance: [EnduranceLine]?
  /// What was promised and what becomes of it; nil when the case has no pledges.
  public internal(set) var pledges: [PledgeLine]?
  /// Works that are chosen or valued; nil when the case has none.
  public internal(set) var works: [WorkLine]?
  /// What may be spent on works; nil when the case has no budget.
  public internal(set) var budgets: [BudgetLine]?
  /// What vehicles do; nil when the case has none.
  public internal(set) var lifts: [LiftLine]?
  /// What deliveries free; nil when they free nothing.
  public internal(set) var releases: [CapabilityLine]?
  /// The folder that it was written to; nil when it was not written.
  public var writtenTo: String?

  /// Whether every stage is proved to be at its best.
  public var isPlanned: Bool { standing.isProved }

  private enum CodingKeys: String, CodingKey {
    case schema, `case`, status, cut, isWhole, stages, audit, period, needs, corridors, reasons
    case reasonsAreComplete, unexplained, nearMisses, replacedFigures, openQuestions, remarks
    case roster, sets, endurance, pledges, works, budgets, lifts, releases, writtenTo
  }

  /// What the audit of a plan went over.
  public struct AuditLine: Encodable, Hashable, Sendable {
    /// Whether the plan holds.
    public let passes: Bool
    /// Rows of draws, moves, stocks and deliveries that were checked.
    public let rows: Int
    /// Prices from which the bounds were worked out.
    public let prices: Int

    init(_ record: PlanRecord, passes: Bool) {
      self.passes = passes
      rows =
        record.draws.count + record.moves.count + record.stocks.count + record.deliveries.count
      prices = record.stages.reduce(0) { $0 + $1.prices.count }
    }
  }
}

/// What a plan reaches in one stage, and how much better any plan could be.
public struct StageLine: Encodable, Hashable, Sendable {
  /// The stage, such as `needs immediate-2 low`.
  public let stage: String
  /// What the plan reaches.
  public let value: Double
  /// What no plan can exceed.
  public let bound: Double
  /// How far the plan may be from the best.
  public let gap: Double

  /// Whether the stage serves needs, and not carriage.
  let isOfNeeds: Bool

  private enum CodingKeys: String, CodingKey {
    case stage, value, bound, gap
  }

  init(_ proof: StageProof) {
    isOfNeeds = proof.stage.isOfNeeds
    stage = proof.stage.description
    value = proof.value == 0 ? 0 : proof.value
    bound = proof.bound == 0 ? 0 : proof.bound
    gap = proof.gap
  }

  init(_ stage: AuditedStage) {
    self.init(StageProof(stage: stage.stage, value: stage.value, bound: stage.bound, prices: []))
  }

  /// The gap as a share of the bound; of carriage as a share of one where the bound is less, as the audit judges it.
  var relativeGap: Double {
    gap <= 0 ? 0 : gap / max(abs(bound), abs(value), isOfNeeds ? 1e-9 : 1)
  }
}
