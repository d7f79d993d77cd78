extension GroundMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .thisPlan(let file): "This plan, \(name: file)"
    case .tableAndDeliveries(let table): "This plan, \(name: table) and deliveries.csv"
    case .reasonColumns(let file): "This plan, \(name: file), why and remedy"
    case .worthColumn(let file): "This plan, \(name: file), what_would_change_it"
    case .movesAndCase: "This plan, moves.csv and the tables of the case"
    case .caseTables: "This plan, the tables of the case"
    case .caseStocks: "This plan, stocks.csv of the case and deliveries.csv"
    case .certificate: "This plan, certificate"
    case .setting: "the days planned, as known when and with what assumed"
    case .proof: "values, bounds and prices, from which the proof is worked out"
    case .received: "what each need receives on time and late, and what is short"
    case .departing: "what departs on each leg, and when it arrives"
    case .reasons: "each set of facts was undone, and the case planned again"
    case .entering: "what uses each corridor, its share, what is lost and when it is shut"
    case .ways: "days, and the places that the most passes by"
    case .worth: "each corridor was closed or opened, and the case planned again"
    case .narrowed: "the corridor that carries the most was narrowed, and the case planned again"
    case .pledgeRest: "the pledge less its parts in supplies.csv"
    case .assumedRows: "rows in the state assumed, counted"
    case .workedOut: "worked out from what is delivered, and when"
    case .comparedTables: "shortfalls.csv, corridors.csv, moves.csv, plan.json"
    case .source(let title, ""): "\(name: title)"
    case .source(let title, let locator): "\(name: title), \(name: locator)"
    }
  }
}
