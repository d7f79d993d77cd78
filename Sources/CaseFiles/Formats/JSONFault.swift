import PlanWords

/// What keeps a text from being read as JSON.
struct JSONFault: Error, Hashable, Sendable {
  /// The line, from 1.
  let line: Int
  /// What is wrong.
  let lack: JSONLack
}
