import SupplyModel

extension UseRemark {
  /// The remark in English.
  public var english: Wording<English> {
    switch self {
    case .noCompanion(let item, let ask, ""): "No item serves \(item) as \(name: ask.description)."
    case .noCompanion(let item, let ask, let attribute):
      "No item serves \(item) as \(name: ask.description) and agrees with it on \(name: attribute)."
    case .carriesNothing(let lift, let by): "\(lift) carries nothing, so nothing goes by \(by)."
    case .outweighsVehicle(let item, let size, let unit, let lift, let load, let legs):
      "One \(item) is of \(exact: size) \(name: unit) and one \(lift) carries \(exact: load): none goes by \(list: legs)."
    case .sailsOutside(let sailing, let by):
      "\(sailing) sails outside the plan; \(by) still carries only what sails."
    case .noResource(let work, let nearest?):
      "\(work) is valued and not chosen, because it names no resource. Did you mean \(name: nearest)?"
    case .noResource(let work, nil):
      "\(work) is valued and not chosen, because it names no resource."
    case .noBudget(let work, let resource, let nearest?):
      "\(work) is valued and not chosen, because \(name: resource) has no budget. Did you mean \(name: nearest)?"
    case .noBudget(let work, let resource, nil):
      "\(work) is valued and not chosen, because \(name: resource) has no budget."
    case .noLimit(let subject, let raisedBy):
      "\(name: subject) has no limit that \(raisedBy) could raise."
    case .nobodyAsked(let post, let enables, let at):
      "Nobody is asked to fill \(post), so \(name: enables.description) stays unused at \(at)."
    case .lacksSkill(let person, let skill, let post):
      "\(person) lacks the skill \(name: skill), which \(post) asks; the posting fails."
    case .lacksLanguage(let person, let language, let post):
      "\(person) lacks the language \(name: language), which \(post) asks; the posting fails."
    }
  }
}
