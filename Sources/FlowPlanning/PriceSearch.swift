import LinearProgram
import SupplyModel

/// Prices of a stage as numbers to add up: of every row, and of every earlier stage.
struct StagePrices {
  /// By row, in the row's own units; below zero until the search ends.
  var rows: [Double]
  /// By stage, in units of this stage's value per unit of the earlier one's.
  var earlier: [Double]

  func adding(_ times: Double, of other: StagePrices, itself index: Int) -> StagePrices {
    var sum = self
    for row in rows.indices { sum.rows[row] += times * other.rows[row] }
    for stage in earlier.indices { sum.earlier[stage] += times * other.earlier[stage] }
    sum.earlier[index] += times
    return sum
  }
}

/// Searches for prices that prove a stage tightly.
///
/// The solver's prices for a stage hold only beside what the earlier stages fixed. Adding so much of
/// an earlier stage's own prices that they hold exactly can take a multiplier so large that what
/// rounding costs the earlier stage drowns the bound. The search adds, of each earlier stage from the
/// last to the first, as much as makes the bound lowest; any prices prove a bound.
struct PriceSearch {
  let program: FlowProgram
  let aims: [StageAim]
  /// What the plan in whole grams reaches on each stage.
  let values: [Double]

  /// The best prices found for a stage, given its own from the solver and the earlier stages' final ones.
  func prices(of stage: Int, from own: [Double], earlier: [StagePrices]) -> StagePrices {
    var best = StagePrices(rows: own, earlier: Array(repeating: 0, count: aims.count))
    var bound = bound(best, of: stage)
    for index in (0..<stage).reversed() {
      guard bound - values[stage] > 1e-8 * max(1, abs(values[stage])) else { break }
      let times = amount(of: earlier[index], index, toAddTo: best, bound, for: stage)
      guard times > 0 else { continue }
      best = best.adding(times, of: earlier[index], itself: index)
      bound = self.bound(best, of: stage)
    }
    best.rows = best.rows.map { max(0, $0) }
    let safe = safePrices(of: stage)
    return self.bound(safe, of: stage) < bound ? safe : best
  }

  /// How much of an earlier stage's prices makes the bound lowest: first the size, then closer.
  private func amount(
    of other: StagePrices, _ index: Int, toAddTo start: StagePrices, _ bound: Double, for stage: Int
  ) -> Double {
    let unit = aims[stage].largestFactor / aims[index].largestFactor
    var (times, lowest) = (0.0, bound)
    func attempt(_ candidate: Double) {
      let reached = self.bound(start.adding(candidate, of: other, itself: index), of: stage)
      if reached < lowest { (times, lowest) = (candidate, reached) }
    }
    for size in -3...8 { attempt(unit * Double.tenTo(size)) }
    var step = 3.0
    while times > 0 && step > 1.02 {
      let middle = times
      attempt(middle * step)
      attempt(middle / step)
      if times == middle { step = step.squareRoot() }
    }
    return times
  }

  /// The bound that prices prove, those below zero counted as zero, and what cancelling large terms
  /// against each other may hide of it.
  func bound(_ prices: StagePrices, of stage: Int) -> Double {
    var goal = [Double](repeating: 0, count: program.rows.columnCount)
    for entry in aims[stage].entries { goal[entry.column] += entry.factor }
    var (paid, sizes) = (0.0, 0.0)
    for (index, price) in prices.earlier.enumerated() where price > 0 {
      for entry in aims[index].entries { goal[entry.column] += price * entry.factor }
      paid += price * values[index]
      sizes += price * abs(values[index])
    }
    let rows = prices.rows.map { max(0, $0) }
    let sweep = PriceSweep(goal: goal, rowPrices: rows, paidForEarlier: paid, over: program)
    return sweep.bound + 1e-14 * sizes
  }

  /// Each unit asked at its full worth: a bound that no search is needed for.
  private func safePrices(of stage: Int) -> StagePrices {
    var safe = StagePrices(
      rows: Array(repeating: 0, count: program.rows.rowCount),
      earlier: Array(repeating: 0, count: aims.count))
    let amounts = Dictionary(
      program.safePrices(of: aims[stage].stage).map { ($0.limit, $0.amount) },
      uniquingKeysWith: { first, _ in first })
    for priced in program.pricedRows {
      if let amount = amounts[priced.limit] { safe.rows[priced.row] = amount / priced.factor }
    }
    return safe
  }

  /// The prices as they stand in a proof.
  func proof(_ prices: StagePrices) -> [Price] {
    let limits = program.pricedRows.map { Price($0.limit, prices.rows[$0.row] * $0.factor) }
    let stages = zip(aims, prices.earlier).map { Price(.earlier($0.stage), $1) }
    return (limits + stages).filter { $0.amount > 0 }
  }
}

extension Double {
  fileprivate static func tenTo(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}
