/// What planning again with something supposed makes different.
public struct Effect: Hashable, Sendable {
  /// What it was tried for.
  public var subject: EffectSubject
  /// What was supposed.
  public var whatIf: WhatIf
  /// Every need that differs by more than a unit or a thousandth, in order of rank.
  public var needs: [NeedEffect]
  /// The stages of floors and needs that differ, in their strict order.
  public var stages: [StageChange]
  /// What each corridor carries, where that was looked at.
  public var corridors: [CorridorChange]

  /// Makes an effect.
  public init(
    subject: EffectSubject, whatIf: WhatIf, needs: [NeedEffect] = [], stages: [StageChange] = [],
    corridors: [CorridorChange] = []
  ) {
    self.subject = subject
    self.whatIf = whatIf
    self.needs = needs
    self.stages = stages
    self.corridors = corridors
  }
}
