import SupplyModel

extension StaffMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .nobody: "Nobody is at any post."
    case .attends(let person, let post, let place, let setsOut, let from, let until):
      "\(name: person): sets out \(setsOut), at \(name: place) (\(name: post)) from \(from) to \(until)."
    case .lacksSkill(let person, let post, let posting, let skill):
      "\(name: person) cannot fill \(name: post) (\(name: posting)): the post asks for the skill \(name: skill)."
    case .lacksLanguage(let person, let post, let posting, let language):
      "\(name: person) cannot fill \(name: post) (\(name: posting)): the post asks for \(name: language)."
    case .twoPlaces(let person, let post, let posting, let other, let at):
      "\(name: person) cannot fill \(name: post) (\(name: posting)) and be at \(name: at) (\(name: other)) on the same days."
    case .late(let person, let post, let posting, let asked, let there):
      "\(name: person) fills \(name: post) (\(name: posting)) late: asked for \(asked), there by \(there), because notice and travel take that long."
    case .tooLate(let person, let post, let posting):
      "\(name: person) cannot fill \(name: post) (\(name: posting)): notice and travel take longer than the posting lasts, or no way there is open."
    case .waits(let goods, let post, let place, let until, let lying) where lying.units > 0:
      "\(list: goods) must wait for \(name: post) at \(name: place) until \(until); up to \(lying) waits there."
    case .waits(let goods, let post, let place, let until, _):
      "\(list: goods) must wait for \(name: post) at \(name: place) until \(until)."
    case .waitsForNobody(let goods, let post, let place, let lying) where lying.units > 0:
      "\(list: goods) cannot be handed over: nobody comes to \(name: post) at \(name: place); up to \(lying) waits there."
    case .waitsForNobody(let goods, let post, let place, _):
      "\(list: goods) cannot be handed over: nobody comes to \(name: post) at \(name: place)."
    }
  }
}
