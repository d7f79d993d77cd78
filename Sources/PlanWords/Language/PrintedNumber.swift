/// A number as a sentence prints it, by which words take their form.
public protocol PrintedNumber {
  /// The number.
  var printedNumber: Double { get }
}
