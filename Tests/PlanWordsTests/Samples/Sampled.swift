import PlanAudit
import PlanWords
import SupplyModel

/// A kind of message with an example of every case, so that the whole catalogue can be walked.
protocol Sampled: Message {
  /// An example of every case at least, with a number wherever it has one.
  static func samples(_ number: Double) -> [Self]
}

/// Every kind of message there is; a kind or a case that is missing fails the walk.
enum Catalogue {
  static let kinds: [any Sampled.Type] = pages + answers + parts + findings + faults + input

  private static let faults: [any Sampled.Type] = [
    AuditFault.self, RowFault.self, MoveFault.self, LimitFault.self, DrawFault.self,
    BalanceFault.self, DeliveryFault.self, JoinFault.self, ReleaseFault.self, VehicleFault.self,
    VehicleMove.Way.self, WorkFault.self, AttendanceFault.self, PostFault.self, WholeFault.self,
    PledgeFault.self, ProofFault.self, ReferencePlanFault.self, PricedLimit.self, FindingFault.self,
  ]

  /// What is wrong with what people give.
  private static let input: [any Sampled.Type] = [
    AmountFault.self, AssumptionFault.self, CellChoice.self, CellDifference.self, CellFound.self,
    CellTextLack.self, CellWrite.self, CharacterName.self, ColumnForm.self, ColumnUnit.self,
    DateFault.self, FileFault.self, FileFault.FolderKind.self, FileNameLack.self, FilePart.self,
    FileRemark.self, FindingsFault.self, FolderFault.self, HeadingAdvice.self, HeadingFault.self,
    JSONLack.self, LeftOutReason.self, Lookalike.self, MeasureFault.self, ModelProblem.self,
    NeedRemark.self, NetworkFault.self, NetworkRemark.self, NumberFound.self, OwnName.self,
    PointFault.self, RecipientFault.self, ReferenceFault.self, RowKind.self, RowSpan.self,
    RunFileFault.self, SettingFault.self, SettingWrite.self, SheetFault.self, SheetNameLack.self,
    TableFault.self, TableFault.Separator.self, UseRemark.self, WorkbookFault.self,
  ]

  private static let findings: [any Sampled.Type] = [
    SupposedFact.self, HoldingFact.self, RateMessage.self, LackMessage.self,
    ReasonMessage.self, ReasonMessage.LegDays.self, RemedyMessage.self,
    RemedyMessage.NeedGainMessage.self, RemedyMessage.ArrivalMessage.self, EffectMessage.self,
    DifferenceMessage.self, ConcessionMessage.self, ConcessionMessage.Given.self,
    ConcessionMessage.Gained.self,
    RankedAmounts.self, RankedAmounts.Amount.self,
  ]

  private static let pages: [any Sampled.Type] = [
    BriefHeading.self, BriefMessage.self, Column.self, CorridorFact.self, GroundMessage.self,
    Heading.self, LegUseMessage.self, PageLabel.self, PictureMessage.self, OrderMessage.self,
    SheetHeading.self, UseLabel.self,
  ]

  private static let answers: [any Sampled.Type] = [
    AskedMessage.self, AuditMessage.self, CaseMessage.self, CheckMessage.self,
    CourseMessage.self, DifferenceOfPlans.self, ColumnMapFault.self, EventFault.self,
    RecordFault.self,
    FailureMessage.self, Found.self, RecordMessage.self, StateMessage.self, Write.self,
    IntakeMessage.self,
    ProgressMessage.self, RowDifference.self, RunFault.self, ConsentMessage.self, ConsentState.self,
    WholeWayFact.self, ColumnsOfFile.self,
    EnduranceMessage.self, LegMessage.self, LiftMessage.self, NeedMessage.self, PeriodMessage.self,
    PlanMessage.self,
    PledgeMessage.self, QuestionMessage.self, ReplacedMessage.self, ReplacedMessage.Statement.self,
    ReleaseMessage.self, SetMessage.self,
    SpanMessage.self, StaffMessage.self, Term.self, VerdictMessage.self, WorkMessage.self,
  ]

  /// Messages that stand inside others.
  private static let parts: [any Sampled.Type] = [
    StateMessage.Vouched.self, CheckMessage.Counted.self, CourseMessage.Standing.self,
    DifferenceOfPlans.Amounts.self,
    DifferenceOfPlans.Move.self, RowDifference.Cell.self, AskedMessage.AmountSpan.self,
    BriefMessage.Assumed.self, BriefMessage.Capacity.self,
    BriefMessage.ConsentTerms.self, BriefMessage.Load.self, BriefMessage.Offer.self,
    BriefMessage.Outlooks.self, BriefMessage.Part.self, BriefMessage.Promise.self,
    BriefMessage.Rest.self, BriefMessage.Situation.self, LegMessage.Limit.self,
    LegUseMessage.Load.self, LegUseMessage.State.self, LiftMessage.Keeping.self,
    NeedMessage.Failure.self, OrderMessage.Room.self, PeriodReason.self,
    ReleaseMessage.Service.self,
    ReleaseMessage.Step.self, SetMessage.Presence.self, VerdictMessage.StageGap.self,
    WorkMessage.Effect.self, WorkMessage.Progress.self,
  ]

  /// The numbers in whose plurals languages differ.
  static let numbers: [Double] = [0, 1, 2, 5, 1.5]

  /// All messages, with each of the numbers.
  static let messages: [any Message] = kinds.flatMap { kind in numbers.flatMap { all(of: kind, $0) }
  }

  private static func all<Kind: Sampled>(of kind: Kind.Type, _ number: Double) -> [any Message] {
    kind.samples(number).flatMap { message -> [any Message] in
      (message as? any InputFault).map { [message, $0.fix] } ?? [message]
    }
  }
}

/// The nearest whole number, where things are counted.
func count(_ number: Double) -> Int { Int(number.rounded()) }
