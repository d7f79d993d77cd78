import SupplyModel

/// The columns of certificate/prices.csv.
///
/// Prices on sets, releases, lift, people, works and stocks need more columns than others; they stand
/// in the table only when there are such prices.
enum PriceColumns {
  /// The kinds of limits that carry prices.
  enum Kind: RawRepresentable, CaseIterable, Hashable, Sendable {
    case limit(LimitKind)
    case bulk(LimitKind)
    case lift(Measure)
    case amount, floor, share, earlier, companions, release, training, service, budget, cover
    case assetThroughput, assetHandling

    static let allCases =
      plain + [.companions, .release] + Measure.allCases.map { .lift($0) }
      + [.training, .service, .budget, .cover, .assetThroughput, .assetHandling]
      + LimitKind.allCases.map { .limit($0) }.filter { !plain.contains($0) }
      + LimitKind.allCases.filter { $0.description.counts != .stored }.map { .bulk($0) }

    /// Those that need no further columns, and count tonnes.
    static let plain =
      LimitKind.allCases.filter { $0.description.measure == .mass }.map { limit($0) }
      + [.amount, .floor, .share, .earlier]

    var rawValue: String {
      switch self {
      case .limit(let kind): kind.rawValue
      case .bulk(let kind): "bulk_\(kind.rawValue)"
      case .lift(let measure): measure == .mass ? "lift" : "lift_\(measure.rawValue)"
      case .amount: "amount"
      case .floor: "floor"
      case .share: "share"
      case .earlier: "earlier"
      case .companions: "companions"
      case .release: "release"
      case .training: "training"
      case .service: "service"
      case .budget: "budget"
      case .cover: "cover"
      case .assetThroughput: "asset_throughput"
      case .assetHandling: "asset_handling"
      }
    }

    init?(rawValue: String) {
      guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
      self = kind
    }
  }

  static let stage = Column("stage", .stage, required: true, "The stage that it proves.")
  static let limit = Column(
    "limit", CellForm<Kind>.word(), required: true, "The kind of limit that is priced.")
  private static let plainLimit = Column(
    "limit", .word(of: Kind.plain.map(\.rawValue)), required: true,
    "The kind of limit that is priced.")
  static let subject = Column(
    "subject", .text, required: true, "The leg, place, need or earlier stage.")
  private static let wideSubject = Column(
    "subject", .text, required: true,
    "The leg, place, need, release, post, resource or earlier stage.")
  static let instalment = Column(
    "instalment", .whole(1...999_999),
    "The instalment, for a price on an amount; the round, for a price on a share.")
  static let end = Column(
    "end", CellForm<AmountEnd>.word(),
    "The end of the amount, for a price on an amount or a share.")
  static let period = Column(
    "period", .period, "The period, for a price on throughput, handling or storage.")
  private static let widePeriod = Column(
    "period", .period, "The period, for a price on a limit of one period.")
  static let complement = Column(
    "complement", CellForm<Complement.ID>.identifier(),
    "The complement, for a price on companions.")
  static let stretch = Column(
    "stretch", .whole(0...999_999), "The stretch of the curve, from 0, for a price on a release.")
  static let lift = Column(
    "lift", CellForm<Lift.ID>.identifier(), "The vehicles, for a price on what they let through.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), "The item, for a price on what its stock covers.")
  static let price = Column(
    "price", .real, required: true, "The price per tonne, per unit or per unit of value.")

  static let plain = TableDeclaration(
    "certificate/prices.csv", "The prices that prove each stage.", hasNotes: false,
    [
      stage.declaration, plainLimit.declaration, subject.declaration, instalment.declaration,
      end.declaration, period.declaration, price.declaration,
    ])

  static let wide = TableDeclaration(
    "certificate/prices.csv", "The prices that prove each stage.", hasNotes: false,
    [
      stage.declaration, limit.declaration, wideSubject.declaration, instalment.declaration,
      end.declaration, widePeriod.declaration, complement.declaration, stretch.declaration,
      lift.declaration, item.declaration, price.declaration,
    ])

  /// Whether a file has the headings of the wide table.
  static func isWide(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: first, as: UTF8.self).split(separator: ",")
      .contains { $0 == stretch.heading }
  }
}
