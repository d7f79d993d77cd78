extension FolderFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .runThere: "is there already, and a run is never overwritten"
    case .fileThere: "is a file"
    case .notEmpty: "is not empty"
    case .noFolderOfCase: "is a file"
    case .noCase(let settings): "is not empty and is no case: it has no \(name: settings)"
    case .notWritable: "is no folder that can be written to"
    case .unchanged: "cannot be written to; it is as it was"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .runThere: "Choose another name."
    case .fileThere, .notEmpty: "Give a folder that is not there yet."
    case .noFolderOfCase, .noCase: "Give the folder of a case, or one that is not there yet."
    case .notWritable: "Give a folder inside one that is there."
    case .unchanged: "Check that you may write there."
    }
  }
}
