extension SupplyCase {
  /// Every leg or place that may set a limit of a kind, in the order of the case.
  public func subjects(of kind: LimitKind) -> [LimitSubject] {
    kind.description.isOfPlaces
      ? places.map { .place($0.id) } : legs.map { .leg($0.id) }
  }
}
