/// What happened, as an event of a case's record says it.
public enum EventKind: String, CaseIterable, Sendable {
  /// A donor promised goods.
  case pledged
  /// It was decided to send goods, as a consignment.
  case allocated
  /// A promise or a decision to send ended.
  case cancelled
  /// Goods were loaded.
  case loaded
  /// Goods left a place.
  case departed
  /// Goods came to a place.
  case arrived
  /// Goods were unloaded.
  case unloaded
  /// Somebody counted goods of a consignment, or a stock.
  case counted
  /// Goods were handed over to those who need them.
  case handedOver = "handed_over"
  /// Goods are used.
  case inUse = "in_use"
  /// Goods are gone.
  case lost
  /// Goods are of no use any more.
  case damaged
  /// Goods go elsewhere than they were to.
  case diverted
  /// Goods are kept from going on.
  case held
  /// Goods may go on.
  case released
  /// A way was shut.
  case closed
  /// A way was opened.
  case opened
  /// An authority let goods pass.
  case consented
  /// An authority took its consent back.
  case withdrew
  /// People met.
  case met
  /// A question was asked.
  case asked
  /// A question was answered.
  case answered
  /// Something was decided.
  case decided
  /// Something was promised that is no goods.
  case promised
  /// Another event is put right.
  case corrected
  /// A remark.
  case noted

  /// The fields that an event of the kind must have; of those in one list, one is enough.
  public var required: [[EventField]] {
    switch self {
    case .pledged: [[.on], [.item], [.quantity], [.pledge, .donor]]
    case .allocated: [[.on], [.consignment], [.item], [.quantity]]
    case .cancelled: [[.on], [.item], [.quantity], [.consignment, .pledge]]
    case .loaded, .arrived, .unloaded, .handedOver, .inUse, .held, .released:
      [[.on], [.consignment], [.item], [.quantity], [.place]]
    case .departed: [[.on], [.consignment], [.item], [.quantity], [.leg, .to], [.leg, .due]]
    case .counted: [[.on], [.item], [.quantity], [.place], [.who]]
    case .lost, .damaged: [[.on], [.consignment], [.item], [.quantity], [.place, .leg]]
    case .diverted: [[.on], [.consignment], [.item], [.quantity], [.to], [.due]]
    case .closed, .opened: [[.on], [.subject]]
    case .consented, .withdrew: [[.on], [.subject], [.who]]
    case .met, .decided: [[.on], [.text]]
    case .promised: [[.on], [.who], [.text]]
    case .asked: [[.on], [.question], [.text]]
    case .answered: [[.on], [.question], [.text]]
    case .corrected: [[.corrects], [.known]]
    case .noted: [[.text]]
    }
  }
}
