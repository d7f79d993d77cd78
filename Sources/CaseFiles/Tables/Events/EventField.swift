import SupplyModel

/// What an event of a case's record says, one thing a field; each is declared once, as a column.
public enum EventField: String, CaseIterable, Comparable, Sendable {
  /// What happened.
  case kind
  /// The day on which it happened, or the first day of a span.
  case on
  /// The last day of the span in which it happened.
  case until
  /// The day on which it became known.
  case known
  /// The consignment.
  case consignment
  /// What goods.
  case item
  /// How much.
  case quantity
  /// Where.
  case place
  /// On which leg.
  case leg
  /// From where.
  case from
  /// To where.
  case to
  /// The day on which goods or an answer are due.
  case due
  /// Who gives.
  case donor
  /// Of which pledge.
  case pledge
  /// From which supply.
  case supply
  /// For which need.
  case need
  /// By which corridor.
  case corridor
  /// The number of the waybill.
  case waybill
  /// Who vouches, decides, asks or meets.
  case who
  /// To whom a question is put.
  case whom
  /// How it was counted.
  case how
  /// The leg, place or corridor that was shut or opened.
  case subject
  /// The question.
  case question
  /// The event that is put right.
  case corrects
  /// In words: the cause, what was said.
  case text
  /// Where it is written.
  case source
  /// How far it is known.
  case state
  /// Who may read it.
  case marking

  /// Fields in the order in which they are written.
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What it holds.
  public var declaration: ColumnDeclaration { EventColumns.declarations[position] }
}
