import SupplyModel
import Testing

@testable import CaseFiles

/// Slips in the tables of sets, stocks, releases, lift, works and people.
@Suite struct `A row of what makes goods useful that does not fit` {
  private static let both = "tanks-front,50,guns,20,archangel\nreserve,tanks-front,100"

  static let recipient = [
    Slip(
      "complements.csv", "tanks,fuel,2.5", "tanks,fuell,2.5",
      "complements.csv:2: column \"with\": \"fuell\" is no item or spec. Did you mean fuel?"),
    Slip(
      "complements.csv", "tank-fuel,tanks", "tank-fuel,tansk",
      "complements.csv:2: column \"item\": \"tansk\" is no item. Did you mean tanks?"),
    Slip(
      "complements.csv", "fuel,2.5,,", "fuel,2.5,calibr,",
      "complements.csv:2: column \"on\": \"calibr\" is no attribute. Did you mean calibre?"),
    Slip(
      "complements.csv", "fuel,2.5", "fuel,0",
      "complements.csv:2: column \"ratio\": \"0\" is zero. Write a number of units, more than zero."
    ),
    Slip(
      "complements.csv", ",unknown", ",true",
      "complements.csv:3: column \"truth\": \"true\" is not one of confirmed, claimed, unknown, "
        + "false. Write one of these words."),
    Slip(
      "complements.csv", "tank-fuel,tanks,fuel", "tank-fuel,tanks,tanks",
      "complements.csv:2: column \"with\": \"tanks\" closes a circle, in which tanks would be its "
        + "own companion. Name another companion here or in the other rows of the circle."),
    Slip(
      "stocks.csv", "500,600", "500,400",
      "stocks.csv:2: column \"on_hand_high\": \"400\" is below on_hand, 500. "
        + "Write the larger one as on_hand_high."),
    Slip(
      "stocks.csv", "500,600,10,,20", "500,600,,5,20",
      "stocks.csv:2: column \"made_per_d_high\": \"5\" stands beside an empty made_per_d. "
        + "Write made_per_d too, or leave both empty."),
    Slip(
      "stocks.csv", "0,,,,,,front,2", "0,,,,,,front,1",
      "stocks.csv:3: column \"tier\": \"1\" is not the tier of the set front, which is 2 in row 2. "
        + "Write 2, or name another set."),
    Slip(
      "stocks.csv", "archangel,tanks,0", "archangel,fuel,0",
      "stocks.csv:3: column \"item\": \"archangel fuel\" is given twice, here and in row 2. "
        + "Remove one, or say in the column known when the later one became known."),
    Slip(
      "stocks.csv", "tanks,0,", "tanks,90000000000,",
      "stocks.csv:3: column \"on_hand\": \"90000000000\" comes to more over the whole plan than can "
        + "be counted in grams. Write a smaller number; at most 100000000000 in units and in tonnes."
    ),
    Slip(
      "releases.csv", both, "tanks-front; aa-fron,100",
      "releases.csv:2: column \"needs\": \"aa-fron\" is no need. Did you mean aa-front?"),
    Slip(
      "releases.csv", both, "tanks-front; tanks-front,100",
      "releases.csv:2: column \"needs\": \"tanks-front; tanks-front\" names tanks-front twice. "
        + "Name it once."),
    Slip(
      "releases.csv", "100,guns,30", "100,fuel,30",
      "releases.csv:3: column \"item\": \"fuel\" is not what row 2 has, \"guns\". "
        + "Write the same in every row of reserve."),
    Slip(
      "releases.csv", "30,archangel", "30,liverpool",
      "releases.csv:3: column \"place\": \"liverpool\" is not what row 2 has, \"archangel\". "
        + "Write the same in every row of reserve."),
    Slip(
      "releases.csv", "100,guns,30", "100,guns,10",
      "releases.csv:3: column \"freed\": \"10\" is less than the 20 freed for fewer in row 2. "
        + "Write at least 20."),
    Slip(
      "releases.csv", "100,guns,30", "100,guns,41",
      "releases.csv:3: column \"freed\": \"41\" frees more for each unit than the stretch that ends "
        + "in row 2. Write a curve along which each further unit frees as much or less."),
    Slip(
      "releases.csv", "tanks-front,100", "tanks-front,50.0",
      "releases.csv:3: column \"delivered\": \"50.0\" is given twice, here and in row 2. "
        + "Remove one of the two."),
    Slip(
      "releases.csv", "tanks-front,50,guns,20,archangel\nreserve,tanks-front",
      "fuel-front;tanks-front,50,guns,20,archangel\nreserve,tanks-front;fuel-front",
      "releases.csv:2: column \"needs\": \"fuel-front;tanks-front\" counts fuel-front in t and "
        + "tanks-front in piece. Name needs that are counted in one unit."),
    Slip(
      "releases.csv", "50,guns,20", "0,guns,20",
      "releases.csv:2: column \"delivered\": \"0\" is zero. "
        + "Write a number of units, more than zero."),
  ]

  static let carriage = [
    Slip(
      "legs.csv", "12,0.01,cargo", "12,0.01,cargos",
      "legs.csv:2: column \"lift\": \"cargos\" is no lift. Did you mean cargo?"),
    Slip(
      "lifts.csv", "new-york,40,6000", "new-york,40,",
      "lifts.csv:3: column \"load_t\": \"6000\" stands beside an empty cell in row 2. "
        + "Write the same in every row of cargo."),
    Slip(
      "lifts.csv", "1941-08-15,7,", "1941-08-15,,",
      "lifts.csv:3: column \"turn_round_d\": the cell is empty though row 2 has \"7\". "
        + "Write the same in every row of cargo."),
    Slip(
      "lifts.csv", "1941-08-15,7,", "1941-08-15,7,3",
      "lifts.csv:3: column \"move_d\": \"3\" stands beside an empty cell in row 2. "
        + "Write the same in every row of cargo."),
    Slip(
      "lifts.csv", "liverpool,12.5", "new-york,12.5",
      "lifts.csv:3: column \"base\": \"cargo new-york\" is given twice, here and in row 2. "
        + "Remove one, or say in the column known when the later one became known."),
    Slip(
      "lifts.csv", "new-york,40", "new-york,1000000",
      "lifts.csv:3: column \"count\": \"12.5\" brings the vehicles of cargo to more than 1000000. "
        + "Write a smaller number."),
    Slip(
      "lifts.csv", "archangel,2,", "archangle,2,",
      "lifts.csv:4: column \"base\": \"archangle\" is no place. Did you mean archangel?"),
    Slip(
      "loads.csv", "cargo,armour", "carg,armour",
      "loads.csv:2: column \"lift\": \"carg\" is no lift. Did you mean cargo?"),
    Slip(
      "loads.csv", "armour,3000", "armour,1000001",
      "loads.csv:2: column \"load_t\": \"1000001\" is too large. Write at most 1000000."),
    Slip(
      "sailings.csv", "PQ-1,arctic", "PQ-1,artic",
      "sailings.csv:2: column \"leg\": \"artic\" is no leg. Did you mean arctic?"),
    Slip(
      "works.csv", "berths,archangel,handling", "berths,arctic,handling",
      "works.csv:2: column \"attribute\": \"handling_t_per_d\" belongs to places, and \"arctic\" is "
        + "a leg. Name a place as the subject, or write another attribute."),
    Slip(
      "works.csv", "engines,arctic", "engines,archangel",
      "works.csv:3: column \"attribute\": \"throughput_t_per_d\" belongs to legs, and \"archangel\" "
        + "is a place. Name a leg as the subject, or write another attribute."),
    Slip(
      "works.csv", "handling_t_per_d,400", "cost_per_t,400",
      "works.csv:2: column \"attribute\": \"cost_per_t\" is not one of throughput_t_per_d, "
        + "handling_t_per_d, storage_t, volume_m3_per_d, storage_m3. Write one of these words."),
    Slip(
      "works.csv", "1941-08-15,60", "1941-08-15,1.5",
      "works.csv:2: column \"lead_d\": \"1.5\" is not a whole number from 0 to 3660. "
        + "Write a whole number from 0 to 3660."),
    Slip(
      "budgets.csv", "crews,4", "crews,4\ncrews,5",
      "budgets.csv:3: column \"resource\": \"crews\" is given twice, here and in row 2. "
        + "Remove one, or say in the column known when the later one became known."),
  ]

  static let assets = [
    Slip(
      "changes.csv", "300,,ice,breaker", "300,,ice,breakr",
      "changes.csv:4: column \"needs_asset\": \"breakr\" is no lift. Did you mean breaker?"),
    Slip(
      "changes.csv", "400,,ice,breaker,", ",0.5,ice,breaker,",
      "changes.csv:5: column \"factor\": \"0.5\" is a factor, and the row needs an asset. Write as "
        + "value how many tonnes a day each vehicle kept there lets through."),
    Slip(
      "changes.csv", "handling_t_per_d,300", "storage_t,300",
      "changes.csv:4: column \"attribute\": \"storage_t\" is nothing that an asset can let through. "
        + "Write throughput_t_per_d or handling_t_per_d, or leave needs_asset empty."),
    Slip(
      "changes.csv", "passage,arctic", "passage,north",
      "changes.csv:5: column \"asset_at\": the cell is empty though \"north\" is a corridor. "
        + "Name the place where the vehicles must be kept."),
    Slip(
      "changes.csv", "400,,ice,breaker,", "400,,ice,breaker,archangle",
      "changes.csv:5: column \"asset_at\": \"archangle\" is no place. Did you mean archangel?"),
    Slip(
      "changes.csv", "0.3,ice,,", "0.3,ice,,archangel",
      "changes.csv:2: column \"asset_at\": \"archangel\" stands beside an empty needs_asset. "
        + "Name the vehicles in needs_asset, or leave both empty."),
    Slip(
      "changes.csv", "harbour,archangel", "harbour,arctic",
      "changes.csv:4: column \"attribute\": \"handling_t_per_d\" belongs to places, and \"arctic\" "
        + "is a leg. Name a place as the subject, or write another attribute."),
  ]

  static let people = [
    Slip(
      "posts.csv", "archangel,tanks,armour", "archangel,tankz,armour",
      "posts.csv:2: column \"enables\": \"tankz\" is no item or spec. Did you mean tanks?"),
    Slip(
      "posts.csv", "Russian,50,20", "Russian,0,20",
      "posts.csv:2: column \"units_per_person\": \"0\" is zero. "
        + "Write a number of units, more than zero."),
    Slip(
      "people.csv", "new-york,14", "newyork,14",
      "people.csv:2: column \"home\": \"newyork\" is no place. Did you mean new-york?"),
    Slip(
      "people.csv", "1941-08-01,1942-06-30", "1941-08-01,1941-07-31",
      "people.csv:2: column \"until\": \"1941-07-31\" lies before from, 1941-08-01. "
        + "Write a date on or after it."),
    Slip(
      "postings.csv", "first,adviser-1", "first,adviser-2",
      "postings.csv:2: column \"person\": \"adviser-2\" is no person. Did you mean adviser-1?"),
    Slip(
      "postings.csv", "tank-adviser", "tank-advisor",
      "postings.csv:2: column \"post\": \"tank-advisor\" is no post. Did you mean tank-adviser?"),
    Slip(
      "postings.csv", "1941-09-20,", "1941-09-20,1941-09-19",
      "postings.csv:2: column \"until\": \"1941-09-19\" lies before from, 1941-09-20. "
        + "Write a date on or after it."),
  ]

  static let daysOfSupply = [
    Slip(
      "needs.csv", "fuel,t,at_least", "light-aa,,at_least",
      "needs.csv:5: column \"item_or_spec\": \"light-aa\" is a spec, and the amount is in days of "
        + "supply. Name one item, or write the amount in units."),
    Slip(
      "needs.csv", "30,,once", "30,,month",
      "needs.csv:5: column \"per\": \"month\" goes only with an amount in units. "
        + "Write once; days of supply are held on the due date."),
    Slip(
      "needs.csv", "fuel,t,at_least", "guns,piece,at_least",
      "needs.csv:5: column \"amount_in\": \"days\" counts on a stock of guns at archangel, of which "
        + "stocks.csv says nothing. Add its row to stocks.csv, or write the amount in units."),
    Slip(
      "needs.csv", "fuel,t,at_least", "tanks,piece,at_least",
      "needs.csv:5: column \"amount_in\": \"days\" counts on used_per_d, which stocks.csv leaves "
        + "empty in row 3. Write that figure there, or write the amount in units."),
    Slip(
      "needs.csv", ",,days", ",,weeks",
      "needs.csv:5: column \"amount_in\": \"weeks\" is not one of units, days. "
        + "Write one of these words."),
  ]

  @Test func `is named wherever a circle of companions passes`() throws {
    var small = SmallCase()
    small.replace("tank-fuel,tanks,fuel", with: "tank-fuel,tanks,guns", in: "complements.csv")
    let rows = try small.problems().map { $0.prefix { $0 != " " } }
    #expect(rows == ["complements.csv:2:", "complements.csv:3:"])
  }

  @Test(arguments: recipient + carriage + assets + people + daysOfSupply)
  func `is named with what it contradicts and what to write`(slip: Slip) throws {
    var small = SmallCase()
    #expect(small.files[slip.file]?.contains(slip.old) == true)
    small.replace(slip.old, with: slip.new, in: slip.file)
    #expect(try small.problems() == [slip.message])
  }
}
