import PlanReasons
import PlanWords
import SupplyModel

/// What a need receives, and the companions without which it would not count.
public struct SetLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// What it receives with all that it needs, in units.
  public let delivered: Double
  /// Its companions and theirs.
  public let companions: [CompanionLine]
  /// What it receives, in a sentence.
  public let sentence: Sentence

  init(_ line: NeedLine, companions: [CompanionLine]) {
    need = line.need
    delivered = line.onTime + line.late
    self.companions = companions
    let (onTime, late, _) = line.printed
    sentence = Sentence(
      onTime + late > 0
        ? SetMessage.complete(need: need, line.quantity(onTime + late)) : .nothing(need: need))
  }

  func lines() -> [String] {
    Paragraph.lines(sentence.text, indent: 2)
      + companions.flatMap { Paragraph.lines($0.sentence, indent: 4) }
  }
}

/// A companion as it serves a need in a plan.
public struct CompanionLine: Encodable, Hashable, Sendable {
  /// The complement.
  public let complement: String
  /// The item that needs the companion.
  public let item: String
  /// What serves as companion.
  public let companions: [String]
  /// Units of the companion for each unit of the item.
  public let ratio: Double
  /// The attribute in which they must agree; empty is none.
  public let matchedOn: String
  /// What was said of the companion being there already.
  public let condition: String
  /// `confirmed`, `claimed`, `unknown` or `false`.
  public let truth: String
  /// Companions that were sent and joined, in units.
  public let sent: Double
  /// Companions of the recipient's own that were joined, in units.
  public let held: Double
  /// What each need would have if the opposite of what is said of it held.
  public let effects: [EffectLine]
  /// What planning again with the opposite found, in a sentence; empty when that was not tried.
  public let outcome: String
  /// All this in sentences.
  public let sentence: String

  init(
    _ complement: Complement, joins: [Join], _ telling: EffectTelling,
    in supplyCase: SupplyCase
  ) {
    let figures = UnitFigures(supplyCase)
    let items = supplyCase.companions(in: complement).map(\.id)
    self.complement = complement.id.description
    item = complement.item.description
    companions = items.map(\.description)
    ratio = complement.ratio.value
    matchedOn = complement.matchedOn
    condition = complement.condition
    truth = complement.truth.rawValue
    let parts = joins.reduce(into: (sent: 0.0, held: 0.0)) { sum, join in
      let units = figures.units(join.mass, of: join.source.item)
      if case .sent = join.source { sum.sent += units } else { sum.held += units }
    }
    (sent, held) = parts
    effects = (telling.effects.first { $0.subject == .companion(complement.id) }?.needs ?? [])
      .map { EffectLine($0) }
    let words = CompanionWords(complement: complement, items: items, figures: figures)
    outcome = telling.companion(complement)?.text() ?? ""
    sentence = [words.opening.text(), words.joined(parts)?.text() ?? "", outcome]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// What is said of a companion.
private struct CompanionWords {
  let complement: Complement
  let items: [Item.ID]
  let figures: UnitFigures

  /// The companion, what it is for, and whether it is there.
  var opening: SetMessage {
    .companion(
      complement: complement.id.description, each: complement.ratio.value,
      item: complement.item.description, companions: items.map(\.description),
      matchedOn: complement.matchedOn, SetMessage.Presence(complement.truth),
      condition: complement.condition)
  }

  func joined(_ units: (sent: Double, held: Double)) -> SetMessage? {
    guard let first = items.first, !complement.truth.holds else { return nil }
    return .joined(
      sent: figures.quantity(units.sent, of: first), held: figures.quantity(units.held, of: first))
  }
}

extension SetLine {
  /// The sets of a plan, need by need; nil when no need's goods have companions.
  static func lines(
    _ record: PlanRecord, of supplyCase: SupplyCase, _ needs: [NeedLine], _ telling: EffectTelling
  ) -> [SetLine]? {
    guard !supplyCase.recipient.complements.isEmpty else { return nil }
    let byName = Dictionary(needs.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    let joins = Dictionary(grouping: record.joins) { Key(need: $0.need, complement: $0.complement) }
    let lines = supplyCase.needsByRank.compactMap { need -> SetLine? in
      let complements = supplyCase.complements(under: need, andThoseThatHold: true)
      // A need without a figure asks for nothing yet: its open question says so.
      guard !complements.isEmpty, need.amount.wording != .unstated,
        let line = byName[need.id.description]
      else { return nil }
      let companions = complements.map { complement in
        CompanionLine(
          complement, joins: joins[Key(need: need.id, complement: complement.id)] ?? [],
          telling, in: supplyCase)
      }
      return SetLine(line, companions: companions)
    }
    return lines.isEmpty ? nil : lines
  }

  private struct Key: Hashable {
    let need: Need.ID
    let complement: Complement.ID
  }
}
