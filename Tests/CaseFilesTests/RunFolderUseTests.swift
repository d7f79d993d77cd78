import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A run of sets, releases, lift, works and people` {
  private let supplyCase: SupplyCase
  private let run: Run

  init() throws {
    let supplyCase = try SmallCase().inFolder { try CaseFolder.read(at: $0, periodDays: 7).case }
    var run = try Run.random(seed: 1)
    run.header.calendar = supplyCase.calendar
    run.record = try Self.record(of: supplyCase)
    let need = try #require(supplyCase.needs.first)
    let (place, item) = (need.place, try #require(supplyCase.items.first).id)
    run.opening = OpeningState(
      goods: [
        OpeningState.Goods(
          id: try #require(Supply.ID("convoy")), place: place, item: item, units: .one,
          earmark: need.id,
          arrives: supplyCase.calendar.end)
      ],
      received: [need.id: Millionths(whole: 2)],
      sent: [try #require(Supply.ID("mill")): Millionths(count: 3)])
    (self.supplyCase, self.run) = (supplyCase, run)
  }

  private static func record(of supplyCase: SupplyCase) throws -> PlanRecord {
    let (tanks, fuel) = (supplyCase.items[0].id, supplyCase.items[2].id)
    let need = supplyCase.needs[0].id
    let complement = supplyCase.recipient.complements[0].id
    let lifts = supplyCase.carriage.lifts.map(\.id)
    let half = Trillionths(count: 500_000_000_000)
    return PlanRecord(
      isComplete: true, isWhole: true, draws: [], moves: [], stocks: [], deliveries: [],
      joins: [
        Join(
          need: need, complement: complement, source: .sent(Commodity(item: fuel, earmark: need)),
          period: 2, mass: Mass(grams: 2_500_000)),
        Join(
          need: need, complement: complement, source: .held(tanks), period: 2,
          mass: Mass(grams: 30_000_000)),
      ],
      freed: [
        Freed(
          release: supplyCase.recipient.releases[0].id, period: 1, mass: Mass(grams: 5_000_000))
      ],
      vehicleMoves: vehicleMoves(of: supplyCase),
      vehicleStays: [
        VehicleStay(lift: lifts[1], place: supplyCase.places[2].id, period: 0, vehicles: .one)
      ],
      attendances: [
        Attendance(
          posting: supplyCase.staffing.postings[0].id, departure: 3, arrival: 7, last: 11)
      ],
      chosenWorks: [ChosenWork(work: supplyCase.carriage.works[0].id, share: half)],
      pledgeShares: [
        PledgeShare(
          source: .release(supplyCase.recipient.releases[0].id), fate: .delivered,
          corridor: "north", mass: Mass(grams: 5_000_000))
      ],
      stages: stages(of: supplyCase))
  }

  private static func stages(of supplyCase: SupplyCase) -> [StageProof] {
    let guns = supplyCase.items[1].id
    return [
      StageProof(
        stage: .endurance(set: "front", through: 2), value: 1, bound: 1,
        prices: [
          Price(.cover(supplyCase.places[2].id, guns, period: 2), 0.5),
          Price(.release(supplyCase.recipient.releases[0].id, stretch: 1, period: 3), 0.25),
          Price(.earlier(.works), 2),
        ])
    ]
  }

  private static func vehicleMoves(of supplyCase: SupplyCase) -> [VehicleMove] {
    let leg = supplyCase.legs[1].id
    let lifts = supplyCase.carriage.lifts.map(\.id)
    let half = Trillionths(count: 500_000_000_000)
    return [
      VehicleMove(lift: lifts[0], way: .along(leg), departure: 0, arrival: 3, vehicles: half),
      VehicleMove(lift: lifts[0], way: .back(leg), departure: 3, arrival: 14, vehicles: half),
      VehicleMove(
        lift: lifts[1],
        way: .relocation(from: supplyCase.places[2].id, to: supplyCase.places[1].id),
        departure: 0, arrival: 2, vehicles: Trillionths(count: 333_333_333_333)),
    ]
  }

  @Test func `is written in words that people read too`() {
    let cells = RunCells(run: run, supplyCase: supplyCase)
    #expect(
      cells.rows(of: UseFlowColumns.joins) == [
        [
          "tanks-front", "tank-fuel", "sent", "fuel", "tanks-front", "2", "1941-08-19", "2.5",
          "2.5",
        ],
        ["tanks-front", "tank-fuel", "held", "tanks", "", "2", "1941-08-19", "30", "1.5"],
      ])
    #expect(
      cells.rows(of: UseFlowColumns.freed) == [["reserve", "1", "1941-08-12", "5", "2"]])
  }

  @Test func `says in words how vehicles and people go`() {
    let cells = RunCells(run: run, supplyCase: supplyCase)
    #expect(
      cells.rows(of: UseFlowColumns.vehicleMoves) == [
        [
          "cargo", "along", "arctic", "liverpool", "archangel", "1941-07-30", "1941-08-26", "0",
          "3", "0.5",
        ],
        [
          "cargo", "back", "arctic", "archangel", "liverpool", "1941-08-20", "1941-11-11", "3",
          "14", "0.5",
        ],
        [
          "breaker", "relocation", "", "archangel", "liverpool", "1941-07-30", "1941-08-19", "0",
          "2", "0.333333333333",
        ],
      ])
    #expect(
      cells.rows(of: UseFlowColumns.attendances) == [
        [
          "first", "adviser-1", "tank-adviser", "archangel", "1941-08-20", "1941-09-23",
          "1941-10-21", "3", "7", "11",
        ]
      ])
    #expect(cells.rows(of: UseFlowColumns.works) == [["berths", "0.5"]])
    let release = supplyCase.recipient.releases[0]
    #expect(
      cells.rows(of: UseFlowColumns.pledges) == [
        [
          "", "", release.place.description, "", "reserve", release.item.description, "delivered",
          "north", "5", "2",
        ]
      ])
    #expect(
      cells.rows(of: PriceColumns.wide) == [
        [
          "endurance front 2", "cover", "archangel", "", "", "2", "", "", "", "guns", "0.5",
        ],
        ["endurance front 2", "release", "reserve", "", "", "3", "", "1", "", "", "0.25"],
        ["endurance front 2", "earlier", "works", "", "", "", "", "", "", "", "2.0"],
      ])
  }

  static let tampering = [
    (
      "pledges.csv", ",reserve,", ",,",
      "pledges.csv:2: column \"supply\": does not, with release, name one source. Plan the case "
        + "again."
    ),
    (
      "joins.csv", ",held,tanks,,", ",held,tanks,tanks-front,",
      "joins.csv:3: column \"earmark\": \"tanks-front\" is an earmark of goods that the recipient "
        + "holds. Plan the case again."
    ),
    (
      "joins.csv", ",sent,", ",lent,",
      "joins.csv:2: column \"source\": \"lent\" is not one of sent, held. Did you mean sent?"
    ),
    (
      "joins.csv", "2,1941-08-19", "1,1941-08-19",
      "joins.csv:2: column \"date\": \"1941-08-19\" does not go with the period. Write 1941-08-12."
    ),
    (
      "freed.csv", ",5,", ",-5,",
      "freed.csv:2: column \"quantity_t\": \"-5\" is below zero. "
        + "Write a number of tonnes, zero or more."
    ),
    (
      "vehicles.csv", "along,arctic", "along,",
      "vehicles.csv:2: column \"way\": \"along\" does not tell by which leg, or from where to where. "
        + "Plan the case again."
    ),
    (
      "vehicles.csv", "relocation,,archangel", "relocation,,",
      "vehicles.csv:4: column \"way\": \"relocation\" does not tell by which leg, or from where to "
        + "where. Plan the case again."
    ),
    (
      "vehicles.csv", "1941-11-11", "1941-11-12",
      "vehicles.csv:3: column \"ready\": \"1941-11-12\" does not go with the period. "
        + "Write 1941-11-11."
    ),
    (
      "vehicles.csv", "0.333333333333", "0.3333333333333",
      "vehicles.csv:4: column \"vehicles\": \"0.3333333333333\" is not a number of vehicles, zero "
        + "or more, with up to twelve decimal places. Write a number of vehicles, zero or more, "
        + "with up to twelve decimal places."
    ),
    (
      "stays.csv", "archangel,0", "archangel,one",
      "stays.csv:2: column \"period\": \"one\" is not a whole number from 0 to 2000. "
        + "Write a whole number from 0 to 2000."
    ),
    (
      "attendances.csv", "1941-09-23", "1941-09-16",
      "attendances.csv:2: column \"there\": \"1941-09-16\" does not go with the period. "
        + "Write 1941-09-23."
    ),
    (
      "works.csv", "0.5", "1.5",
      "works.csv:2: column \"share\": \"1.5\" is not a share from 0 to 1 with up to twelve decimal "
        + "places. Write a share from 0 to 1 with up to twelve decimal places."
    ),
    (
      "certificate/prices.csv", "cover,archangel,,,2,,,,guns", "cover,archangel,,,2,,,,",
      "certificate/prices.csv:2: column \"subject\": \"archangel\" does not tell which limit is "
        + "priced. Plan the case again."
    ),
    (
      "certificate/prices.csv", "release,reserve,,,3,,1", "release,reserve,,,3,,",
      "certificate/prices.csv:3: column \"subject\": \"reserve\" does not tell which limit is "
        + "priced. Plan the case again."
    ),
    (
      "certificate/prices.csv", "complement,stretch", "stretch,complement",
      "certificate/prices.csv:1: has other columns than a run has. Write stage,limit,subject,"
        + "instalment,end,period,complement,stretch,lift,item,price."
    ),
    (
      "plan.json", "endurance front 2", "endurance front +2",
      "plan.json: key \"stages\": \"endurance front +2\" is no stage. Plan the case again."
    ),
    (
      "plan.json", "\"is_whole\" : true", "\"is_whole\" : 3",
      "plan.json: key \"is_whole\": is missing or is not what a plan has there. Plan the case again."
    ),
  ]

  @Test(arguments: tampering)
  func `names what was changed in it`(
    file: String, old: String, new: String, message: String
  ) throws {
    let plans = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: plans) }
    let folder = plans.appending(path: "first")
    try RunFolder.write(run, of: supplyCase, to: folder)
    #expect(try RunFolder.read(at: folder) == run)
    let place = folder.appending(path: file)
    let text = try String(contentsOf: place, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: place)
    let error = #expect(throws: CaseProblems.self) { try RunFolder.read(at: folder) }
    #expect(error?.all.map(\.description).contains(message) == true)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changed at random is read or refused with words, never a crash`(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let plans = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: plans) }
    let folder = plans.appending(path: "first")
    try RunFolder.write(run, of: supplyCase, to: folder)
    let files = UseFlowColumns.tables.map(\.file) + [PriceColumns.wide.file, PlanFile.file]
    let file = folder.appending(path: files[Int.random(in: 0..<files.count, using: &random)])
    var bytes = [UInt8](try Data(contentsOf: file))
    let snippets = `A case changed at random`.snippets
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = bytes[start...].firstIndex { $0 == 10 || $0 == 44 } ?? bytes.count
    let snippet = snippets[Int.random(in: 0..<snippets.count, using: &random)]
    bytes.replaceSubrange(start..<end, with: snippet.utf8)
    try Data(bytes).write(to: file)
    do {
      _ = try RunFolder.read(at: folder)
    } catch {
      #expect(!error.all.isEmpty)
    }
  }
}
