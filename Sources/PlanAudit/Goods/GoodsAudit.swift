import SupplyModel

/// The audit of the goods of a plan: every row against the case, in whole grams.
struct GoodsAudit {
  let facts: IndexedCase
  let rows: PlanRows
  private(set) var faults: [AuditFault] = []
  /// What arrived or was drawn and then neither kept nor used.
  private(set) var leftBehind: Int128 = 0

  init(_ rows: PlanRows, of facts: IndexedCase) {
    self.facts = facts
    self.rows = rows
    checkMoves()
    checkLimits()
    checkDraws()
    checkBalance()
    checkDeliveries()
    checkAmounts()
    checkJoins()
    checkSets()
    checkSpare()
    checkReleases()
    checkVehicles()
    checkLoads()
    checkAssets()
    checkWorks()
    checkAttendances()
    checkPosts()
    if rows.isWhole { checkWholeUnits() }
  }

  mutating func report(_ fault: AuditFault) { faults.append(fault) }

  mutating func leave(behind grams: Int128) { leftBehind += grams }
}

/// Grams by subject and period.
struct Tally {
  private(set) var grams: [Int128]
  private let periods: Int

  init(subjects: Int, periods: Int) {
    self.periods = periods
    grams = Array(repeating: 0, count: subjects * periods)
  }

  mutating func add(_ mass: Int, to subject: Int, in period: Int) {
    add(Int128(mass), to: subject, in: period)
  }

  mutating func add(_ mass: Int128, to subject: Int, in period: Int) {
    grams[subject * periods + period] += mass
  }
}
