import SupplyModel

extension CellForm where Value == Mass {
  /// A mass, exact to the gram.
  static var mass: Self { CellForm<Millionths>.exact("tonnes").map(Mass.init(tonnes:)) }
}

extension CellForm where Value == Millionths {
  /// A number of units in a plan.
  static var units: Self { exact("units") }

  /// A number as a plan writes it; nothing is rounded.
  fileprivate static func exact(_ what: String) -> Self {
    let form = number(of: what)
    return CellForm(form.expected, schema: form.schema) { text in
      form.rounded(text) == nil
        ? form.read(text)
        : .failure(CellFault(wrong: "is too fine", fix: "Write \(form.expected)."))
    }
  }
}

extension CellForm where Value == Trillionths {
  /// A number of vehicles, whole or in part.
  static var vehicleShares: Self {
    fine("a number of vehicles, zero or more, with up to twelve decimal places", most: .greatest)
  }

  /// How much of a work is done.
  static var workShare: Self {
    fine("a share from 0 to 1 with up to twelve decimal places", most: .one)
  }

  private static func fine(_ expected: String, most: Trillionths) -> Self {
    let greatest = Double(most.count) / Double(Trillionths.one.count)
    return CellForm(expected, schema: FieldSchema(type: "number", minimum: 0, maximum: greatest)) {
      text in
      guard let value = Trillionths(text), value <= most else {
        return .failure(CellFault(wrong: "is not \(expected)", fix: "Write \(expected)."))
      }
      return .success(value)
    }
  }
}

extension CellForm where Value == Double {
  /// Any finite number, as precise as the machine keeps it.
  static var real: Self {
    CellForm("a number", schema: FieldSchema(type: "number")) { text in
      let isPlain = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      guard isPlain, let number = Double(text), number.isFinite else {
        return .failure(CellFault(wrong: "is not a number", fix: "Write a number."))
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
    CellForm("a stage, such as needs immediate-1 low") { text in
      Stage(text).map { .success($0) }
        ?? .failure(CellFault(wrong: "is no stage", fix: "Write one such as cost."))
    }
  }
}
