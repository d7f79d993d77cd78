import SupplyModel

extension StageBound {
  /// What the priced limits of sets, releases, posts, budgets and cover allow, and what vehicles, held
  /// companions, works and the cover of use can be worth.
  var worthOfUse: Double {
    [
      FleetSweep(facts: facts, prices: prices, aim: aim).worth, worthOfHeld, pricedReleases,
      pricedPosts, pricedBudgets, worthOfWorks, pricedCovers, worthOfCover,
      pricedCarryOvers,
    ].reduce(0) { up($0 + $1) }
  }

  /// Each period's growth of what can be spared, at the most that a unit gains by joining then or later.
  private var worthOfHeld: Double {
    let sets = SetPrices(facts: facts, prices: prices)
    var total = 0.0
    for stockpile in facts.recipient.stockpiles {
      let needs = facts.needs.indices.filter { facts.needs[$0].place == stockpile.place }
      var best = 0.0
      for period in (0..<facts.periods).reversed() {
        for need in needs {
          best = max(best, sets.joining(of: stockpile.item, for: need, in: period) ?? 0)
        }
        let before = period > 0 ? stockpile.spare[period - 1] : 0
        let growth = ratioUp(max(0, stockpile.spare[period] - before), 1_000_000)
        total = up(total + up(growth * best))
      }
    }
    return total
  }

  /// Where the stretches of a curve cross the axis of what is freed, at their prices.
  private var pricedReleases: Double {
    var total = 0.0
    for (release, priced) in zip(facts.recipient.releases, prices.releases) {
      for (index, stretch) in release.stretches.enumerated() {
        let price = priced[index * facts.periods]
        guard price > 0 else { continue }
        let start = ratioUp(Int128(stretch.start.freed.count), 1_000_000)
        let slope = ratioDown(Int128(stretch.freed.count), Int128(stretch.delivered.count))
        let run = down(slope * ratioDown(Int128(stretch.start.delivered.count), 1_000_000))
        total = up(total + up(price * up(start - run)))
      }
    }
    return total
  }

  /// What a release frees, at the most that it can be worth at a time; by period, then place.
  func worthFreed(of commodity: Int, _ worth: [Double]) -> Double {
    let tonnes = ratioUp(Int128(facts.commodities.all[commodity].grams), facts.tonne)
    var total = 0.0
    for (release, priced) in zip(facts.recipient.releases, prices.releases)
    where release.commodity == commodity {
      var best = 0.0
      // Nothing is freed in the first period, before any delivery.
      for period in facts.openPeriods where period > 0 {
        let paid = release.stretches.indices.reduce(0) {
          down($0 + priced[$1 * facts.periods + period])
        }
        let unit = up(worth[period * facts.supplyCase.places.count + release.place] * tonnes)
        best = max(best, up(unit - paid))
      }
      total = up(total + up(best * ratioUp(release.mostFreed, 1_000_000)))
    }
    return total
  }

  private var pricedPosts: Double {
    var total = 0.0
    for (index, post) in facts.staffing.posts.enumerated() {
      var before: Int128 = 0
      for period in 0..<facts.periods {
        let slot = index * facts.periods + period
        if let training = post.training?[period] {
          let limit = ratioUp(training, AuditedPost.trainingParts)
          total = up(total + up(prices.training[slot] * limit))
        }
        if let service = post.service?[period] {
          let growth = ratioUp(service - before, 1_000_000)
          total = up(total + up(prices.service[slot] * growth))
          before = service
        }
      }
    }
    return total
  }

  private var pricedBudgets: Double {
    zip(facts.carriage.budgets, prices.budgets).reduce(0) { sum, pair in
      up(sum + up(pair.1 * ratioUp(Int128(pair.0.amount.count), 1_000_000)))
    }
  }

  /// Each work at what it raises, less what it costs; its share lies between 0 and 1.
  private var worthOfWorks: Double {
    facts.carriage.works.reduce(0) { sum, work in
      var gain = up(-aim.works * work.shareOfBudgetDown(in: facts))
      let price = prices.budgets[work.budget]
      gain = up(gain - down(price * ratioDown(Int128(work.work.cost.count), 1_000_000)))
      let raise = ratioUp(
        work.gain, facts.unit(of: AuditedLimits.line(work.limit.kind).measure))
      for period in 0..<facts.periods where facts.limit(raisedBy: work, in: period) != nil {
        gain = up(gain + up(self.price(of: work.limit, in: period) * raise))
      }
      return up(sum + max(0, gain))
    }
  }

  private func price(of limit: AuditedWork.Limit, in period: Int) -> Double {
    let slot = limit.subject * facts.periods + period
    return up(prices.ofLimit(limit.kind)[slot] + prices.ofBulk(limit.kind)[slot])
  }

  /// What is there and made, at the prices of cover.
  private var pricedCovers: Double {
    var total = 0.0
    for (index, cover) in facts.recipient.covers.enumerated() {
      let onHand = ratioUp(cover.onHand, 1_000_000)
      total = up(total + up(onHand * prices.covers[index * facts.periods]))
      for period in 0..<facts.periods {
        let price = prices.covers[index * facts.periods + period]
        total = up(total + up(ratioUp(cover.made, 1_000_000) * price))
      }
    }
    return total
  }

  /// What covering each period's use can be worth: the share covered lies between 0 and 1.
  private var worthOfCover: Double {
    var total = 0.0
    for (set, gains) in zip(facts.recipient.enduranceSets, aim.endurance) {
      for (period, gain) in gains.enumerated() {
        let paid = set.covers.reduce(0) { sum, index in
          let used = ratioDown(facts.recipient.covers[index].used, 1_000_000)
          return down(sum + down(used * prices.covers[index * facts.periods + period]))
        }
        total = up(total + max(0, up(gain - paid)))
      }
    }
    return total
  }
}
