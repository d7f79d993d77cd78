public import SupplyModel

/// What is wrong with what the planner supposes.
public enum AssumptionFault: InputFault {
  /// It is neither an amount nor a truth.
  case noAssumption
  /// It is no match.
  case noMatch
  /// It is no number of vehicles.
  case noLift
  /// It is no budget.
  case noBudget
  /// It is no aim.
  case noAim
  /// It is about something that the case does not have.
  case unknown(_ kind: RowKind, nearest: String?)
  /// It is about a resource that nothing takes.
  case noResource(nearest: String?)
  /// Its need states an amount.
  case amountStated(_ wording: Amount.Wording)
  /// A list that is compared is not there.
  case noListOfCase(nearest: String?, all: [String])
}
