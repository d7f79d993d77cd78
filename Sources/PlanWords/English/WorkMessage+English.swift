import SupplyModel

extension WorkMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .paid(let work, let effect, let from?, let cost, let resource, let progress):
      "\(name: work): \(effect) from \(from), costs \(number: cost) \(name: resource): \(progress)."
    case .paid(let work, let effect, nil, let cost, let resource, let progress):
      "\(name: work): \(effect), but only after the plan, costs \(number: cost) \(name: resource): \(progress)."
    case .valued(let work, let effect, let from?, let cost, let resource, let outcome):
      "\(name: work): \(effect) from \(from), costs \(number: cost) \(name: resource). \(name: outcome)"
    case .valued(let work, let effect, nil, let cost, let resource, let outcome):
      "\(name: work): \(effect), but only after the plan, costs \(number: cost) \(name: resource). \(name: outcome)"
    case .notValued(let work, let effect, let from?, let cost, let resource):
      "\(name: work): \(effect) from \(from), costs \(number: cost) \(name: resource); the time was up before it was valued."
    case .notValued(let work, let effect, nil, let cost, let resource):
      "\(name: work): \(effect), but only after the plan, costs \(number: cost) \(name: resource); the time was up before it was valued."
    case .timeUp: "The time was up before it was valued."
    case .price(let cost, let resource): "\(number: cost) \(name: resource)"
    case .outcome(let work, let outcome): "\(name: work): \(name: outcome)"
    case .budget(let resource, let amount, let spent):
      "Of \(number: amount) \(name: resource), \(number: spent) \(by: spent, one: "is", other: "are") spent and \(number: max(0, amount - spent)) left."
    case .noBudget: "no budget"
    case .afterPlan: "after the plan"
    }
  }
}

extension WorkMessage.Effect {
  /// The effect in English.
  public var english: Wording<English> {
    switch kind {
    case .throughput, .throughputVolume: "+ \(gain) a day on \(name: subject)"
    case .handling: "+ \(gain) of handling a day at \(name: subject)"
    case .storage, .storageVolume: "+ \(gain) of storage at \(name: subject)"
    }
  }
}

extension WorkMessage.Progress {
  /// How much is done, in English.
  public var english: Wording<English> {
    switch self {
    case .done: "done"
    case .part(let share): "\(Term.share(share)) of it is done"
    case .notChosen: "not chosen"
    }
  }
}
