/// One way in which a plan breaks the case it was made for, or fails to prove what it claims.
public enum AuditFault: Hashable, Sendable {
  /// A row names something that is not there.
  case row(RowFault)
  /// Goods depart, travel or arrive in a way the case does not allow.
  case move(MoveFault)
  /// A limit of a leg or a place is exceeded.
  case limit(LimitFault)
  /// A supply gives up what it does not have.
  case draw(DrawFault)
  /// Goods come from nothing or vanish.
  case balance(BalanceFault)
  /// A need receives what it did not ask for.
  case delivery(DeliveryFault)
  /// Companions are used up that are not there or serve nothing, or too few are.
  case join(JoinFault)
  /// More is freed than deliveries free.
  case release(ReleaseFault)
  /// Vehicles go where they cannot, come from nothing or carry too much.
  case vehicle(VehicleFault)
  /// A person is where nobody can be, or is left out.
  case attendance(AttendanceFault)
  /// Goods are used without the people they wait for.
  case post(PostFault)
  /// A work is chosen that cannot be, or too much of it.
  case work(WorkFault)
  /// A part of a unit in a plan that is to be whole.
  case whole(WholeFault)
  /// A split of pledges does not add up.
  case pledge(PledgeFault)
  /// A stage does not hold what it claims.
  case proof(ProofFault)
  /// The reference of the proof is no plan of the case.
  case reference(ReferencePlanFault)

  /// Whether the fault is only that a stage's best is not proved: the plan itself stands.
  public var isGapOnly: Bool {
    switch self {
    case .proof(.notProved), .proof(.leftSharing), .proof(.stillShared): true
    default: false
    }
  }
}

/// A row of a plan that names something that is not there.
public enum RowFault: Hashable, Sendable {
  /// The case has nothing of this kind and name.
  case unknown(PlanTable, kind: String, name: String)
  /// The plan has no such period.
  case noSuchPeriod(PlanTable, Int, periods: Int)
  /// A row of goods weighs less than a gram, or one of vehicles moves none.
  case weightless(PlanTable, String)
  /// What one row says is spread over two.
  case repeated(PlanTable, String)
}

/// The tables of a plan.
public enum PlanTable: String, Sendable {
  /// Supplies drawn.
  case draws
  /// Departures.
  case moves
  /// What is in store.
  case stocks
  /// What is delivered.
  case deliveries
  /// Companions that are used up.
  case joins
  /// What deliveries free.
  case freed
  /// Vehicles that depart.
  case vehicles
  /// Vehicles that stay.
  case stays
  /// Who is where.
  case attendances
  /// Works that are chosen.
  case works
}
