public import SupplyModel

/// Cases made up from a seed, for tests and benchmarks: the same seed gives the same case.
public enum GeneratedCases {
  /// A case of a few places, items and legs with something of everything that a case may hold.
  ///
  /// Three to six places, two to four items, three to eight legs and four to nine periods of 1, 7
  /// or 10 days; masses of some tens of tonnes. Supplies and throughput are about as scarce as
  /// what is asked, so that most cases leave something short or late.
  public static func smallCase(seed: UInt64) -> SupplyCase {
    var draft = SmallCaseDraft(seed: seed)
    draft.addItems()
    draft.addPlaces()
    draft.addLegs()
    draft.addNeeds()
    draft.addSupplies()
    draft.addChanges()
    draft.addConsents()
    return draft.supplyCase
  }

  /// A small case in which some of what makes aid useful decides: sets, stocks, releases, lift,
  /// sailings, needed assets, works, posts or endurance.
  ///
  /// Each is there in about four cases of ten, and at least one in every case. Places, items, legs,
  /// needs and periods are as many as in ``smallCase(seed:)``, but for one or two items that serve
  /// as companions.
  public static func usefulCase(seed: UInt64) -> SupplyCase {
    UsefulCaseDraft(seed: seed).supplyCase
  }

  /// A small case in round and equal figures, in which ties are the rule: equal needs, equal throughputs, weights of 1
  /// and of 10,000, units of a gram to a thousand tonnes.
  public static func roundCase(seed: UInt64) -> SupplyCase { RoundCaseDraft(seed: seed).supplyCase }

  /// A useful case in which every item comes in whole units and, in two of three, nothing is lost.
  public static func wholeCase(seed: UInt64) -> SupplyCase {
    var draft = UsefulCaseDraft(seed: seed)
    for index in draft.small.items.indices { draft.small.items[index].isWhole = true }
    if seed % 3 != 0 {
      for index in draft.small.legs.indices { draft.small.legs[index].loss = .zero }
      draft.small.changes.removeAll { $0.attribute == .loss }
    }
    return draft.supplyCase
  }

  /// A small case with round figures in which dated facts decide: chains of short legs, days of rest,
  /// closures that a later value undoes, figures known at different times, consents that end.
  public static func datedCase(seed: UInt64) -> SupplyCase {
    DatedCaseDraft(seed: seed).supplyCase
  }

  /// A case of a given size, planned by the week, for benchmarks.
  ///
  /// Goods go from origins over ports and hubs to the places in need, which are more than half of
  /// all places in all but the smallest. There are about two legs per place, six to twelve items
  /// and four to six ranks; what is asked is somewhat more than what can be sent or carried. The
  /// number of places is taken as eight if it is less, the number of weeks as one.
  public static func network(places: Int, weeks: Int, seed: UInt64) -> SupplyCase {
    var draft = NetworkDraft(places: max(8, places), weeks: max(1, weeks), seed: seed)
    draft.addItems()
    draft.addNeeds()
    draft.addSupplies()
    draft.addLegs()
    draft.addSeasons()
    return draft.supplyCase
  }
}
