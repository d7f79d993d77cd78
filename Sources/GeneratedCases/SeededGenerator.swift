import SupplyModel

/// The SplitMix64 generator: small, fast and the same on every machine.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the stream that belongs to a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits of the stream.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

// The standard library may change how it turns bits into numbers; these draws never change.
extension SeededGenerator {
  /// A whole number from a range, both ends included.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
  }

  /// A number from a range, evenly spread.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    let share = Double(next() >> 11) / Double(1 << 53 as UInt64)
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  /// A number from a range of zero or more, with all six decimal places in use.
  mutating func uneven(_ range: ClosedRange<Double>) -> Millionths {
    Millionths(near: number(range))
  }

  /// True with a probability from 0 to 1.
  mutating func happens(_ probability: Double) -> Bool { number(0...1) < probability }

  /// One of the choices, each as likely as the others; there must be at least one.
  mutating func one<Choice>(of choices: [Choice]) -> Choice {
    choices[whole(0...(choices.count - 1))]
  }
}
