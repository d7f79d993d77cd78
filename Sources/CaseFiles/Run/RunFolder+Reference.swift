import SupplyModel

extension RunFolder {
  /// The tables of the reference of a run's proof that have rows, with what stands in them.
  static func referenceFiles(
    of run: Run, _ supplyCase: SupplyCase
  ) -> [(table: TableDeclaration, rows: [[String]])] {
    guard let reference = run.record.reference else { return [] }
    var finer = run
    finer.record = reference.record(attendances: [])
    let cells = RunCells(
      run: finer, supplyCase: supplyCase.inFinerMasses(reference.partsPerGram) ?? supplyCase)
    return ReferenceTables.pairs.map { ($0.own, cells.rows(of: $0.ofPlan)) }
      .filter { !$0.rows.isEmpty }
  }
}

extension RunReader {
  /// The reference of the proof, whose tables are read as those of the plan.
  func reference(partsPerGram: Int?) -> ReferencePlan? {
    guard let partsPerGram else { return nil }
    let own = Dictionary(
      uniqueKeysWithValues: ReferenceTables.pairs.compactMap { pair in
        tables[pair.own.file].map { (pair.ofPlan.file, $0) }
      })
    let reader = RunReader(calendar: calendar, tables: own, log: log)
    return ReferencePlan(
      PlanRecord(
        isComplete: true, draws: reader.draws(), moves: reader.moves(), stocks: reader.stocks(),
        deliveries: reader.deliveries(), joins: reader.joins(), freed: reader.freed(),
        vehicleMoves: reader.vehicleMoves(), vehicleStays: reader.vehicleStays(),
        chosenWorks: reader.chosenWorks(), stages: []),
      partsPerGram: partsPerGram)
  }
}
