public import LinearProgram

/// Stopping a plan, for those who must not know the solver's module.
extension FlowPlanner {
  /// What ends a plan early.
  public typealias Interrupting = Interruption

  /// A request to stop, made by itself after a time limit; nil is never.
  public static func interruption(after timeLimit: Duration? = nil) -> Interruption {
    Interruption(timeLimit: timeLimit)
  }

  /// Asks for a stop.
  public static func stop(_ interruption: Interruption) { interruption.stop() }

  /// Whether a stop was asked for or the time is up.
  public static func isDue(_ interruption: Interruption) -> Bool { interruption.isDue }
}
