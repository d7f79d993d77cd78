/// What keeps a record from being read.
struct CSVFault: Error {
  let line: Int
  let wrong: String
  let fix: String
  /// Whether nothing after it can be read either.
  let endsFile: Bool
}
