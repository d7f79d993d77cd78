import SupplyModel

extension GoodsAudit {
  /// Who is where, against the case's own rules for people.
  mutating func checkAttendances() {
    let staffing = facts.supplyCase.staffing
    var told: Set<Posting.ID> = []
    for row in rows.attendances {
      if !told.insert(row.posting).inserted { report(.attendance(.toldTwice(row.posting))) }
      guard let posting = staffing.postings.first(where: { $0.id == row.posting }) else { continue }
      check(row, of: posting)
    }
    checkOverlaps()
    for posting in staffing.postings where !told.contains(posting.id) {
      guard case .comes = facts.staffing.book.fates[posting.id] else { continue }
      report(.attendance(.missing(posting.id)))
    }
  }

  private mutating func check(_ row: Attendance, of posting: Posting) {
    switch facts.staffing.book.fates[row.posting] {
    case .comes(let expected):
      if row.arrival < expected.arrival || row.departure < expected.departure {
        report(.attendance(.tooSoon(row.posting, arrival: row.arrival)))
      } else if row != expected {
        let periods = (arrival: expected.arrival, last: expected.last)
        report(
          .attendance(
            .otherPeriods(row.posting, arrival: periods.arrival, last: periods.last)))
      }
    case .unfit: report(.attendance(.unfit(row.posting, posting.person)))
    case .bound: report(.attendance(.inTwoPlaces(posting.person, row.posting)))
    case .tooLate, nil: report(.attendance(.tooSoon(row.posting, arrival: row.arrival)))
    }
  }

  /// Nobody sets out for a post before the last period at another.
  private mutating func checkOverlaps() {
    let postings = facts.supplyCase.staffing.postings
    let persons = Dictionary(postings.map { ($0.id, $0.person) }) { first, _ in first }
    let byPerson = Dictionary(grouping: rows.attendances) { persons[$0.posting] }
    for person in facts.supplyCase.staffing.people.map(\.id) {
      let stays = (byPerson[person] ?? []).sorted { $0.departure < $1.departure }
      for (earlier, later) in zip(stays, stays.dropFirst())
      where later.departure <= earlier.last && earlier.posting != later.posting {
        report(.attendance(.inTwoPlaces(person, later.posting)))
      }
    }
  }

  /// Line (12) of the formulation, and that nothing is used that waits for somebody.
  mutating func checkPosts() {
    for (index, post) in facts.staffing.posts.enumerated() {
      let used = unitsUsed(at: post)
      var total = ExactUnits()
      let most = facts.carryOvers.ofPosts[index]?.most
      var over: Int128 = 0
      for period in 0..<facts.periods {
        for (mass, grams) in used[period] { total.add(grams, of: mass) }
        if !used[period].isEmpty {
          check(used[period], total, leftOver: over, at: post, in: period)
        }
        guard let training = post.training?[period] else { continue }
        over = training + over - Self.trainingParts(of: used[period])
        let largest = (most?[period] ?? 0) * (AuditedPost.trainingParts / 1_000_000)
        over = max(0, min(largest, over))
      }
    }
  }

  /// Units used, those of each mass rounded down, in the parts in which training counts.
  private static func trainingParts(of used: [(mass: Int, grams: Int)]) -> Int128 {
    var units = ExactUnits()
    for (mass, grams) in used { units.add(grams, of: mass) }
    return WideProduct(units.least, AuditedPost.trainingParts).divided(by: ExactUnits.whole)
  }

  private mutating func check(
    _ used: [(mass: Int, grams: Int)], _ total: ExactUnits, leftOver: Int128,
    at post: AuditedPost, in period: Int
  ) {
    let (name, date, people) = (post.post.id, facts.date(period), post.people[period])
    guard people > 0 else {
      report(.post(.unattended(name, date)))
      return
    }
    var units = ExactUnits()
    for (mass, grams) in used { units.add(grams, of: mass) }
    if let training = post.training?[period],
      WideProduct(units.leastButAGram, AuditedPost.trainingParts)
        >= WideProduct(training + leftOver, ExactUnits.whole)
    {
      report(.post(.training(name, date, people: people)))
    }
    if let service = post.service?[period],
      WideProduct(total.leastButAGram, 1) >= WideProduct(service, 1_000_000)
    {
      let most = Millionths(count: Int(clamping: service))
      report(.post(.service(name, date, most: most)))
    }
  }

  /// By period, the goods used at a post, each with the mass of a unit.
  private func unitsUsed(at post: AuditedPost) -> [[(mass: Int, grams: Int)]] {
    var used = [[(mass: Int, grams: Int)]](repeating: [], count: facts.periods)
    func use(_ commodity: Int, _ grams: Int, at place: Int, in period: Int) {
      let goods = rows.commodities.all[commodity]
      guard grams > 0, place == post.place, post.items.contains(goods.item) else { return }
      used[period].append((goods.grams, grams))
    }
    for row in rows.moves {
      use(row.commodity, row.grams, at: facts.ends[row.leg].origin, in: row.departure)
    }
    for row in rows.deliveries {
      use(row.commodity, row.grams, at: facts.needs[row.need].place, in: row.period)
    }
    for row in rows.joins {
      guard let commodity = row.commodity else { continue }
      use(commodity, row.grams, at: facts.needs[row.need].place, in: row.period)
    }
    return used
  }
}
