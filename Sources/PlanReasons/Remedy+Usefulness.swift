import SupplyModel
import FlowPlanning

extension SupplyCase {
  func multiplyingSailings(of leg: Leg.ID, by times: Int) throws(ModelProblems) -> SupplyCase {
    guard carriage.sailings.contains(where: { $0.leg == leg }) else { return self }
    var carriage = carriage
    for index in carriage.sailings.indices where carriage.sailings[index].leg == leg {
      let capacity = carriage.sailings[index].capacity
      carriage.sailings[index].capacity = capacity.map { Mass(grams: $0.grams * times) }
    }
    return try with(carriage: carriage)
  }

  func granting(_ complement: Complement.ID) throws(ModelProblems) -> SupplyCase {
    var recipient = recipient
    for index in recipient.complements.indices where recipient.complements[index].id == complement {
      recipient.complements[index].truth = .confirmed
    }
    return try with(recipient: recipient)
  }

  func multiplying(_ lift: Lift.ID, by times: Int) throws(ModelProblems) -> SupplyCase {
    var carriage = carriage
    for index in carriage.lifts.indices where carriage.lifts[index].id == lift {
      for base in carriage.lifts[index].bases.indices {
        let count = carriage.lifts[index].bases[base].count.count
        carriage.lifts[index].bases[base].count = Millionths(count: count * times)
      }
    }
    return try with(carriage: carriage)
  }

  func filling(_ filled: Post.ID) throws(ModelProblems) -> SupplyCase {
    guard let post = staffing.posts.first(where: { $0.id == filled }),
      let person = Person.ID("added.person"), let posting = Posting.ID("added.posting")
    else { return self }
    var staffing = staffing
    staffing.people.removeAll { $0.id == person }
    staffing.people.append(
      Person(
        id: person, skills: [post.skill], languages: [post.language], home: post.place))
    staffing.postings.removeAll { $0.id == posting }
    staffing.postings.append(
      Posting(
        id: posting, person: person, post: filled, asked: calendar.start, from: calendar.start))
    return try with(staffing: staffing)
  }

  /// Done at no cost, so that nothing else has less for it.
  func doing(_ done: Work.ID) throws(ModelProblems) -> SupplyCase {
    var carriage = carriage
    let resource = "added.resource"
    for index in carriage.works.indices where carriage.works[index].id == done {
      carriage.works[index].resource = resource
      carriage.works[index].cost = .zero
    }
    carriage.budgets.removeAll { $0.resource == resource }
    carriage.budgets.append(Budget(resource: resource, amount: .one))
    return try with(carriage: carriage)
  }

  func multiplying(budget resource: String, by times: Int) throws(ModelProblems) -> SupplyCase {
    var carriage = carriage
    for index in carriage.budgets.indices where carriage.budgets[index].resource == resource {
      let amount = carriage.budgets[index].amount.count
      carriage.budgets[index].amount = Millionths(
        count: min(Millionths.greatest.count / times, amount) * times)
    }
    return try with(carriage: carriage)
  }
}
