/// A line of `expected.txt`: what is run, or what holds of the last run.
enum FieldExpectation: Equatable {
  /// Runs the program with arguments.
  case run([String])
  /// Runs a shell command with the program on its path.
  case shell(String)
  /// How the run ends.
  case exit(Int32)
  /// A pattern that the text contains, runs of blanks read as one.
  case has(String)
  /// A pattern that the text does not contain.
  case lacks(String)
  /// A pattern that a file contains.
  case cell(file: String, pattern: String)
  /// A bound on the sum of a column of a table.
  case sum(file: String, column: String, FieldBound)
  /// A bound on the units that a need receives in the run `r`.
  case units(need: String, FieldReceipt, FieldBound)

  /// Reads a line; nil when it is none.
  init?(line: String) {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let value = String(line[colon.upperBound...])
    let words = value.split(separator: " ").map(String.init)
    switch line[..<colon.lowerBound] {
    case "run" where value.hasPrefix("$ "): self = .shell(String(value.dropFirst(2)))
    case "run": self = .run(words)
    case "has": self = .has(value)
    case "lacks": self = .lacks(value)
    case "exit":
      guard let code = Int32(value) else { return nil }
      self = .exit(code)
    case "cell":
      guard let blank = value.firstIndex(of: " ") else { return nil }
      self = .cell(
        file: String(value[..<blank]), pattern: String(value[value.index(after: blank)...]))
    case "sum":
      guard words.count == 4, let bound = FieldBound(words[2], words[3]) else { return nil }
      self = .sum(file: words[0], column: words[1], bound)
    case "units":
      guard words.count == 4, let receipt = FieldReceipt(rawValue: words[1]),
        let bound = FieldBound(words[2], words[3])
      else { return nil }
      self = .units(need: words[0], receipt, bound)
    default: return nil
    }
  }
}

/// Which deliveries of a need are counted.
enum FieldReceipt: String {
  case onTime = "on_time"
  case late
  case all
}

/// What a figure is held against.
struct FieldBound: Equatable, CustomStringConvertible {
  private enum Relation: String {
    case equal = "=="
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
  }

  private let relation: Relation
  private let figure: Double

  init?(_ relation: String, _ figure: String) {
    guard let relation = Relation(rawValue: relation), let figure = Double(figure) else {
      return nil
    }
    (self.relation, self.figure) = (relation, figure)
  }

  var description: String { "\(relation.rawValue) \(figure)" }

  func holds(of value: Double) -> Bool {
    switch relation {
    case .equal: abs(value - figure) < 1e-6
    case .atMost: value <= figure
    case .atLeast: value >= figure
    case .below: value < figure
    case .above: value > figure
    }
  }
}
