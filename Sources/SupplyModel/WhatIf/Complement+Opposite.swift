extension Complement {
  /// What is tried instead of what is said of it; nil where that is settled.
  ///
  /// What nobody knows or what was denied with a reason is supposed, and what was only claimed is not.
  public var opposite: Truth? {
    switch truth {
    case .confirmed: nil
    case .refuted: condition.isEmpty ? nil : .confirmed
    case .unknown: .confirmed
    case .claimed: .refuted
    }
  }
}
