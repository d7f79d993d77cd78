import CaseFiles
import PlanWords
public import SupplyModel

/// A figure that a plan uses, beside others that rows of the case gave for the same goods.
public struct ReplacedFigureLine: Encodable, Hashable, Sendable {
  /// The table.
  public let file: String
  /// What the figures are of: a supply, or a stock by place and item.
  public let name: String
  /// The goods.
  public let item: String
  /// What the plan uses.
  public let used: Statement
  /// What it does not use.
  public let replaced: [Statement]
  /// All of it in a sentence.
  public let sentence: Sentence

  /// What one row says.
  public struct Statement: Encodable, Hashable, Sendable {
    /// How many units.
    public let units: Double
    /// How far that is known; nil when the row does not say.
    public let state: String?
    /// When it became known; nil is from the start.
    public let known: CalendarDate?
    /// The line of the row.
    public let row: Int

    init(_ said: ReplacedFigure.Statement) {
      (units, state) = (said.units.value, said.state?.rawValue)
      (known, row) = (said.known, said.row)
    }
  }

  init(_ figure: ReplacedFigure, of supplyCase: SupplyCase) {
    (file, name, item) = (figure.file, figure.name, figure.item.description)
    used = Statement(figure.used)
    replaced = figure.replaced.map { Statement($0) }
    let goods = supplyCase.items.first { $0.id == figure.item }
    func told(_ said: ReplacedFigure.Statement) -> ReplacedMessage.Statement {
      ReplacedMessage.Statement(
        Quantity(said.units.value, unit: goods?.unit ?? "", isWhole: goods?.isWhole ?? false),
        of: figure.item, state: said.state, known: said.known, row: "\(figure.file):\(said.row)")
    }
    sentence = Sentence(
      ReplacedMessage(figure.name, used: told(figure.used), replaced: figure.replaced.map(told)))
  }
}
