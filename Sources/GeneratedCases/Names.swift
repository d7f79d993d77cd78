import SupplyModel

/// An identifier from a name that is known to be a good one.
func named<Subject>(_ name: String) -> Identifier<Subject> {
  guard let identifier = Identifier<Subject>(name) else {
    preconditionFailure("\"\(name)\" is no identifier")
  }
  return identifier
}

extension Millionths {
  /// The number nearest to a floating-point value of zero or more.
  init(near value: Double) { self.init(count: Int((value * 1_000_000).rounded())) }
}
