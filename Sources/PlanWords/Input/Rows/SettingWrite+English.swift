extension SettingWrite {
  /// What to write, in English.
  public var english: Wording<English> {
    switch self {
    case .one: "Write 1."
    case .date: "Write \"YYYY-MM-DD\"."
    case .sharing: "Write \"most\" or \"even\", or an object such as {\"immediate\": \"even\"}."
    case .whole(let most): "Write a whole number from 1 to \(digits: most)."
    }
  }
}
