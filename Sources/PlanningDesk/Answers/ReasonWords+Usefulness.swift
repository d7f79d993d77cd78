import SupplyModel

extension ReasonWords {
  /// What goods wait for at a place, as a sentence: a companion that is not there.
  func waiting(for id: Complement.ID) -> String {
    guard let complement = supplyCase.recipient.complements.first(where: { $0.id == id }) else {
      return ""
    }
    let each = Figure.plain(complement.ratio.value)
    return "\(complement.item) waits for \(named(complement)): \(each) for each."
      + (complement.truth == .unknown ? " Whether it is there already is not known." : "")
  }

  private func named(_ complement: Complement) -> String {
    let matched = complement.matchedOn.isEmpty ? "" : " of its \(complement.matchedOn)"
    return "\(complement.companion)\(matched)"
  }

  /// What goods wait for at a place, as a sentence: somebody who is not there, or not yet.
  func waiting(at id: Post.ID, from date: CalendarDate?) -> String {
    let place = supplyCase.staffing.posts.first { $0.id == id }.map { " at \($0.place)" } ?? ""
    return date.map { "It waits for somebody at \(id)\(place), who is there from \($0)." }
      ?? "It waits for somebody at \(id)\(place)."
  }

  /// What goods wait for that nobody offers: deliveries that free them.
  func waiting(for id: Release.ID) -> String {
    guard let release = supplyCase.recipient.releases.first(where: { $0.id == id }) else {
      return ""
    }
    let needs = release.needs.map(\.description).joined(separator: ", ")
    return "\(release.item) is there only as deliveries to \(needs) free it."
  }

  /// A condition as a clause, without the word "if".
  func truth(of id: Complement.ID) -> String {
    guard let complement = supplyCase.recipient.complements.first(where: { $0.id == id }) else {
      return "\(id) held"
    }
    return "\(named(complement)) for \(complement.item) were there already (\(id))"
  }
}
