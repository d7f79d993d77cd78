/// What would turn the order of the two corridors that carry the most.
public enum OrderMessage: Message {
  /// Which carries the most, and how much more than the next.
  case most(String, more: Quantity, than: String)
  /// Planning again with the first narrowed to a share turned the order.
  case turned(first: String, share: Double, most: String, carries: Quantity, firstCarries: Quantity)
  /// Planning again with the first narrowed to a share did not turn it.
  case kept(
    first: String, share: Double, carries: Quantity, second: String, secondCarries: Quantity)
  /// By plain arithmetic: a share of the first lost, or so many times as much by the second.
  case arithmetic(first: String, lostShare: Double, second: String, times: Double, Room)
  /// The same where the second carries nothing.
  case arithmeticFromNothing(first: String, second: String, carried: Quantity, Room)

  /// Whether the legs by which the second corridor is entered could take as much.
  public enum Room: Message {
    /// They could.
    case enough
    /// They can take so much at most.
    case atMost(Quantity)
  }
}
