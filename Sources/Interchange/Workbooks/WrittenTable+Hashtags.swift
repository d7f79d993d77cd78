public import CaseFiles

extension WrittenTable {
  /// The table with a row of HXL hashtags under its headings; as it is when HXL has no word for any
  /// of its columns.
  ///
  /// Hashtags that stand there already are kept for the columns that Corridor has none for.
  public var withHashtags: WrittenTable {
    let tags = columns.enumerated().map { index, column in
      guard let tag = column?.hashtag, !tag.isEmpty else { return hashtags?[index] ?? "" }
      return tag
    }
    var tagged = self
    if tags.contains(where: { !$0.isEmpty }) { tagged.hashtags = tags }
    return tagged
  }
}
