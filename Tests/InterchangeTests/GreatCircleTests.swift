import Testing

@testable import Interchange

@Suite struct `The shortest way between two places` {
  @Test(arguments: 0..<60)
  func `has lines that never cross the antimeridian and never leave the globe`(seed: Int) {
    func place(_ number: Int) -> (latitude: Double, longitude: Double) {
      (Double(number * 37 % 181 - 90), Double(number * 101 % 361 - 180))
    }
    let (start, end) = (place(seed), place(seed * 7 + 3))
    let lines = GreatCircle.lines(from: start, to: end)
    #expect(lines.first?.first == [start.longitude, start.latitude])
    #expect(lines.last?.last == [end.longitude, end.latitude])
    for line in lines {
      #expect(line.count >= 2)
      #expect(line.allSatisfy { abs($0[0]) <= 180 && abs($0[1]) <= 90 })
      #expect(zip(line, line.dropFirst()).allSatisfy { abs($0[0] - $1[0]) <= 180 })
    }
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.last?[0] == -(next.first?[0] ?? 0) && line.last?[1] == next.first?[1])
    }
  }

  @Test func `cuts the way over the Pacific in two, north of both its ends`() throws {
    let lines = GreatCircle.lines(from: (37.8, -122.4), to: (43.1, 131.9))
    #expect(lines.count == 2)
    #expect(lines[0].last?[0] == -180 && lines[1].first?[0] == 180)
    #expect(try #require(lines[0].last)[1] > 43.1)
  }
}
