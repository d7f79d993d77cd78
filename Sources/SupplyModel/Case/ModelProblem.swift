/// One way in which the parts of a case do not fit.
public enum ModelProblem: Hashable, Sendable {
  /// Two things of a kind share a name.
  case givenTwice(Part, name: String)
  /// A reference leads nowhere.
  case unknown(Part, name: String)
  /// A leg ends where it starts.
  case loop(leg: Leg.ID)
  /// An item would need itself as a companion, at once or over others.
  case companionOfItself(Complement.ID)
  /// The curve of a release is not concave.
  case curve(Release.ID)
  /// A change needs an asset and is not a value of a leg's throughput or a place's handling.
  case asset(subject: String)
  /// A work raises what its subject does not have.
  case work(Work.ID)

  /// What has a name in a case.
  public enum Part: Hashable, Sendable {
    /// A part of its network or of what is carried on it.
    case place, item, itemOrSpec, leg, lift, sailing, work, budget
    /// A part of what is asked, offered or held.
    case need, supply, complement, stock, release
    /// Somebody, where they are wanted, and that they are asked to go there.
    case person, post, posting
  }
}
