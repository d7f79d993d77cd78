import PlanWords

/// The columns of budgets.csv.
enum BudgetColumns {
  static let resource = Column("resource", .name, required: true, "What is spent.")
  static let amount = Column(
    "amount", .number(of: .resource), unit: "units of the resource", required: true,
    "The most that may be spent on works.")

  static let table = TableDeclaration(
    "budgets.csv", "What may be spent on works.", key: ["resource"],
    [resource.declaration, amount.declaration])
}
