/// What figures were read in.
public struct Source: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// Its title.
  public let title: String
  /// Who wrote it.
  public let author: String
  /// When it was written, as far as known.
  public let date: String
  /// Where it can be read.
  public let url: String
  /// Its number in an archive.
  public let archiveNumber: String
  /// In what form it was read.
  public let readAs: String
}
