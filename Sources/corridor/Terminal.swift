import Dispatch
import Foundation
import PlanningDesk

/// What a person sees while a command runs.
enum Terminal {
  /// Colour on a terminal whose owner does not refuse it (https://no-color.org).
  static var ink: Ink {
    let refused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Ink(isColoured: isatty(STDOUT_FILENO) == 1 && !refused)
  }

  /// Writes a message to standard error.
  static func complain(_ text: String) { write(text + "\n") }

  static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Stops a plan at the first Ctrl-C; the second ends the program.
  static func stopOnInterrupt(
    _ stop: StopRequest, _ narration: Narration
  ) -> any DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      stop.stop()
      narration.tell("Stopping; the best plan so far is kept")
    }
    source.resume()
    return source
  }
}
