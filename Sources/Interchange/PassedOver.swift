public import PlanWords

/// Something in a file of another program that was not taken in.
public struct PassedOver: Hashable, Sendable {
  /// What it is.
  public let part: FilePart
  /// Why it was not taken in.
  public let reason: LeftOutReason
}
