import FlowPlanning
import SupplyModel
import Testing

@Suite struct `Needs of one tier` {
  /// Two camps that ask the same of one supply, over ways without limit.
  private func camps(asking amounts: [String], supply: String) -> TinyCase {
    var tiny = TinyCase()
    for (number, amount) in amounts.enumerated() {
      let camp = "camp-\(number + 1)"
      tiny.places.append(Place(id: name(camp)))
      tiny.ask("n\(number + 1)", low: amount, at: camp)
      tiny.leg("l\(number + 1)", to: camp)
    }
    tiny.supply("a", supply)
    return tiny
  }

  private func shares(_ tiny: TinyCase, even: Bool = false) throws -> [Double] {
    var supplyCase = try tiny.whole()
    if even { supplyCase.evenlyShared = [.immediate] }
    let shares = try supplyCase.sharesPlanned()
    return tiny.needs.map { shares[$0.id, default: -1] }
  }

  private func expectShares(_ shares: [Double], are expected: [Double]) {
    for (share, expected) in zip(shares, expected) {
      #expect(abs(share - expected) < 1e-6, "\(shares) is not \(expected)")
    }
  }

  @Test func `share a shortage when they ask the same`() throws {
    // 30 t for two that ask 30 t: half of each.
    expectShares(try shares(camps(asking: ["30", "30"], supply: "30")), are: [0.5, 0.5])
  }

  @Test func `share what one of them cannot reach`() throws {
    var tiny = camps(asking: ["30", "30", "30"], supply: "60")
    // 3 t can leave for the first camp, so the others share 57 t of 60 t.
    tiny.legs[0].throughput = Throughput(tonnes("1"), per: .day)
    expectShares(try shares(tiny), are: [0.1, 0.95, 0.95])
  }

  @Test func `receive as much as there can be in all, or even shares where the case says so`()
    throws
  {
    // A tonne is 1/10 of the first and 1/30 of the second: most in all serves the first in full.
    let tiny = camps(asking: ["10", "30"], supply: "20")
    expectShares(try shares(tiny), are: [1, 1.0 / 3])
    // Evenly: 20 t of 40 t for both.
    expectShares(try shares(tiny, even: true), are: [0.5, 0.5])
  }

  @Test func `are shared with in rounds that are proved`() throws {
    let tiny = camps(asking: ["30", "30"], supply: "30")
    let record = try planner.plan(try tiny.whole()).record
    let round = try #require(record.stages.first { !$0.sharers.isEmpty })
    #expect(round.stage == .share(Rank(horizon: .immediate, tier: 1), .low, round: 1))
    #expect(round.sharers == [name("n1"), name("n2")])
    #expect(abs(round.value - 0.5) < 1e-9)
  }
}

@Suite struct `What has no figure` {
  private func tiny() -> TinyCase {
    var tiny = TinyCase()
    tiny.needs.append(
      Need(
        id: name("fuel"), place: name("front"), ask: .item(name("b")), amount: Amount(.unstated),
        due: june(30)))
    tiny.ask("rations", low: "4", tier: 2)
    tiny.supply("a", "4")
    tiny.supply("b", "100")
    return tiny
  }

  @Test func `is sent on account with what is left`() throws {
    var tiny = tiny()
    tiny.leg("l", perDay: "3")
    // Three departures of 3 t: 4 t of rations, then 5 t of 100 t offered.
    let rank = Rank(horizon: .immediate, tier: 1)
    try expect(tiny, reaches: [(.low(2), 1), (.open(rank), 0.05)])
  }

  @Test func `takes nothing from a need of a lower tier`() throws {
    var tiny = tiny()
    tiny.leg("l", perDay: "1")
    // Three departures of 1 t, all of them rations.
    let rank = Rank(horizon: .immediate, tier: 1)
    try expect(tiny, reaches: [(.low(2), 0.75), (.open(rank), 0)])
  }
}

@Suite struct `The first tier` {
  @Test func `is served first where it costs the second nothing`() throws {
    var tiny = TinyCase()
    tiny.ask("kits", "a", low: "2", tier: 1)
    tiny.ask("food", "b", low: "4", tier: 2)
    tiny.supply("a", "2")
    tiny.supply("b", "4")
    tiny.leg("l", perDay: "2")
    // Departures on days 0, 1 and 2 of 2 t: kits in the second period, food in the third and fourth.
    try expect(
      tiny,
      reaches: [
        (.low(1), 1), (.low(2), 1), (.early(Rank(horizon: .immediate, tier: 1)), -2),
        (.early(Rank(horizon: .immediate, tier: 2)), -3.5),
      ])
  }

  @Test func `rides no leg and back`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "4", due: 4)
    tiny.needs[0].earliest = june(4)
    tiny.supply("a", "4")
    tiny.leg("in", to: "hub")
    tiny.leg("out", from: "hub", to: "origin")
    tiny.leg("on", from: "hub")
    // 4 t over two legs of a day.
    try expect(tiny, reaches: [(.low(1), 1), (.haulage, -8)])
  }
}
