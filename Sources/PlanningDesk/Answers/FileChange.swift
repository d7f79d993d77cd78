public import PlanWords

/// What became of a file of a case since a plan was made.
public struct FileChange: Encodable, Hashable, Sendable {
  /// The file.
  public let file: String
  /// What became of it.
  public let change: AuditMessage.FileFate

  /// The files that differ between two sets of hashes, each with what became of it.
  static func changes(
    from old: [String: String], to new: [String: String]
  ) -> [FileChange] {
    Set(old.keys).union(new.keys).sorted().compactMap { file in
      switch (old[file], new[file]) {
      case (let before?, let after?):
        before == after ? nil : FileChange(file: file, change: .changed)
      case (nil, _): FileChange(file: file, change: .added)
      case (_, nil): FileChange(file: file, change: .removed)
      }
    }
  }
}
