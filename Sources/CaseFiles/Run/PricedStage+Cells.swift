import SupplyModel

extension PricedLimit {
  /// Whether the plain table of prices can hold it.
  var isPlain: Bool { PriceColumns.Kind.plain.contains(kind) }

  fileprivate var kind: PriceColumns.Kind {
    switch self {
    case .limit(let kind, _, _): .limit(kind)
    case .bulk(let kind, _, _): .bulk(kind)
    case .lift(_, let measure, _): .lift(measure)
    case .amount: .amount
    case .floor: .floor
    case .share: .share
    case .earlier: .earlier
    case .companions: .companions
    case .release: .release
    case .assetThroughput: .assetThroughput
    case .assetHandling: .assetHandling
    case .training: .training
    case .service: .service
    case .budget: .budget
    case .cover: .cover
    }
  }

  fileprivate var subject: String {
    switch self {
    case .limit(_, let subject, _), .bulk(_, let subject, _): subject.description
    case .lift(let leg, _, _), .assetThroughput(let leg, _, _): leg.description
    case .assetHandling(let place, _, _), .cover(let place, _, _): place.description
    case .amount(let need, _, _), .floor(let need), .share(let need, _, _),
      .companions(let need, _, _):
      need.description
    case .release(let release, _, _): release.description
    case .training(let post, _), .service(let post, _): post.description
    case .budget(let resource): resource
    case .earlier(let stage): stage.description
    }
  }

  fileprivate var period: Int? {
    switch self {
    case .limit(_, _, let period), .companions(_, _, let period), .release(_, _, let period),
      .lift(_, _, let period), .bulk(_, _, let period),
      .assetThroughput(_, _, let period), .assetHandling(_, _, let period),
      .training(_, let period), .service(_, let period), .cover(_, _, let period):
      period
    case .amount, .floor, .share, .budget, .earlier: nil
    }
  }
}

extension PricedStage {
  /// The row's cells, by heading; the others are empty.
  var cells: [String: String] {
    let limit = price.limit
    var cells = [
      PriceColumns.stage.heading: stage.description,
      PriceColumns.limit.heading: limit.kind.rawValue,
      PriceColumns.subject.heading: limit.subject,
      PriceColumns.period.heading: limit.period.map { String($0) } ?? "",
      PriceColumns.price.heading: price.amount.description,
    ]
    switch limit {
    case .amount(_, let instalment, let end):
      cells[PriceColumns.instalment.heading] = String(instalment)
      cells[PriceColumns.end.heading] = end.rawValue
    case .share(_, let end, let round):
      cells[PriceColumns.instalment.heading] = String(round)
      cells[PriceColumns.end.heading] = end.rawValue
    case .companions(_, let complement, _):
      cells[PriceColumns.complement.heading] = complement.description
    case .release(_, let stretch, _): cells[PriceColumns.stretch.heading] = String(stretch)
    case .assetThroughput(_, let lift, _), .assetHandling(_, let lift, _):
      cells[PriceColumns.lift.heading] = lift.description
    case .cover(_, let item, _): cells[PriceColumns.item.heading] = item.description
    case .limit, .bulk, .floor, .lift, .training, .service, .budget, .earlier: break
    }
    return cells
  }

  init?(_ row: Row) {
    guard let stage = row[PriceColumns.stage], let amount = row[PriceColumns.price],
      let kind = row[PriceColumns.limit], let limit = Self.limit(of: kind, row)
    else { return nil }
    self.init(stage: stage, price: Price(limit, amount))
  }

  private static func limit(of kind: PriceColumns.Kind, _ row: Row) -> PricedLimit? {
    let subject = row.text(PriceColumns.subject)
    switch kind {
    case .amount:
      guard let need = Need.ID(subject), let instalment = row[PriceColumns.instalment],
        let end = row[PriceColumns.end]
      else { return nil }
      return .amount(need, instalment: instalment, end: end)
    case .floor: return Need.ID(subject).map { .floor($0) }
    case .share:
      guard let need = Need.ID(subject), let round = row[PriceColumns.instalment],
        let end = row[PriceColumns.end]
      else { return nil }
      return .share(need, end: end, round: round)
    case .earlier: return Stage(subject).map { .earlier($0) }
    case .budget: return .budget(subject)
    case .limit, .bulk, .companions, .release, .lift, .assetThroughput, .assetHandling, .training,
      .service, .cover:
      return row[PriceColumns.period].flatMap { limit(of: kind, subject, row, period: $0) }
    }
  }

  /// A limit of one period.
  private static func limit(
    of kind: PriceColumns.Kind, _ subject: String, _ row: Row, period: Int
  ) -> PricedLimit? {
    let lift = row[PriceColumns.lift]
    switch kind {
    case .limit(let kind):
      return LimitSubject(subject, of: kind).map { .limit(kind, of: $0, period: period) }
    case .bulk(let kind):
      return LimitSubject(subject, of: kind).map { .bulk(kind, of: $0, period: period) }
    case .lift(let measure): return Leg.ID(subject).map { .lift($0, measure, period: period) }
    case .training: return Post.ID(subject).map { .training($0, period: period) }
    case .service: return Post.ID(subject).map { .service($0, period: period) }
    case .companions:
      return both(Need.ID(subject), row[PriceColumns.complement]).map {
        .companions($0, $1, period: period)
      }
    case .release:
      return both(Release.ID(subject), row[PriceColumns.stretch]).map {
        .release($0, stretch: $1, period: period)
      }
    case .assetThroughput:
      return both(Leg.ID(subject), lift).map { .assetThroughput($0, $1, period: period) }
    case .assetHandling:
      return both(Place.ID(subject), lift).map { .assetHandling($0, $1, period: period) }
    case .cover:
      return both(Place.ID(subject), row[PriceColumns.item]).map { .cover($0, $1, period: period) }
    case .amount, .floor, .share, .budget, .earlier: return nil
    }
  }

  private static func both<Left, Right>(_ left: Left?, _ right: Right?) -> (Left, Right)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
