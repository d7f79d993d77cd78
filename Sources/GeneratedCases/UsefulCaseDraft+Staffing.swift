import SupplyModel

extension UsefulCaseDraft {
  /// One or two posts, and people who are asked to fill them, not all of them in time.
  mutating func addStaffing() {
    for number in 1...small.chance.whole(1...2) { addPost(number) }
    for number in 1...small.chance.whole(1...3) { addPerson(number) }
    for number in 1...small.chance.whole(2...6) { addPosting(number) }
  }

  private mutating func addPost(_ number: Int) {
    let need = small.chance.one(of: small.needs)
    let item = items(acceptedBy: need).first ?? small.items[0]
    staffing.posts.append(
      Post(
        id: named("post-\(number)"),
        place: small.chance.one(of: [need.place, need.place] + small.waypoints),
        enables: small.chance.happens(0.6) ? need.ask : .item(small.chance.one(of: small.items).id),
        skill: small.chance.happens(0.4) ? "training" : "",
        language: small.chance.happens(0.3) ? "Russian" : "",
        unitsPerPerson: small.chance.happens(0.4)
          ? units(tonnes: small.chance.number(2...12), of: item) : nil,
        unitsPerMonth: small.chance.happens(0.4)
          ? units(tonnes: small.chance.number(1...8) * 30 / Double(planDays), of: item) : nil))
  }

  private mutating func addPerson(_ number: Int) {
    staffing.people.append(
      Person(
        id: named("person-\(number)"),
        skills: small.chance.happens(0.8) ? ["training", "repair"] : [],
        languages: small.chance.happens(0.8) ? ["English", "Russian"] : ["English"],
        home: small.chance.one(of: small.places).id,
        noticeDays: small.chance.whole(0...Int(1.5 * periodDays)),
        from: small.chance.happens(0.2) ? small.day(0...0.3) : nil,
        until: small.chance.happens(0.2) ? small.day(0.5...1.1) : nil))
  }

  private mutating func addPosting(_ number: Int) {
    let from = small.day(0...0.6)
    let asked = from.adding(days: -small.chance.whole(0...Int(2 * periodDays)))
    staffing.postings.append(
      Posting(
        id: named("posting-\(number)"), person: small.chance.one(of: staffing.people).id,
        post: small.chance.one(of: staffing.posts).id, asked: asked, from: from,
        until: small.chance.happens(0.6)
          ? from.adding(days: small.chance.whole(0...(planDays / 2))) : nil))
  }
}
