extension ColumnForm {
  /// The form in English.
  public var english: Wording<English> {
    switch self {
    case .text: "text"
    case .name: "a name of letters, digits, dots, underscores and hyphens"
    case .oneOf(let words): "one of \(words, between: ", ")"
    case .words: "words separated by semicolons"
    case .names: "names separated by semicolons or spaces"
    case .list: "a list, name@version or a bare name for its version 1"
    case .number(let of): "a number of \(of), zero or more"
    case .positive(let of): "a number of \(of), more than zero"
    case .share: "a share from 0 to 1"
    case .latitude: "degrees north from -90 to 90, such as 55.75"
    case .longitude: "degrees east from -180 to 180, such as 55.75"
    case .whole(let from, let to): "a whole number from \(digits: from) to \(digits: to)"
    case .date: "a date, YYYY-MM-DD"
    case .dateOrDay: "a date, YYYY-MM-DD, or a day of every year, MM-DD"
    case .vehicleShares: "a number of vehicles, zero or more, with up to twelve decimal places"
    case .workShare: "a share from 0 to 1 with up to twelve decimal places"
    case .real: "a number"
    case .eventID: "the id of an event, as corridor record list shows it"
    case .stage: "a stage, such as needs immediate-1 low"
    }
  }
}
