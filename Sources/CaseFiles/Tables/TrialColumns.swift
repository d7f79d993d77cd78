public import SupplyModel

/// One difference that planning again with something changed was found to make.
///
/// A trial that makes none has one row without a need, so that it can be told from one that was not made.
public struct TrialRow: Hashable, Sendable {
  /// What was changed.
  public enum Kind: String, CaseIterable, Sendable {
    /// What is supposed of a companion.
    case companion
    /// A work was done.
    case work
    /// What the legs by which a corridor is entered can carry.
    case corridor
  }

  /// What was changed.
  public var kind: Kind
  /// The complement, work or corridor.
  public var subject: String
  /// What was supposed: `true` or `false`, or how many times what it can a corridor could carry.
  public var tried: String
  /// The need that differs; nil when none does, and for what a corridor carries.
  public var need: Need.ID?
  /// By how many units; below zero when it has less.
  public var units: Double?
  /// The corridor whose tonnes follow; empty for needs.
  public var corridor: String
  /// What enters it then.
  public var entered: Mass?

  /// Makes a row, of a trial without differences unless one is given.
  public init(
    kind: Kind, subject: String, tried: String = "", need: Need.ID? = nil, units: Double? = nil,
    corridor: String = "", entered: Mass? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.tried = tried
    self.need = need
    self.units = units
    self.corridor = corridor
    self.entered = entered
  }
}

/// The columns of trials.csv.
enum TrialColumns {
  static let kind = Column(
    "kind", CellForm<TrialRow.Kind>.word(), required: true, "What was changed.")
  static let subject = Column(
    "subject", .name, required: true, "The complement, work or corridor that was changed.")
  static let tried = Column(
    "tried", .text,
    "What was supposed: true or false, or how many times what it can a corridor could carry.")
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), "The need that differs; empty when none does.")
  static let units = Column(
    "units", .real, unit: "units", "By how much; below zero when it has less.")
  static let corridor = Column("corridor", .name, "The corridor that carries the tonnes.")
  static let entered = Column("entered_t", .mass, unit: "tonnes", "What enters the corridor then.")

  static let table = TableDeclaration(
    "trials.csv", "What planning again with something changed was found to make different.",
    hasNotes: false,
    [
      kind.declaration, subject.declaration, tried.declaration, need.declaration,
      units.declaration, corridor.declaration, entered.declaration,
    ])
}
