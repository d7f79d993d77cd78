import ArgumentParser
import CaseFiles

/// What an event says, an option a field.
struct EventOptions: ParsableArguments {
  @Option(name: .customLong("on"), help: .saying(.on))
  var givenOn: String?

  @Option(name: .customLong("until"), help: .saying(.until))
  var givenUntil: String?

  @Option(name: .customLong("known"), help: .saying(.known))
  var givenKnown: String?

  @Option(name: .customLong("consignment"), help: .saying(.consignment))
  var givenConsignment: String?

  @Option(name: .customLong("item"), help: .saying(.item))
  var givenItem: String?

  @Option(name: .customLong("quantity"), help: .saying(.quantity))
  var givenQuantity: String?

  @Option(name: .customLong("place"), help: .saying(.place))
  var givenPlace: String?

  @Option(name: .customLong("leg"), help: .saying(.leg))
  var givenLeg: String?

  @Option(name: .customLong("from"), help: .saying(.from))
  var givenFrom: String?

  @Option(name: .customLong("to"), help: .saying(.to))
  var givenTo: String?

  @Option(name: .customLong("due"), help: .saying(.due))
  var givenDue: String?

  @Option(name: .customLong("donor"), help: .saying(.donor))
  var givenDonor: String?

  @Option(name: .customLong("pledge"), help: .saying(.pledge))
  var givenPledge: String?

  @Option(name: .customLong("supply"), help: .saying(.supply))
  var givenSupply: String?

  @Option(name: .customLong("need"), help: .saying(.need))
  var givenNeed: String?

  @Option(name: .customLong("corridor"), help: .saying(.corridor))
  var givenCorridor: String?

  @Option(name: .customLong("waybill"), help: .saying(.waybill))
  var givenWaybill: String?

  @Option(name: .customLong("who"), help: .saying(.who))
  var givenWho: String?

  @Option(name: .customLong("whom"), help: .saying(.whom))
  var givenWhom: String?

  @Option(name: .customLong("how"), help: .saying(.how))
  var givenHow: String?

  @Option(name: .customLong("subject"), help: .saying(.subject))
  var givenSubject: String?

  @Option(name: .customLong("question"), help: .saying(.question))
  var givenQuestion: String?

  @Option(name: .customLong("corrects"), help: .saying(.corrects))
  var givenCorrects: String?

  @Option(name: .customLong("text"), help: .saying(.text))
  var givenText: String?

  @Option(name: .customLong("source"), help: .saying(.source))
  var givenSource: String?

  @Option(name: .customLong("state"), help: .saying(.state))
  var givenState: String?

  @Option(name: .customLong("marking"), help: .saying(.marking))
  var givenMarking: String?

  /// The fields that are given.
  var fields: [EventField: String] {
    let given: [EventField: String?] = [
      .on: givenOn, .until: givenUntil, .known: givenKnown, .consignment: givenConsignment,
      .item: givenItem, .quantity: givenQuantity, .place: givenPlace, .leg: givenLeg,
      .from: givenFrom, .to: givenTo, .due: givenDue, .donor: givenDonor, .pledge: givenPledge,
      .supply: givenSupply, .need: givenNeed, .corridor: givenCorridor, .waybill: givenWaybill,
      .who: givenWho, .whom: givenWhom, .how: givenHow, .subject: givenSubject,
      .question: givenQuestion, .corrects: givenCorrects, .text: givenText, .source: givenSource,
      .state: givenState, .marking: givenMarking,
    ]
    return given.compactMapValues { $0 }
  }
}

extension ArgumentHelp {
  /// What a field of events holds, as it is declared.
  fileprivate static func saying(_ field: EventField) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: field.declaration.meaning)
  }
}
