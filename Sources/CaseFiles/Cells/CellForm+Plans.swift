import PlanWords
import SupplyModel

extension CellForm where Value == Mass {
  /// A mass, exact to the gram.
  static var mass: Self { CellForm<Millionths>.exact(.tonnes).map(Mass.init(tonnes:)) }
}

extension CellForm where Value == Millionths {
  /// A number of units in a plan.
  static var units: Self { exact(.units) }

  /// A number as a plan writes it; nothing is rounded.
  fileprivate static func exact(_ what: ColumnUnit) -> Self {
    let form = number(of: what)
    return CellForm(form.expected, schema: form.schema) { text in
      form.rounded(text) == nil
        ? form.read(text)
        : .failure(CellFault(wrong: .number(.tooFine), fix: .form(form.expected)))
    }
  }
}

extension CellForm where Value == Trillionths {
  /// A number of vehicles, whole or in part.
  static var vehicleShares: Self {
    fine(.vehicleShares, most: .greatest)
  }

  /// How much of a work is done.
  static var workShare: Self {
    fine(.workShare, most: .one)
  }

  private static func fine(_ expected: ColumnForm, most: Trillionths) -> Self {
    let greatest = Double(most.count) / Double(Trillionths.one.count)
    return CellForm(expected, schema: FieldSchema(type: "number", minimum: 0, maximum: greatest)) {
      text in
      guard let value = Trillionths(text), value <= most else {
        return .failure(CellFault(wrong: .notOf(expected), fix: .form(expected)))
      }
      return .success(value)
    }
  }
}

extension CellForm where Value == Double {
  /// Any finite number, as precise as the machine keeps it.
  static var real: Self {
    CellForm(.real, schema: FieldSchema(type: "number")) { text in
      let isPlain = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      guard isPlain, let number = Double(text), number.isFinite else {
        return .failure(CellFault(wrong: .number(.noNumber), fix: .number))
      }
      return .success(number)
    }
  }
}

extension CellForm where Value == Int {
  /// A period, counted from 0.
  static var period: Self { .whole(0...CalendarLimits.mostPeriods) }
}

extension CellForm where Value == Stage {
  /// A stage of the plan.
  static var stage: Self {
    CellForm(.stage) { text in
      Stage(text).map { .success($0) }
        ?? .failure(CellFault(wrong: .noStage, fix: .stage))
    }
  }
}
