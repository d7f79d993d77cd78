extension FolderFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .runThere: "is there already, and a run is never overwritten"
    case .noFolderOfCase: "is a file"
    case .noCase(let settings): "is not empty and is no case: it has no \(name: settings)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .runThere: "Choose another name."
    case .noFolderOfCase, .noCase: "Give the folder of a case, or one that is not there yet."
    }
  }
}
