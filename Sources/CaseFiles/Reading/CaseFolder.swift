public import Foundation
public import SupplyModel

/// A case as it stands in its folder, read and checked.
public struct CaseFolder: Sendable {
  /// The case, ready to plan, as known on the date asked.
  public let `case`: SupplyCase
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
  /// - Returns: The case and everything that its folder says beside it.
  /// - Throws: ``CaseProblems`` with every problem of every file.
  public static func read(
    at url: URL, asOf date: CalendarDate? = nil, assumptions: [Supposition] = []
  ) throws(CaseProblems) -> CaseFolder {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, log: log)
    let reader = CaseReader(directory, asOf: date, assumptions: assumptions, log: log)
    return try reader.folder()
  }

  init(reader: CaseReader, supplyCase: SupplyCase) {
    `case` = supplyCase
    title = reader.settings?.title ?? ""
    description = reader.settings?.description ?? ""
    currency = reader.settings?.currency ?? ""
    remarks = reader.log.remarks
    openQuestions = reader.openQuestions(of: supplyCase)
    nearMisses = reader.nearMisses(of: supplyCase)
    sources = reader.sources()
    evidence = reader.evidence()
    pledges = reader.pledges(of: supplyCase)
    inputHashes = reader.hashes
  }
}

/// What figures were read in.
public struct Source: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// Its title.
  public let title: String
  /// Who wrote it.
  public let author: String
  /// When it was written, as far as known.
  public let date: String
  /// Where it can be read.
  public let url: String
  /// Its number in an archive.
  public let archiveNumber: String
  /// In what form it was read.
  public let readAs: String
}

/// A passage of a source.
public struct Evidence: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// The source it stands in.
  public let source: String
  /// Where in the source.
  public let locator: String
  /// What it says, in the planner's own words.
  public let says: String
  /// How far it is trusted.
  public let grade: String
}

/// What was promised in all, whatever it is split into.
public struct Pledge: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// What was promised.
  public let item: Item.ID
  /// How much in all, in units.
  public let quantity: Millionths
  /// How much of it is in the case's supplies, in units.
  public let allotted: Millionths
  /// Who promised it.
  public let donor: String
  /// When it was promised.
  public let madeOn: CalendarDate?
  /// What its row says about itself.
  public let notes: RowNotes
}
