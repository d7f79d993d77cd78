/// The colours of reports, on light and on dark ground.
///
/// Text keeps a contrast of 4.5 to 1 on what it stands on, marks one of 3 to 1 (WCAG 2.2, AA).
enum Palette {
  /// One colour by its name in the style sheet.
  struct Colour: Hashable, Sendable {
    let name: String
    let light: String
    let dark: String
  }

  static let paper = Colour(name: "paper", light: "#ffffff", dark: "#12181f")
  static let panel = Colour(name: "panel", light: "#f3f5f8", dark: "#1b232c")
  static let ink = Colour(name: "ink", light: "#1b2430", dark: "#e6eaef")
  static let quiet = Colour(name: "quiet", light: "#4a5563", dark: "#aab5c1")
  static let rule = Colour(name: "rule", light: "#c9d0d9", dark: "#3a4653")
  static let sea = Colour(name: "sea", light: "#eaf0f5", dark: "#141c25")
  static let land = Colour(name: "land", light: "#dbdcd2", dark: "#2b343d")
  static let low = Colour(name: "low", light: "#22609f", dark: "#6bb0f0")
  static let middle = Colour(name: "middle", light: "#9a5200", dark: "#f0a94b")
  static let high = Colour(name: "high", light: "#9d174d", dark: "#ff86b3")
  static let unlimited = Colour(name: "unlimited", light: "#3f6b3a", dark: "#8fce86")
  static let idle = Colour(name: "idle", light: "#6b7480", dark: "#939eab")
  static let shut = Colour(name: "shut", light: "#1b2430", dark: "#e6eaef")

  /// All of them.
  static let all = [
    paper, panel, ink, quiet, rule, sea, land, low, middle, high, unlimited, idle, shut,
  ]
  /// What text and marks stand on.
  static let grounds = [paper, panel, sea, land]
  /// What text is written in.
  static let writing = [ink, quiet]
  /// What marks are drawn in.
  static let marks = [low, middle, high, unlimited, idle, shut]

  /// The colours as properties of the style sheet: light, and dark where the reader asks for it.
  static var styles: String {
    func list(_ colour: (Colour) -> String) -> String {
      all.map { "--\($0.name):\(colour($0))" }.joined(separator: ";")
    }
    return ":root{color-scheme:light dark;\(list(\.light))}\n"
      + "@media screen and (prefers-color-scheme:dark){:root{\(list(\.dark))}}\n"
  }
}
