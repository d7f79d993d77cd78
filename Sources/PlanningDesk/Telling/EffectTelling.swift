import PlanWords
import SupplyModel

/// Puts effects into messages.
struct EffectTelling {
  let units: NeedUnits
  let effects: [Effect]
  /// Whether effects were looked for.
  let isTried: Bool

  /// What a corridor was found to be worth.
  func corridor(_ name: String, isUsed: Bool) -> EffectMessage? {
    guard isTried else { return nil }
    let own = effects.filter { $0.subject.corridor == name }
    if let closed = own.first(where: { $0.subject == .closing(corridor: name) }) {
      let found = units.difference(closed.needs)
      return found.isEmpty ? .withoutNothing(name) : .without(name, found)
    }
    let opened = own.first { $0.subject == .opening(corridor: name) }
      .map { units.difference($0.needs) }
    if let opened, !opened.isEmpty { return .opened(name, opened) }
    let instead = own.first { $0.subject == .standingIn(corridor: name) }
    guard let instead, case .corridor(let lost)? = instead.whatIf.changes.first?.fact else {
      return isUsed ? .notFound(name) : .notUsed(name)
    }
    let carried = instead.corridors.first { $0.corridor == name }?.after ?? .zero
    return carried > .zero
      ? .standsIn(name, lost: lost, carried) : .standsInNot(name, lost: lost)
  }

  /// What a work was found to be worth, alone and with others.
  func work(_ work: Work.ID) -> [EffectMessage] {
    let own = effects.filter { $0.subject.works.contains(work) }
    guard !own.isEmpty else { return isTried ? [.notTried] : [] }
    let alone = own.first { $0.subject.works.count == 1 }.map { units.difference($0.needs) }
    let together = own.first { $0.subject.works.count > 1 }
    let joint = together.map {
      EffectMessage.worksTogether($0.subject.works, units.difference($0.needs))
    }
    guard let alone, !alone.isEmpty else { return [joint ?? .workNothing] }
    return [.work(alone)] + [joint].compactMap(\.self)
  }

  /// What was found with the opposite of what is said of a companion.
  func companion(_ complement: Complement) -> EffectMessage? {
    guard let opposite = complement.opposite, isTried else { return nil }
    guard let own = effects.first(where: { $0.subject == .companion(complement.id) }) else {
      return .notTried
    }
    let found = units.difference(own.needs)
    guard !found.isEmpty else { return .companionNothing(isThere: opposite.holds) }
    return opposite.holds ? .companionThere(found) : .companionNotThere(found)
  }

  /// What entered each corridor with the one that carries the most narrowed.
  var narrowing: Effect? {
    effects.first { if case .narrowing = $0.subject { true } else { false } }
  }
}

extension EffectSubject {
  /// The corridor that an effect was tried for.
  fileprivate var corridor: String? {
    switch self {
    case .closing(let corridor), .opening(let corridor), .standingIn(let corridor): corridor
    case .narrowing, .works, .companion, .supposed: nil
    }
  }

  /// The works that an effect was tried for.
  var works: [Work.ID] { if case .works(let works) = self { works } else { [] } }
}

/// By how many units a need differs when a case is planned again.
public struct EffectLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// Units on time in the plan.
  public let onTimeBefore: Double
  /// The same when the case is planned again.
  public let onTimeAfter: Double
  /// Units late in the plan.
  public let lateBefore: Double
  /// The same when the case is planned again.
  public let lateAfter: Double

  init(_ effect: NeedEffect) {
    need = effect.need.description
    (onTimeBefore, onTimeAfter) = (effect.before.onTime, effect.after.onTime)
    (lateBefore, lateAfter) = (effect.before.late, effect.after.late)
  }
}
