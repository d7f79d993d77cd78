import Dispatch
import Foundation
import PlanWords
import Synchronization

/// Tells on standard error what a long command is doing and for how long it has been at it.
///
/// On a terminal one line is rewritten every second; elsewhere nothing is said unless it is asked for,
/// and then a line for each step.
final class Narration: Sendable {
  private let start = ContinuousClock.now
  private let isWatched = isatty(STDERR_FILENO) == 1
  private let isAsked: Bool
  private let step = Mutex("")

  init(isAsked: Bool = false) {
    self.isAsked = isAsked
    if isWatched { showAgain() }
  }

  /// Says what is being done now.
  func tell(_ message: ProgressMessage) {
    let text = message.text()
    step.withLock { $0 = text }
    if isWatched {
      show()
    } else if isAsked {
      Terminal.complain("\(elapsed)  \(text)")
    }
  }

  /// Wipes the line.
  func end() {
    step.withLock { $0 = "" }
    if isWatched { Terminal.write("\r\u{1B}[K") }
  }

  private func show() {
    let text = step.withLock { $0 }
    if !text.isEmpty { Terminal.write("\r\u{1B}[K\(elapsed)  \(text) …") }
  }

  /// Keeps the time in the line moving for as long as anybody holds the narration.
  private func showAgain() {
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [weak self] in
      self?.show()
      self?.showAgain()
    }
  }

  /// Minutes and seconds since the start.
  private var elapsed: String {
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}
