import PlanReasons
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `The sets of a plan` {
  /// Ten rifles asked and offered, six rounds offered, one for each.
  private func draft(_ truth: Truth, condition: String = "") -> DeskCase {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", 10)
    draft.supply("b", 6)
    draft.ask("rifles", 10)
    draft.complement(truth: truth, condition: condition)
    return draft
  }

  private func companion(_ draft: DeskCase) throws -> CompanionLine {
    let (supplyCase, record, needs) = try draft.planned()
    let found = try planner.standing(record, of: supplyCase).findings(.main)
    let units = NeedUnits(supplyCase, needs)
    let telling = EffectTelling(units: units, effects: found.effects, isTried: true)
    let lines = SetLine.lines(record, of: supplyCase, needs, telling)
    return try #require(lines?.first?.companions.first)
  }

  @Test func `say what would be gained if the companions were there`() throws {
    let line = try companion(draft(.unknown))
    #expect(line.sent == 6)
    #expect(line.held == 0)
    #expect(line.effects.map(\.need) == ["rifles"])
    #expect(abs((line.effects.first?.gain ?? 0) - 4) < 1e-6)
    #expect(
      line.sentence.contains(
        "If they are there already, there would be more: 4 t of rifles (immediate 1)."))
  }

  @Test func `draw on what the recipient holds`() throws {
    var draft = draft(.refuted, condition: "the calibre is the same")
    draft.stock("b", onHand: span(2), used: span(0))
    let line = try companion(draft)
    #expect(line.sent == 6)
    #expect(line.held == 2)
    #expect(abs((line.effects.first?.gain ?? 0) - 2) < 1e-6)
  }

  @Test func `say what would be lost if a claim did not hold`() throws {
    let line = try companion(draft(.claimed))
    #expect(abs((line.effects.first?.gain ?? 0) + 4) < 1e-6)
    #expect(line.sentence.contains("there would be less: 4 t of rifles"))
  }

  @Test(arguments: [Truth.confirmed, .refuted])
  func `try nothing where there is nothing to ask`(truth: Truth) throws {
    let line = try companion(draft(truth))
    #expect(line.effects.isEmpty)
    #expect(!line.sentence.contains("If they are"))
  }
}

extension EffectLine {
  /// What arrives more.
  var gain: Double { onTimeAfter + lateAfter - onTimeBefore - lateBefore }
}
