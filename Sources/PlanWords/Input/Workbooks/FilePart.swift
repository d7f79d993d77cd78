/// A part of a file of another program.
public enum FilePart: Message {
  /// A sheet.
  case sheet(_ sheet: String)
  /// Rows of a sheet, of which eight spans are shown.
  case rows(_ rows: [RowSpan], of: String)
  /// A column of a sheet.
  case column(_ letters: String, of: String)
  /// A feature.
  case named(_ name: String)
  /// A feature without a name.
  case feature(_ number: Int)
  /// A place of the case.
  case place(_ place: String)
}
