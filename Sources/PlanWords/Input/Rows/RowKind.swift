/// What a row of a table names.
public enum RowKind: String, Message, CaseIterable {
  /// A place.
  case place
  /// An item.
  case item
  /// A spec.
  case spec
  /// An attribute.
  case attribute
  /// A need.
  case need
  /// A supply.
  case supply
  /// A leg.
  case leg
  /// A corridor.
  case corridor
  /// A pledge.
  case pledge
  /// A row of evidence.
  case evidence
  /// A source.
  case source
  /// A complement.
  case complement
  /// A release.
  case release
  /// A lift.
  case lift
  /// A sailing.
  case sailing
  /// A work.
  case work
  /// A post.
  case post
  /// A person.
  case person
  /// A posting.
  case posting
}
