public import PlanWords

/// Something that its reader should know and need not fix.
public struct CaseRemark: Hashable, Sendable, CustomStringConvertible {
  /// The file that it is about.
  public let file: String
  /// The line on which the row starts; nil when it is no matter of a row.
  public let row: Int?
  /// Whether it bears on the plan.
  public let kind: Kind
  /// The remark.
  private let message: AnyMessage

  /// What a remark bears on.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// A table or a column was not read.
    case unread
    /// The plan would differ if the row said something else.
    case plan
    /// Nothing that the plan rests on.
    case note
  }

  /// Makes a remark.
  public init(
    file: String, row: Int? = nil, kind: Kind = .note, _ message: some Message
  ) {
    self.file = file
    self.row = row
    self.kind = kind
    self.message = AnyMessage(message)
  }

  /// The remark, as a whole sentence.
  public var text: String { message.text() }

  /// The remark as `legs.csv:3: …`.
  public var description: String { Self.line(file, row, text) }

  /// A remark in one line, with what it is about.
  public static func line(_ file: String, _ row: Int?, _ text: String) -> String {
    "\(row.map { "\(file):\($0)" } ?? file): \(text)"
  }
}
