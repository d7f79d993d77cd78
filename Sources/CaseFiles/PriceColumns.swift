import SupplyModel

/// A price and the stage that it proves.
struct PricedStage: Hashable, Sendable {
  let stage: Stage
  let price: Price
}

/// The columns of certificate/prices.csv.
enum PriceColumns {
  /// The kinds of limits that carry prices.
  enum Kind: String, CaseIterable, Sendable {
    case throughput, handling, storage, amount, floor, earlier
  }

  static let stage = Column("stage", .stage, required: true, "The stage that it proves.")
  static let limit = Column(
    "limit", CellForm<Kind>.word(), required: true, "The kind of limit that is priced.")
  static let subject = Column(
    "subject", .text, required: true, "The leg, place, need or earlier stage.")
  static let instalment = Column(
    "instalment", .whole(1...999_999), "The instalment, for a price on an amount.")
  static let end = Column(
    "end", CellForm<AmountEnd>.word(), "The end of the amount, for a price on an amount.")
  static let period = Column(
    "period", .period, "The period, for a price on throughput, handling or storage.")
  static let price = Column(
    "price", .real, required: true, "The price per tonne, per unit or per unit of value.")

  static let table = TableDeclaration(
    "certificate/prices.csv", "The prices that prove each stage.", hasNotes: false,
    [
      stage.declaration, limit.declaration, subject.declaration, instalment.declaration,
      end.declaration, period.declaration, price.declaration,
    ])
}

extension PricedStage {
  var cells: [String] {
    func row(
      _ kind: PriceColumns.Kind, _ subject: String, instalment: String = "", end: String = "",
      period: Int? = nil
    ) -> [String] {
      [stage.description, kind.rawValue, subject, instalment, end]
        + [period.map(String.init) ?? "", price.amount.description]
    }
    switch price.limit {
    case .throughput(let leg, let period):
      return row(.throughput, leg.description, period: period)
    case .handling(let place, let period):
      return row(.handling, place.description, period: period)
    case .storage(let place, let period):
      return row(.storage, place.description, period: period)
    case .amount(let need, let instalment, let end):
      return row(
        .amount, need.description, instalment: String(instalment), end: end.rawValue)
    case .floor(let need): return row(.floor, need.description)
    case .earlier(let earlier): return row(.earlier, earlier.description)
    case .companions, .release, .lift, .assetThroughput, .assetHandling, .training, .service,
      .budget, .cover:
      return row(.earlier, "")
    }
  }

  init?(_ row: Row) {
    guard let stage = row[PriceColumns.stage], let amount = row[PriceColumns.price],
      let limit = Self.limit(of: row)
    else { return nil }
    self.init(stage: stage, price: Price(limit, amount))
  }

  private static func limit(of row: Row) -> PricedLimit? {
    let subject = row.text(PriceColumns.subject)
    let period = row[PriceColumns.period]
    switch row[PriceColumns.limit] {
    case .throughput: return both(Leg.ID(subject), period).map { .throughput($0, period: $1) }
    case .handling: return both(Place.ID(subject), period).map { .handling($0, period: $1) }
    case .storage: return both(Place.ID(subject), period).map { .storage($0, period: $1) }
    case .amount:
      guard let need = Need.ID(subject), let instalment = row[PriceColumns.instalment],
        let end = row[PriceColumns.end]
      else { return nil }
      return .amount(need, instalment: instalment, end: end)
    case .floor: return Need.ID(subject).map { .floor($0) }
    case .earlier: return Stage(subject).map { .earlier($0) }
    case nil: return nil
    }
  }

  private static func both<Left, Right>(_ left: Left?, _ right: Right?) -> (Left, Right)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
