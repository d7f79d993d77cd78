/// What listens while a part of a workbook is read.
protocol XMLListener: AnyObject {
  /// An element opens; prefixes are left out of its name and those of its attributes.
  func open(_ name: String, _ attributes: [String: String])
  /// Text inside an element, in one piece or several.
  func hear(_ bytes: UnsafeBufferPointer<UInt8>)
  /// An element closes.
  func close(_ name: String)
  /// What keeps it from going on; asked for after each of the above.
  var problem: WorkbookProblem? { get }
}
