/// What of goods a limit counts.
public enum Measure: String, CaseIterable, Sendable {
  /// Their mass, in tonnes.
  case mass
  /// Their volume, in cubic metres.
  case volume

  /// The unit, as headings have it.
  public var unit: String {
    switch self {
    case .mass: "t"
    case .volume: "m3"
    }
  }

  /// The unit in words.
  public var unitInWords: String {
    switch self {
    case .mass: "tonnes"
    case .volume: "cubic metres"
    }
  }
}

extension Item {
  /// What one unit takes up, in millionths of the measure's unit; nothing where that is not known.
  public func size(in measure: Measure) -> Int {
    switch measure {
    case .mass: massPerUnit.grams
    case .volume: cubicMetresPerUnit?.count ?? 0
    }
  }

  /// What a tonne takes up, in the measure's unit.
  public func sizeOfTonne(in measure: Measure) -> Double {
    measure == .mass ? 1 : Double(size(in: measure)) / Double(massPerUnit.grams)
  }
}

extension Lift {
  /// What one vehicle carries of a class of goods, in millionths of the measure's unit; nil is no limit.
  public func load(of goodsClass: String, in measure: Measure) -> Int? {
    switch measure {
    case .mass: load(of: goodsClass).grams
    case .volume: (cubicMetresByClass[goodsClass] ?? loadCubicMetres)?.count
    }
  }

  /// Whether a vehicle can carry some of an item: a unit where it comes in whole units, as no two vehicles share one.
  public func carries(_ item: Item) -> Bool {
    Measure.allCases.allSatisfy { measure in
      let (size, load) = (item.size(in: measure), load(of: item.goodsClass, in: measure))
      guard size > 0, let load else { return true }
      return item.isWhole ? load >= size : load > 0
    }
  }
}
