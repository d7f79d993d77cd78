extension HeadingFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .misspelled(_, let seen?, _): "\(seen)"
    case .misspelled(let heading, nil, _): "is not spelled as \(name: heading)"
    case .unknown: "is no column of the table"
    case .noSetting: "is no setting"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .misspelled(let heading, _, nil): "Did you mean \(name: heading)? Write it so."
    case .misspelled(let heading, _, let own?): "Did you mean \(name: heading)? Write it so. \(own)"
    case .unknown(let advice, nil): "\(advice)"
    case .unknown(let advice, let own?): "\(advice) \(own)"
    case .noSetting(let advice): "\(advice) \(OwnName.setting)"
    }
  }
}
