import CaseFiles
public import SupplyModel

/// What the record says of ways, as rows of changes and consents.
extension CustodyState {
  /// Closures, each until the way is opened again.
  public var changes: [Change] {
    ways.filter { $0.kind == .closed }.map { closure in
      let opening = ways.filter {
        $0.kind == .opened && $0.subject == closure.subject && $0.from > closure.from
      }.map(\.from).min()
      let until = [closure.until, opening?.adding(days: -1)].compactMap { $0 }.min()
      return Change(
        subject: closure.subject, span: .once(from: closure.from, until: until),
        attribute: .throughput, effect: .value(.zero), reason: closure.text,
        notes: RowNotes(known: closure.known))
    }
  }

  /// What authorities decided.
  public var consents: [Consent] {
    ways.filter { $0.kind == .consented || $0.kind == .withdrew }.map { decision in
      Consent(
        authority: decision.who, subject: decision.subject,
        state: decision.kind == .consented ? .granted : .withheld,
        span: .once(from: decision.from, until: decision.until),
        notes: RowNotes(known: decision.known))
    }
  }
}
