/// Something in a file of another program that was not taken in.
public struct PassedOver: Hashable, Sendable {
  /// What it is called in the file.
  public let name: String
  /// Why it was not taken in.
  public let why: String
}
