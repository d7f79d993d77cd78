extension OwnName {
  /// The advice in English.
  public var english: Wording<English> {
    switch self {
    case .column: "A column of your own is kept quietly when its name starts with x_."
    case .setting: "A setting of your own is kept quietly when its name starts with x_."
    }
  }
}
