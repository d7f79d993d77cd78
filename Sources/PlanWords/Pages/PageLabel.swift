/// What stands over and beside the parts of a report and its pictures.
public enum PageLabel: Message, CaseIterable {
  /// Over the section on corridors.
  case corridorsSideBySide
  /// What a table of corridors is called.
  case corridorFigures
  /// What enters a corridor.
  case enters
  /// Its share of all that is sent.
  case shareOfAll
  /// What is lost in it.
  case lostTonnes
  /// For how long it is closed in part.
  case shutInPart
  /// In which months goods can pass.
  case wayLeadsThrough
  /// What the season and closures do.
  case season
  /// No season is stated.
  case noneStated
  /// Its legs that are full.
  case fullLegs
  /// No leg is full.
  case noneFull
  /// Why it is used so much.
  case why
  /// What it brings.
  case worth
  /// Open all month.
  case open
  /// Open on some days of a month.
  case openOnSomeDays
  /// Closed all month.
  case shut
  /// What the table of needs is called.
  case needsByTier
  /// Over the table of needs.
  case whatArrives
  /// Instead of a map.
  case noMap
  /// Over the map.
  case whereItGoes
  /// Over the timeline.
  case whenItGoes
  /// How to read the figures of a mark.
  case pointAtMark
  /// A button.
  case zoomIn
  /// A button.
  case zoomOut
  /// A button.
  case showWhole
  /// How else to zoom and move.
  case howToZoom
  /// What opens the table of legs.
  case theLegs
  /// What that table is called.
  case legFigures
  /// Over the stocks.
  case whatLiesWhere
  /// What opens the table of stocks.
  case theStocks
  /// What that table is called.
  case stockFigures
  /// What is in store at the end.
  case atEndTonnes
  /// Over the reasons.
  case whatHoldsItBack
  /// Over the questions.
  case openQuestions
  /// What no plan can exceed.
  case noPlanExceeds
  /// Over the proof.
  case proofByStage
  /// Over the sources.
  case sourcesOfNeeds
  /// Use of what has no stated limit.
  case noLimitStated
  /// There is no corridor.
  case namesNoCorridor
  /// Over the picture of corridors.
  case tonnesThatEnter
  /// A corridor without losses, closures and full legs.
  case nothingLost
  /// A leg that is closed for a time.
  case closedForATime
  /// A leg without consent.
  case consentWithheld
  /// A leg whose consent is not known.
  case consentUnknown
  /// How long stocks last for sure.
  case lastsAtLeast
  /// How long they may last.
  case mayLast
  /// A person under way.
  case onTheWay
  /// A person who is there.
  case there
  /// Over the picture of stocks.
  case tonnesInStore
  /// Over the needs of the timeline.
  case needsWhenDue
  /// Over the legs of no corridor.
  case noCorridorLegs
  /// Over the legs where no corridor is named.
  case legs
  /// The share of vehicles under way.
  case underWay
  /// Vehicles that are kept somewhere.
  case keptThere
  /// Where more vehicles would help.
  case tooFew
}
