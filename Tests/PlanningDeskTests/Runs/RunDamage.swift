import CaseFiles
import Foundation
import GeneratedCases

/// Damages the files of a run at random, the same for the same seed.
struct RunDamage {
  private var random: SeededGenerator
  /// What was done, for whoever looks for the cause of a failure.
  private(set) var told: [String] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed &+ 104_729) }

  private static let cells = [
    "", "0", "-1", "1e999", "nan", "inf", "9223372036854775807", "-9223372036854775808",
    "0.0000001", "999999999999999999999999", "\"", "\"\"\"", "a,b", "=1+1", "\u{0}", "\u{202E}x",
    "é🛳️", "9999-12-31", "0001-01-01", "2031-02-30", "×2", "absent", "present", "yes", "high",
    String(repeating: "9", count: 400), String(repeating: "x", count: 70_000),
  ]

  private static let json = [
    "null", "true", "-1", "1e999", "\"\"", "{}", "[]", "9223372036854775808", "0.1e-400",
    String(repeating: "[", count: 20_000), "\"\\ud800\"", "{\"a\":1,\"a\":2}",
  ]

  /// The files with one to three of them damaged, sealed again half of the time where they can be read.
  mutating func damaged(_ files: RunFiles, other: RunFiles) throws -> RunFiles {
    var damaged = files
    for _ in 0...number(below: 3) { change(&damaged, other) }
    guard number(below: 2) == 0 else { return damaged }
    told.append("sealed")
    return try damaged.sealedAgain()
  }

  private mutating func change(_ files: inout RunFiles, _ other: RunFiles) {
    let names = files.bytes.keys.sorted()
    guard !names.isEmpty else { return }
    let name = names[number(below: names.count)]
    let kind = number(below: 10)
    told.append("\(kind) \(name)")
    var bytes = files.bytes[name] ?? []
    switch kind {
    case 0, 1: damage(bytes: &bytes)
    case 2 where name.hasSuffix(".json"), 3 where name.hasSuffix(".json"): damage(json: &bytes)
    case 2, 3, 4: damage(cellsOf: &bytes)
    case 5, 6: damage(linesOf: &bytes)
    case 7:
      files.bytes[name] = nil
      return
    case 8: bytes = other.bytes[name] ?? []
    default: bytes = files.bytes[names[number(below: names.count)]] ?? []
    }
    files.bytes[name] = bytes
  }

  private mutating func damage(bytes: inout [UInt8]) {
    let start = number(below: bytes.count + 1)
    let end = min(bytes.count, start + number(below: 40))
    switch number(below: 5) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(UInt8(number(below: 256)), at: start)
    case 2: bytes.removeSubrange(start...)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    default: if start < bytes.count { bytes[start] ^= UInt8(1 << number(below: 8)) }
    }
  }

  /// A cell becomes another, or that of another row, as a forger would have it.
  private mutating func damage(cellsOf bytes: inout [UInt8]) {
    var lines = text(bytes).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !lines.isEmpty else { return }
    let line = number(below: lines.count)
    let cell = number(below: lines[line].count)
    let donor = lines[number(below: lines.count)]
    let isOdd = number(below: 2) == 0
    lines[line][cell] =
      isOdd ? Self.cells[number(below: Self.cells.count)] : cell < donor.count ? donor[cell] : ""
    bytes = Array(lines.map { $0.joined(separator: ",") }.joined(separator: "\n").utf8)
  }

  private mutating func damage(linesOf bytes: inout [UInt8]) {
    var lines = text(bytes).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    guard !lines.isEmpty else { return }
    let (one, other) = (number(below: lines.count), number(below: lines.count))
    switch number(below: 3) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[other], at: one)
    default: lines.swapAt(one, other)
    }
    bytes = Array(lines.joined(separator: "\n").utf8)
  }

  /// A value becomes another, or a key stands twice.
  private mutating func damage(json bytes: inout [UInt8]) {
    var lines = text(bytes).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let line = number(below: lines.count)
    guard let colon = lines[line].range(of: " : ") else {
      return damage(linesOf: &bytes)
    }
    if number(below: 3) == 0 {
      lines.insert(lines[line], at: line)
    } else {
      let comma = lines[line].hasSuffix(",") ? "," : ""
      let value = Self.json[number(below: Self.json.count)]
      lines[line] = lines[line][..<colon.upperBound] + value + comma
    }
    bytes = Array(lines.joined(separator: "\n").utf8)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func number(below count: Int) -> Int {
    count > 1 ? Int.random(in: 0..<count, using: &random) : 0
  }
}
