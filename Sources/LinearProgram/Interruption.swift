import Synchronization

/// A request to stop, which may come from another thread, from a signal or from the clock.
public final class Interruption: Sendable {
  private let isAsked = Atomic<Bool>(false)
  private let deadline: ContinuousClock.Instant?

  /// Makes a request that nobody has made yet.
  ///
  /// - Parameter timeLimit: After how long it counts as made; nil is never.
  public init(timeLimit: Duration? = nil) {
    deadline = timeLimit.map { ContinuousClock.now.advanced(by: $0) }
  }

  /// Asks for a stop.
  ///
  /// Safe to call from a signal handler.
  public func stop() { isAsked.store(true, ordering: .relaxed) }

  /// Whether a stop was asked for or the time is up.
  public var isDue: Bool {
    isAsked.load(ordering: .relaxed) || deadline.map { ContinuousClock.now >= $0 } ?? false
  }
}
