import LinearProgram

/// A request to end a plan early, which may come from another thread or from the clock.
public final class StopRequest: Sendable {
  let interruption: Interruption

  /// Makes a request that nobody has made yet; it makes itself after the time limit, if any.
  public init(timeLimit: Duration? = nil) { interruption = Interruption(timeLimit: timeLimit) }

  /// Asks for a stop.
  public func stop() { interruption.stop() }

  /// Whether a stop was asked for or the time is up.
  public var isDue: Bool { interruption.isDue }
}
