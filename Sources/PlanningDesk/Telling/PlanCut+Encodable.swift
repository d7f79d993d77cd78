public import SupplyModel

extension PlanCut: Encodable {
  private enum CodingKeys: String, CodingKey { case during, by }

  /// Writes the step and the ending by their names.
  public func encode(to encoder: any Encoder) throws {
    var keyed = encoder.container(keyedBy: CodingKeys.self)
    try keyed.encode(during.description, forKey: .during)
    try keyed.encode(by, forKey: .by)
  }
}
