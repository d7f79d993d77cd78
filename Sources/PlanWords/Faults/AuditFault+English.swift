public import PlanAudit
import SupplyModel

extension AuditFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .row(let fault): "\(fault)"
    case .move(let fault): "\(fault)"
    case .limit(let fault): "\(fault)"
    case .draw(let fault): "\(fault)"
    case .balance(let fault): "\(fault)"
    case .delivery(let fault): "\(fault)"
    case .join(let fault): "\(fault)"
    case .release(let fault): "\(fault)"
    case .vehicle(let fault): "\(fault)"
    case .attendance(let fault): "\(fault)"
    case .post(let fault): "\(fault)"
    case .work(let fault): "\(fault)"
    case .whole(let fault): "\(fault)"
    case .pledge(let fault): "\(fault)"
    case .proof(let fault): "\(fault)"
    case .reference(let fault): "\(fault)"
    }
  }
}

extension ReferencePlanFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .parts(let found, let expected):
      "reference: its masses are counted in parts of which \(number: found) make a gram; for this case \(number: expected) do."
    case .breaks(let fault): "reference, every mass counted in parts of a gram: \(fault)"
    }
  }
}

extension RowFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .unknown(let table, let kind, let name):
      "\(name: table.rawValue): the case has no \(name: kind) \"\(name: name)\"."
    case .noSuchPeriod(let table, let period, let periods):
      "\(name: table.rawValue): there is no period \(number: period); the plan has the periods 0 to \(number: periods - 1)."
    case .weightless(let table, let row):
      "\(name: table.rawValue): a row of \"\(name: row)\" holds nothing: no gram and no vehicle."
    case .repeated(let table, let row):
      "\(name: table.rawValue): \"\(name: row)\" has two rows for the same; a plan has one."
    }
  }
}
