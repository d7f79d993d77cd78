import LinearProgram
public import SupplyModel
import Synchronization

/// A request to end a plan early, which may come from another thread or from the clock.
public final class StopRequest: Sendable {
  let interruption: Interruption
  private let asked = Mutex<PlanCut.Ending?>(nil)

  /// Makes a request that nobody has made yet; it makes itself after the time limit, if any.
  public init(timeLimit: Duration? = nil) { interruption = Interruption(timeLimit: timeLimit) }

  /// Asks for a stop, the first time with what asks for it.
  public func stop(_ ending: PlanCut.Ending = .request) {
    asked.withLock { if $0 == nil { $0 = ending } }
    interruption.stop()
  }

  /// Whether a stop was asked for or the time is up.
  public var isDue: Bool { interruption.isDue }

  /// What ends the plan; nil when nothing does yet.
  public var ending: PlanCut.Ending? {
    isDue ? asked.withLock { $0 } ?? .clock : nil
  }
}
