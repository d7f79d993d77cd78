import PlanWords

/// What keeps a record from being read.
struct CSVFault: Error {
  let line: Int
  let fault: any InputFault
  /// Whether nothing after it can be read either.
  let endsFile: Bool
}
