extension CourseMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .title: "Courses of action compared"
    case .figure: "figure"
    case .notAsked: "not asked"
    case .notStated: "not stated"
    case .course(let plan, let day?, true, let standing):
      "\(name: plan), as known on \(name: day): planned and proved. \(standing)"
    case .course(let plan, let day?, false, let standing):
      "\(name: plan), as known on \(name: day): not proved in every tier. \(standing)"
    case .course(let plan, nil, true, let standing):
      "\(name: plan): planned and proved. \(standing)"
    case .course(let plan, nil, false, let standing):
      "\(name: plan): not proved in every tier. \(standing)"
    }
  }
}

extension CourseMessage.Standing {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .first: "The others are held against it."
    case .same(let first): "It reaches the same as \(name: first) in every stage."
    case .has(let stage, let first):
      "It has the stage \(name: stage), which \(name: first) has not."
    case .lacks(let stage, let first):
      "It has no stage \(name: stage), as \(name: first) has."
    case .better(let first, let stage, let own, let other):
      "It is better than \(name: first) first in \(name: stage): \(exact: own) instead of \(exact: other)."
    case .worse(let first, let stage, let own, let other):
      "It is worse than \(name: first) first in \(name: stage): \(exact: own) instead of \(exact: other)."
    }
  }
}
