extension Change {
  /// Whether it closes legs: their throughput becomes nothing.
  public var closesLegs: Bool {
    attribute == .throughput && asset == nil
      && (effect == .factor(.zero) || effect == .value(.zero))
  }
}
