public import CaseFiles
public import PlanWords
import SupplyModel

/// The answer to `check`: that a case can be planned, and what is worth knowing about it.
public struct CheckReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.check/1"
  /// The case.
  public let `case`: CaseLine
  /// How many there are of each kind.
  public let counts: [Count]
  /// What its reader should know and need not correct.
  public let remarks: [Remark]
  /// What it does not say.
  public let openQuestions: [Question]
  /// Items that meet part of a spec that is asked for.
  public let nearMisses: [NearMissLine]

  /// How many there are of a kind.
  public struct Count: Encodable, Hashable, Sendable {
    /// The kind, such as `needs`.
    public let kind: CheckMessage.Kind
    /// The number.
    public let number: Int
  }

  /// A remark and where it belongs.
  public struct Remark: Encodable, Hashable, Sendable {
    /// The file.
    public let file: String
    /// The line; nil when it is no matter of a row.
    public let row: Int?
    /// What it bears on.
    public let kind: CaseRemark.Kind
    /// The remark.
    public let text: String

    init(_ remark: CaseRemark) {
      (file, row, kind, text) = (remark.file, remark.row, remark.kind, remark.text)
    }

    /// The remark with its place.
    var sentence: String { CaseRemark.line(file, row, text) }
  }

  init(_ folder: CaseFolder, _ request: CaseRequest) {
    let supplyCase = folder.case
    `case` = CaseLine(folder, request)
    counts = [
      Count(kind: .needs, number: supplyCase.needs.count),
      Count(kind: .supplies, number: supplyCase.supplies.count),
      Count(kind: .places, number: supplyCase.places.count),
      Count(kind: .legs, number: supplyCase.legs.count),
      Count(kind: .items, number: supplyCase.items.count),
      Count(kind: .changes, number: supplyCase.changes.count),
      Count(kind: .consents, number: supplyCase.consents.count),
    ]
    remarks = folder.remarks.map { Remark($0) }
    openQuestions = folder.openQuestions.map { Question($0) }
    nearMisses = folder.nearMisses.map { NearMissLine($0) }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    let held = counts.filter { $0.number > 0 }.map { CheckMessage.Counted($0.kind, $0.number) }
    var lines = `case`.heading(ink) + [ink.good(CheckMessage.canBePlanned(held))]
    func add(_ heading: Heading, _ sentences: [String]) {
      guard !sentences.isEmpty else { return }
      lines += ["", ink.heading(heading.text())]
      lines += sentences.flatMap { Paragraph.lines($0, indent: 2) }
    }
    add(.remarks, remarks.map(\.sentence))
    add(.nearMisses, nearMisses.map { $0.message.text() })
    add(.openQuestions, openQuestions.map(\.sentence.text))
    return lines.joined(separator: "\n")
  }
}
