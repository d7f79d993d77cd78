import ArgumentParser
import Dispatch
import Foundation
import PlanWords
import PlanningDesk
import SupplyModel

/// What a person sees while a command runs.
enum Terminal {
  /// Colour on a terminal whose owner does not refuse it (https://no-color.org).
  static var ink: Ink {
    let refused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Ink(isColoured: isatty(STDOUT_FILENO) == 1 && !refused)
  }

  /// Writes an answer to standard output.
  ///
  /// A reader that has had enough, such as `head`, is no fault.
  /// - Throws: an exit code when the answer cannot be written.
  static func say(_ text: String) throws {
    signal(SIGPIPE, SIG_IGN)
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((ink.visible(text) + "\n").utf8))
    } catch {
      if isClosedPipe(error) { return }
      complain(FailureMessage.cannotPrint.text())
      throw Outcome.unwritten
    }
  }

  private static func isClosedPipe(_ error: any Error) -> Bool {
    if let error = error as? POSIXError { return error.code == .EPIPE }
    let cause = (error as? CocoaError)?.userInfo[NSUnderlyingErrorKey] as? POSIXError
    return cause?.code == .EPIPE
  }

  /// Writes a message to standard error.
  static func complain(_ text: String) { write(Ink.plain.visible(text) + "\n") }

  static func write(_ text: String) {
    // Where even this cannot be written there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Stops a plan at the first Ctrl-C or SIGTERM; the second ends the program.
  static func stopOnInterrupt(
    _ stop: StopRequest, _ narration: Narration
  ) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        stop.stop(number == SIGINT ? .interrupt : .termination)
        narration.tell(.stopping)
      }
      source.resume()
      return source
    }
  }
}
