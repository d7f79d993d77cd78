/// Why needs of one rank that ask for the same, or one need, are short or late.
public struct Reason: Hashable, Sendable {
  /// The needs.
  public var needs: [Need.ID]
  /// What stands in the way first of all.
  public var cause: Cause
  /// What is offered in all of what they accept against what is asked of it; nil where enough is offered.
  public var shortage: Shortage?
  /// Sets of facts that help when undone: first a smallest one that yields all that can be had, or nine
  /// tenths of it, then the best single facts.
  public var remedies: [Remedy]

  /// Makes a reason.
  public init(
    needs: [Need.ID], cause: Cause, shortage: Shortage? = nil, remedies: [Remedy] = []
  ) {
    self.needs = needs
    self.cause = cause
    self.shortage = shortage
    self.remedies = remedies
  }
}

/// What stands in the way of a need.
public enum Cause: Hashable, Sendable {
  /// What the first remedy undoes.
  case facts
  /// No item of the case meets the spec.
  case noItemFits
  /// No way leads to the place from where its goods are, or could be.
  case noWay
  /// However much is undone, the fastest way takes longer than there is time.
  case tooLong(BestWay)
  /// Its goods come in whole units; split, all would be there on time.
  case wholeUnits
  /// All at once was tried, and it did not help.
  case unknown
  /// The time was up before it was found.
  case notFound
}
