/// One table as it stands in its file.
struct Table: Sendable {
  let declaration: TableDeclaration
  let headings: [String]
  let rows: [Row]
  /// Whether a row of hashtags (https://hxlstandard.org) stands under the headings.
  let hasHashtags: Bool
  /// Whether its rows could be cut into cells under headings.
  let isRead: Bool

  /// A table that could not be read.
  init(unread declaration: TableDeclaration) {
    self.init(
      declaration: declaration, headings: [], rows: [], hasHashtags: false, isRead: false)
  }

  init(
    declaration: TableDeclaration, headings: [String], rows: [Row], hasHashtags: Bool,
    isRead: Bool = true
  ) {
    self.isRead = isRead
    self.declaration = declaration
    self.headings = headings
    self.rows = rows
    self.hasHashtags = hasHashtags
  }
}
