extension SupplyCase {
  /// The case in which every fact of a what-if has the value that is supposed.
  ///
  /// Facts that the case does not have change nothing.
  ///
  /// - Throws: `ModelProblems` when what is supposed does not fit the case.
  public func supposing(_ whatIf: WhatIf) throws(ModelProblems) -> SupplyCase {
    var draft = CaseDraft(self)
    for change in whatIf.changes { draft.suppose(change) }
    return try draft.finished()
  }
}

/// The parts of a case while facts are changed in them.
struct CaseDraft {
  let supplyCase: SupplyCase
  var places: [Place]
  var legs: [Leg]
  var needs: [Need]
  var supplies: [Supply]
  var changes: [Change]
  var consents: [Consent]
  var recipient: Recipient
  var carriage: Carriage
  var staffing: Staffing

  init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    (places, legs, needs) = (supplyCase.places, supplyCase.legs, supplyCase.needs)
    (supplies, changes, consents) = (supplyCase.supplies, supplyCase.changes, supplyCase.consents)
    (recipient, carriage) = (supplyCase.recipient, supplyCase.carriage)
    staffing = supplyCase.staffing
  }

  func finished() throws(ModelProblems) -> SupplyCase {
    try supplyCase.with(
      places: places, supplies: supplies, legs: legs, needs: needs, changes: changes,
      consents: consents, recipient: recipient, carriage: carriage, staffing: staffing)
  }

  /// The first day that the plan can use.
  var firstDay: CalendarDate {
    supplyCase.calendar.planningDate ?? supplyCase.calendar.start
  }

  mutating func suppose(_ change: FactChange) {
    switch change.fact {
    case .change(let row): if change.value == .absent { changes.removeAll { $0 == row } }
    case .consent(let row): suppose(row, change.value)
    case .limit(let kind, let subject): suppose(kind, of: subject, change.value)
    case .sailings, .refusal, .loss, .transit, .leg, .corridor:
      suppose(ofLegs: change)
    case .place(let id): if change.value == .absent { remove(place: id) }
    case .supply, .availability, .keep, .earmark: suppose(ofSupplies: change)
    case .vehicles, .load, .work, .budget: suppose(ofCarriage: change)
    case .complement(let id):
      guard case .truth(let truth) = change.value else { return }
      update(&recipient.complements, where: { $0.id == id }) { $0.truth = truth }
    case .people(let post): suppose(post, change.value)
    case .floor(let need): update(&needs, where: { $0.id == need }) { $0.floor = .zero }
    case .due(let need): suppose(due: need, change.value)
    case .earliest(let need): update(&needs, where: { $0.id == need }) { $0.earliest = nil }
    }
  }

  func update<Row>(_ rows: inout [Row], where fits: (Row) -> Bool, _ change: (inout Row) -> Void) {
    for index in rows.indices where fits(rows[index]) { change(&rows[index]) }
  }

  /// What is granted is granted throughout: no other row of the same authority, subject and classes speaks.
  private mutating func suppose(_ row: Consent, _ value: FactValue) {
    guard case .consent(let state) = value else { return }
    consents.removeAll {
      ($0.authority, $0.subject, $0.classes) == (row.authority, row.subject, row.classes)
    }
    guard state != .granted else { return }
    var stated = row
    (stated.state, stated.span) = (state, .once(from: nil, until: nil))
    consents.append(stated)
  }

  /// A post without people is supposed to let all goods through; with an amount, so many people more are
  /// there from the first day.
  private mutating func suppose(_ id: Post.ID, _ value: FactValue) {
    guard let post = staffing.posts.first(where: { $0.id == id }) else { return }
    switch value {
    case .absent:
      staffing.posts.removeAll { $0.id == id }
      staffing.postings.removeAll { $0.post == id }
    case .amount(let people):
      for number in 0..<min(people.count / 1_000_000, 10_000) { add(number, at: post) }
    case .present, .date, .truth, .consent, .need: return
    }
  }

  private mutating func add(_ number: Int, at post: Post) {
    let name = "added.\(staffing.people.count).\(number)"
    guard let person = Person.ID(name), let posting = Posting.ID(name) else { return }
    staffing.people.append(
      Person(id: person, skills: [post.skill], languages: [post.language], home: post.place))
    staffing.postings.append(
      Posting(
        id: posting, person: person, post: post.id, asked: supplyCase.calendar.start,
        from: supplyCase.calendar.start))
  }

  /// A later day by which all counts in full; what is asked again and again keeps its days, and counts
  /// late until then.
  private mutating func suppose(due id: Need.ID, _ value: FactValue) {
    guard case .date(let date) = value else { return }
    update(&needs, where: { $0.id == id }) { need in
      guard need.recurrence == .once else {
        need.lateUntil = max(need.lateUntil ?? need.due, date)
        return
      }
      need.due = max(need.due, date)
      need.lateUntil = need.lateUntil.map { max($0, date) }
    }
  }
}
