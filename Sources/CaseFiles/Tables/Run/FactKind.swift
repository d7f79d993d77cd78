/// The kinds of facts by name.
public enum FactKind: String, CaseIterable, Sendable {
  case change, consent, limit, sailings, refusal, loss, transit, leg, corridor, place, supply
  case availability, keep, earmark, complement, vehicles, load, people, work
  case budget, floor, due, earliest
}
