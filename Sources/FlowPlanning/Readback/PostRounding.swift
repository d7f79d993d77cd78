import SupplyModel
import TimeExpansion

/// What posts still allow while a plan is rounded, in units of 10⁻¹².
struct PostRounding {
  private let gates: [Gate]
  /// What can still be served in the period at hand, and in all so far; nil is any number.
  private var training: [Int128?]
  private var service: [Int128?]
  private var served: [Int128]
  /// By post, the most that each period leaves over for the next; nil is nothing.
  private let carryOvers: [CarryOver?]

  init(_ program: FlowProgram) {
    gates = program.network.gates
    carryOvers = gates.map { program.heavyPieces.carryOver(of: $0) }
    training = gates.map { _ in nil }
    service = training
    served = gates.map { _ in 0 }
  }

  /// Opens the next period.
  mutating func open(_ period: Int) {
    for (index, gate) in gates.enumerated() {
      training[index] = gate.training.map { $0[period] + leftOver(by: index, in: period) }
      service[index] = gate.service.map { Int128($0[period]) * 1_000_000 - served[index] }
    }
  }

  /// What the people at a post left over in the period before, and the part of 10⁻¹² that its figure was rounded down
  /// by: what is left over adds up, and the last of a piece must not be missing.
  private func leftOver(by gate: Int, in period: Int) -> Int128 {
    guard let carryOver = carryOvers[gate] else { return 0 }
    guard period > 0, let left = training[gate] else { return 1 }
    return max(0, min(Int128(carryOver.most[period - 1]) * 1_000_000, left)) + 1
  }

  /// As much of an item as the posts at a place let through or count.
  func usable(_ item: Item, at place: Int, grams: Int) -> Int {
    gates(of: item, place).reduce(grams) { most, gate in
      [training[gate], service[gate]].compactMap { $0 }.reduce(most) {
        min($0, FineUnits.grams($1, of: item))
      }
    }
  }

  /// Counts what passes or counts.
  mutating func use(_ item: Item, at place: Int, grams: Int) {
    for gate in gates(of: item, place) {
      let units = FineUnits.up(grams, of: item)
      training[gate] = training[gate].map { $0 - units }
      service[gate] = service[gate].map { $0 - units }
      served[gate] += units
    }
  }

  private func gates(of item: Item, _ place: Int) -> [Int] {
    gates.indices.filter { gates[$0].place == place && gates[$0].items.contains(item.id) }
  }
}
