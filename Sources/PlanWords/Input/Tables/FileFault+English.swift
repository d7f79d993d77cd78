extension FileFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .noFolder: "is not there"
    case .packed: "is a packed file"
    case .noDirectory: "is a file"
    case .linkOut: "is a link that leads out of the folder"
    case .notPlain: "is not a file that can be read"
    case .tooLarge(let megabytes): "is larger than \(number: megabytes) MB"
    case .unreadable: "cannot be read"
    case .utf16: "is UTF-16, as \"Unicode text\" of spreadsheets"
    case .workbookRenamed: "is a workbook or a packed file under another name"
    case .oldWorkbookRenamed: "is an old workbook under another name"
    case .zeroBytes: "holds zero bytes, which no text has"
    case .notUTF8: "holds bytes that are not UTF-8"
    case .notJSON(let lack): "is not JSON: it \(lack)"
    case .noTable, .noCSV: "is no table of a case and is not read"
    case .tableMissing, .settingsMissing: "is missing"
    case .tooManyProblems(let count): "has more than \(count, one: "problem", other: "problems")"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .noFolder(let kind): "Give the path of a \(kind) folder."
    case .packed: "Unpack it first and give the folder."
    case .noDirectory: "Give the folder that holds it."
    case .linkOut: "Put the file itself there."
    case .notPlain: "Put a plain file there."
    case .tooLarge: "Split the case or remove what the plan does not need."
    case .unreadable: "Check that you may read it."
    case .utf16, .workbookRenamed, .oldWorkbookRenamed, .zeroBytes: "Save it as CSV in UTF-8."
    case .notUTF8: "Save the file as UTF-8."
    case .notJSON: "Any editor for JSON shows where."
    case .noTable(let meant):
      "Did you mean \(name: meant)? Rename it; a file of your own is kept quietly when its name starts with x_."
    case .noCSV(let meant): "Save it as CSV under the name \(name: meant)."
    case .tableMissing(let headings): "Add it with at least the columns \(headings, between: ", ")."
    case .settingsMissing: "Add it with a corridor object; corridor new writes one."
    case .tooManyProblems: "Fix these first."
    }
  }
}

extension FileFault.FolderKind {
  /// The kind of folder in English.
  public var english: Wording<English> {
    switch self {
    case .case: "case"
    case .run: "run"
    }
  }
}
