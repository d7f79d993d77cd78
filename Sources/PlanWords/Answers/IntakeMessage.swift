/// What `new` and `import` put into a case.
public enum IntakeMessage: Message {
  /// A workbook to fill in was made.
  case workbookMade(String)
  /// An empty case was made.
  case emptyCaseMade(String, files: Int)
  /// A copy of an example was made.
  case exampleMade(String, files: Int)
  /// A case was made from a file.
  case made(String, from: String)
  /// A case was updated from a file.
  case updated(String, from: String, changed: Int, of: Int)
  /// The rows of a table.
  case rows(Int)
  /// The rows of a table, and how many it had.
  case rowsNow(Int, before: Int)
  /// The places that have coordinates now.
  case placed([String])
  /// Something was left out, and why.
  case leftOut(String, why: String)
  /// So much more was left out.
  case moreLeftOut(Int)
  /// What to do next.
  case next(folder: String)
}
