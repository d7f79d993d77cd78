import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

/// The SplitMix64 generator, the same on every machine.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct `A case changed at random` {
  static let snippets = [
    "", ",", "\"", "\n", "\r", "\0", "99999999999", "0", "-1", "1e300", "month", "day", "once",
    "9999-12-31", "0001-01-01", "1941-02-29", "12-31", "02-29", "\u{FEFF}", "#x", "é", "🛳️",
    "0.000001", "100000000000", "tanks", "archangel", "talks@2", "{", "}", "null", "2000", "366",
  ]

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `is read or refused with words, never a crash`(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    try SmallCase().inFolder { folder in
      for _ in 0...Int.random(in: 0...3, using: &random) { try change(folder, &random) }
      do {
        let read = try CaseFolder.read(at: folder)
        #expect(!read.case.needs.isEmpty)
        for supply in read.case.supplies {
          guard let item = read.case.items.first(where: { $0.id == supply.item }) else { continue }
          #expect(supply.lots(of: item, in: read.case.calendar).allSatisfy { $0.mass >= .zero })
        }
        for need in read.case.needs {
          #expect(need.instalments(in: read.case.calendar).allSatisfy { $0.low.count >= 0 })
        }
      } catch let problems as CaseProblems {
        #expect(!problems.all.isEmpty)
        #expect(problems.all.allSatisfy { $0.description.hasSuffix(".") || $0.fix.hasSuffix("?") })
      }
    }
  }

  private func change(_ folder: URL, _ random: inout SeededGenerator) throws {
    let files = SmallCase().files.keys.sorted()
    let file = folder.appending(path: files[Int.random(in: 0..<files.count, using: &random)])
    var bytes = [UInt8](try Data(contentsOf: file))
    let snippet = Self.snippets[Int.random(in: 0..<Self.snippets.count, using: &random)]
    let start = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(contentsOf: snippet.utf8, at: start)
    case 1: bytes.removeSubrange(start..<min(bytes.count, start + Int(random.next() % 12)))
    case 2:
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 44 } ?? bytes.count
      bytes.replaceSubrange(start..<end, with: snippet.utf8)
    default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: start)
    }
    try Data(bytes).write(to: file)
  }
}
