import PlanWords
import SupplyModel

/// What the reader should know of sets, lift, works and people.
extension CaseReader {
  func remarkOnUse(_ supplyCase: SupplyCase) {
    remarkOnComplements(supplyCase)
    remarkOnLifts(supplyCase)
    remarkOnSailings(supplyCase)
    remarkOnWorks(supplyCase)
    remarkOnPosts(supplyCase)
    remarkOnPostings(supplyCase.staffing)
  }

  private func remark<Subject>(
    _ table: TableDeclaration, _ column: Column<Identifier<Subject>>, _ id: Identifier<Subject>,
    _ message: UseRemark
  ) {
    let row = rows(table).first { $0[column] == id }
    log.remark(table.file, row: row?.line, message)
  }

  private func remarkOnComplements(_ supplyCase: SupplyCase) {
    for complement in supplyCase.recipient.complements
    where supplyCase.companions(in: complement).isEmpty {
      remark(
        ComplementColumns.table, ComplementColumns.complement, complement.id,
        .noCompanion(
          of: complement.item, complement.companion, matchedOn: complement.matchedOn))
    }
  }

  private func remarkOnLifts(_ supplyCase: SupplyCase) {
    for leg in supplyCase.legs {
      guard let lift = supplyCase.carriage.lifts.first(where: { $0.id == leg.lift }),
        lift.load ?? .zero == .zero, lift.loadByClass.values.allSatisfy({ $0 == .zero })
      else { continue }
      remark(
        LegColumns.table, LegColumns.leg, leg.id,
        .carriesNothing(lift.id, by: leg.id))
    }
  }

  private func remarkOnSailings(_ supplyCase: SupplyCase) {
    for sailing in supplyCase.carriage.sailings
    where supplyCase.calendar.period(holding: sailing.date) == nil {
      remark(
        SailingColumns.table, SailingColumns.sailing, sailing.id,
        .sailsOutside(sailing.id, by: sailing.leg))
    }
  }

  private func remarkOnWorks(_ supplyCase: SupplyCase) {
    let budgets = supplyCase.carriage.budgets.map(\.resource)
    for work in supplyCase.carriage.works {
      if !budgets.contains(work.resource) {
        let nearest = NearestName.nearest(to: work.resource, among: budgets)
        remark(
          WorkColumns.table, WorkColumns.work, work.id,
          work.resource.isEmpty
            ? .noResource(work.id, near: nearest)
            : .noBudget(work.id, of: work.resource, near: nearest))
      }
      if !isLimited(work, in: supplyCase) {
        remark(
          WorkColumns.table, WorkColumns.work, work.id,
          .noLimit(work.subject, raisedBy: work.id))
      }
    }
  }

  private func isLimited(_ work: Work, in supplyCase: SupplyCase) -> Bool {
    let limit = LimitKind(statedBy: work.attribute)?.description
    let place = supplyCase.places.first { $0.id.description == work.subject }
    let leg = supplyCase.legs.first { $0.id.description == work.subject }
    let own =
      leg.flatMap { limit?.stated(by: $0, on: supplyCase.calendar.start) }
      ?? place.flatMap { limit?.stated(by: $0) }
    // A change of a corridor or a place may give a leg its limit too.
    return own != nil
      || supplyCase.changes.contains { change in
        if case .factor = change.effect { return false }
        return change.attribute == work.attribute && change.asset == nil
      }
  }

  private func remarkOnPosts(_ supplyCase: SupplyCase) {
    let staffing = supplyCase.staffing
    for post in staffing.posts where !staffing.postings.contains(where: { $0.post == post.id }) {
      remark(
        PostColumns.table, PostColumns.post, post.id,
        .nobodyAsked(post.id, post.enables, at: post.place))
    }
  }

  private func remarkOnPostings(_ staffing: Staffing) {
    for posting in staffing.postings {
      guard let person = staffing.people.first(where: { $0.id == posting.person }),
        let post = staffing.posts.first(where: { $0.id == posting.post })
      else { continue }
      let asked: [(String, Set<String>, UseRemark)] = [
        (post.skill, person.skills, .lacksSkill(person.id, post.skill, post.id)),
        (post.language, person.languages, .lacksLanguage(person.id, post.language, post.id)),
      ]
      for (wanted, has, lack) in asked where !wanted.isEmpty && !has.contains(wanted) {
        remark(PostingColumns.table, PostingColumns.posting, posting.id, lack)
      }
    }
  }
}
