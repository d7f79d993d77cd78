import SupplyModel

@testable import CaseFiles

/// The tables of sets, stocks, lift, works and people.
extension ModelTables {
  typealias TableRows = (TableDeclaration, [[String: String]])

  var recipient: [TableRows] {
    [
      (ComplementColumns.table, supplyCase.recipient.complements.map(cells)),
      (StockpileColumns.table, supplyCase.recipient.stockpiles.map(cells)),
      (ReleaseColumns.table, supplyCase.recipient.releases.flatMap(rows)),
    ]
  }

  private func cells(_ complement: Complement) -> [String: String] {
    [
      "complement": complement.id.description, "item": complement.item.description,
      "with": complement.companion.description, "ratio": complement.ratio.description,
      "on": complement.matchedOn, "condition": complement.condition,
      "truth": complement.truth.rawValue,
    ]
  }

  private func cells(_ stock: Stockpile) -> [String: String] {
    [
      "place": stock.place.description, "item": stock.item.description,
      "on_hand": stock.onHand?.low.description ?? "",
      "on_hand_high": stock.onHand?.high.description ?? "",
      "made_per_d": stock.madePerDay.low.description,
      "made_per_d_high": stock.madePerDay.high.description,
      "used_per_d": stock.usedPerDay?.low.description ?? "",
      "used_per_d_high": stock.usedPerDay?.high.description ?? "",
      "set": stock.jointSet, "tier": String(stock.tier),
    ]
  }

  private func rows(_ release: Release) -> [[String: String]] {
    release.curve.map { point in
      [
        "release": release.id.description,
        "needs": release.needs.map(\.description).joined(separator: "; "),
        "item": release.item.description, "place": release.place.description,
        "delivered": point.delivered.description, "freed": point.freed.description,
      ]
    }
  }

  var carriage: [TableRows] {
    let carriage = supplyCase.carriage
    return [
      (LiftColumns.table, carriage.lifts.flatMap(rows)),
      (LoadColumns.table, carriage.lifts.flatMap(loads)),
      (SailingColumns.table, carriage.sailings.map(cells)),
      (WorkColumns.table, carriage.works.map(cells)),
      (
        BudgetColumns.table,
        carriage.budgets.map { ["resource": $0.resource, "amount": $0.amount.description] }
      ),
    ]
  }

  private func rows(_ lift: Lift) -> [[String: String]] {
    lift.bases.map { base in
      [
        "lift": lift.id.description, "base": base.place.description,
        "count": base.count.description, "load_t": lift.load?.description ?? "",
        "load_m3": lift.loadCubicMetres?.description ?? "",
        "available": base.available?.description ?? "",
        "turn_round_d": lift.turnRoundDays.description,
        "move_d": lift.relocationDays?.description ?? "",
      ]
    }
  }

  private func loads(_ lift: Lift) -> [[String: String]] {
    Set(lift.loadByClass.keys).union(lift.cubicMetresByClass.keys).sorted().map { goodsClass in
      [
        "lift": lift.id.description, "class": goodsClass,
        "load_t": lift.load(of: goodsClass).description,
        "load_m3": lift.cubicMetresByClass[goodsClass]?.description ?? "",
      ]
    }
  }

  private func cells(_ sailing: Sailing) -> [String: String] {
    [
      "sailing": sailing.id.description, "leg": sailing.leg.description,
      "date": sailing.date.description, "capacity_t": sailing.capacity?.description ?? "",
    ]
  }

  private func cells(_ work: Work) -> [String: String] {
    [
      "work": work.id.description, "subject": work.subject,
      "attribute": work.attribute.rawValue, "gain": work.gain.description,
      "start": work.start?.description ?? "", "lead_d": String(work.leadDays),
      "cost": work.cost.description, "resource": work.resource,
      "whole": work.isWhole ? "yes" : "no",
    ]
  }

  var staffing: [TableRows] {
    [
      (PostColumns.table, supplyCase.staffing.posts.map(cells)),
      (PersonColumns.table, supplyCase.staffing.people.map(cells)),
      (PostingColumns.table, supplyCase.staffing.postings.map(cells)),
    ]
  }

  private func cells(_ post: Post) -> [String: String] {
    [
      "post": post.id.description, "place": post.place.description,
      "enables": post.enables.description, "skill": post.skill, "language": post.language,
      "units_per_person": post.unitsPerPerson?.description ?? "",
      "units_per_month": post.unitsPerMonth?.description ?? "",
    ]
  }

  private func cells(_ person: Person) -> [String: String] {
    [
      "person": person.id.description, "name": person.name,
      "skills": person.skills.sorted().joined(separator: "; "),
      "languages": person.languages.sorted().joined(separator: ";"),
      "home": person.home.description, "notice_d": String(person.noticeDays),
      "from": person.from?.description ?? "", "until": person.until?.description ?? "",
    ]
  }

  private func cells(_ posting: Posting) -> [String: String] {
    [
      "posting": posting.id.description, "person": posting.person.description,
      "post": posting.post.description, "asked": posting.asked.description,
      "from": posting.from.description, "until": posting.until?.description ?? "",
    ]
  }
}
