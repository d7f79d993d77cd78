extension IntakeMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .workbookMade(let file):
      "\(name: file) was made. Fill in its sheets, then: corridor import \(name: file) my-case"
    case .emptyCaseMade(let folder, let files):
      "\(name: folder) was made with \(files, one: "file", other: "files"). Fill in its tables, then: corridor check \(name: folder)"
    case .exampleMade(let folder, let files):
      "\(name: folder) was made with \(files, one: "file", other: "files"). Next: corridor plan \(name: folder)"
    case .made(let folder, let file): "\(name: folder) was made from \(name: file)."
    case .updated(let folder, let file, let changed, let tables):
      "\(name: folder) was updated from \(name: file): \(number: changed) of \(tables, one: "table", other: "tables") changed."
    case .rows(let rows): "\(rows, one: "row", other: "rows")"
    case .rowsNow(let rows, let before):
      "\(rows, one: "row", other: "rows"), before: \(number: before)"
    case .placed(let places): "Coordinates of: \(places, between: ", ")."
    case .leftOut(let what, let why): "Not taken in: \(name: what) (\(name: why))."
    case .moreLeftOut(let count): "Not taken in: \(number: count) more; --json lists them all."
    case .next(let folder): "Next: corridor check \(name: folder)"
    }
  }
}
