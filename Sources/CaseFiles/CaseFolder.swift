public import Foundation
public import SupplyModel
import WholeFiles

/// A case as it stands in its folder, read and checked.
public struct CaseFolder: Sendable {
  /// The case, ready to plan, as known on the date asked.
  public private(set) var `case`: SupplyCase
  /// The period in which it is planned, and why.
  public let period: PeriodChoice
  /// Its title; empty when it has none.
  public let title: String
  /// What it is about.
  public let description: String
  /// The currency of its costs.
  public let currency: String
  /// What its reader should know and need not mend.
  public let remarks: [CaseRemark]
  /// What it does not say.
  public let openQuestions: [OpenQuestion]
  /// Items that meet part of a spec that is asked for.
  public let nearMisses: [NearMiss]
  /// The figures of goods that rows which became known later replaced.
  public let replacedFigures: [ReplacedFigure]
  /// The sources that its evidence stands in.
  public let sources: [Source]
  /// The passages that its figures rest on.
  public let evidence: [Evidence]
  /// What was promised in all.
  public let pledges: [Pledge]
  /// What must have happened to goods for them to count as delivered.
  public let deliveredMeans: Milestone
  /// The SHA-256 of datapackage.json and of every table, by file name.
  public private(set) var inputHashes: [String: String]

  /// Reads a case folder.
  ///
  /// - Parameters:
  ///   - url: The folder.
  ///   - date: Only what was known by that day is used, and nothing is planned before it; nil is
  ///     everything.
  ///   - assumptions: What the planner supposes.
  ///   - periodDays: The days in a period; nil leaves them to the case.
  /// - Returns: The case and everything that its folder says beside it.
  /// - Throws: ``CaseProblems`` with every problem of every file.
  public static func read(
    at url: URL, asOf date: CalendarDate? = nil, assumptions: [Assumption] = [],
    periodDays: Int? = nil
  ) throws(CaseProblems) -> CaseFolder {
    let log = ProblemLog()
    let lock = FolderLock.reading(url.path)
    defer { withExtendedLifetime(lock) {} }
    let directory = try CaseDirectory(at: url, log: log)
    let reader = CaseReader(
      directory, asOf: date, assumptions: assumptions, periodDays: periodDays, log: log)
    return try reader.folder()
  }

  /// A case that was made without files, and says nothing beside what it is.
  public init(_ supplyCase: SupplyCase, title: String) {
    `case` = supplyCase
    period = PeriodChoice(set: supplyCase.calendar.periodDays)
    self.title = title
    description = ""
    currency = ""
    remarks = []
    openQuestions = []
    nearMisses = []
    replacedFigures = []
    sources = []
    evidence = []
    pledges = []
    deliveredMeans = .arrived
    inputHashes = [:]
  }

  init(reader: CaseReader, supplyCase: SupplyCase, period: PeriodChoice) {
    `case` = supplyCase
    self.period = period
    title = reader.settings?.title ?? ""
    description = reader.settings?.description ?? ""
    currency = reader.settings?.currency ?? ""
    remarks = reader.log.remarks
    openQuestions = reader.openQuestions(of: supplyCase)
    nearMisses = reader.nearMisses(of: supplyCase)
    replacedFigures = reader.replacedFigures
    sources = reader.sources()
    evidence = reader.evidence()
    pledges = reader.pledges(of: supplyCase)
    deliveredMeans = reader.settings?.deliveredMeans ?? .arrived
    inputHashes = reader.hashes
  }

  /// The case as its record says that it stands, to plan from.
  ///
  /// - Parameters:
  ///   - opening: What the plan starts from.
  ///   - changes: What happened to ways.
  ///   - consents: What authorities decided.
  ///   - hash: The SHA-256 of the record's events that were known, by which an audit finds that they changed.
  ///   - file: What the record is called among the files.
  /// - Returns: The same folder with that case.
  /// - Throws: every name in it that the case does not have.
  public func begun(
    from opening: OpeningState, changes: [Change] = [], consents: [Consent] = [],
    record hash: String, called file: String
  ) throws(ModelProblems) -> CaseFolder {
    var begun = self
    begun.case = try self.case.with(
      changes: self.case.changes + changes, consents: self.case.consents + consents
    ).starting(from: opening)
    begun.inputHashes[file] = hash
    return begun
  }
}
