public import Foundation
public import SupplyModel
import WholeFiles

/// A case as it stands in its folder, read and checked.
public struct CaseFolder: Sendable {
  /// The case, ready to plan, as known on the date asked.
  public let `case`: SupplyCase
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
  /// The SHA-256 of datapackage.json and of every table, by file name.
  public let inputHashes: [String: String]

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
    inputHashes = reader.hashes
  }
}
