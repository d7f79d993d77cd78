import CaseFiles

extension WrittenTable {
  /// The table with its row of HXL hashtags, for the columns that have one.
  var withHashtags: WrittenTable { self }
}
