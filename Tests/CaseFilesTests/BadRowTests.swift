import Testing

@testable import CaseFiles

@Suite struct `A row that does not fit` {
  static let names = [
    Slip(
      "needs.csv", "tanks-front,archangel", "tanks-front,archangle",
      "needs.csv:2: column \"place\": \"archangle\" is no place. Did you mean archangel?"),
    Slip(
      "needs.csv", "tanks-front,archangel", "tanks-front,baku",
      "needs.csv:2: column \"place\": \"baku\" is no place. Add it to places.csv, or name another."),
    Slip(
      "needs.csv", "archangel,light-aa", "archangel,light-a",
      "needs.csv:3: column \"item_or_spec\": \"light-a\" is no item or spec. "
        + "Did you mean light-aa?"),
    Slip(
      "supplies.csv", "US,,tanks-front", "US,,tanks-font",
      "supplies.csv:3: column \"earmark\": \"tanks-font\" is no need. Did you mean tanks-front?"),
    Slip(
      "supplies.csv", "UK,0,,tanks-200", "UK,0,,tanks-20",
      "supplies.csv:2: column \"pledge\": \"tanks-20\" is no pledge. Did you mean tanks-200?"),
    Slip(
      "changes.csv", "ice,arctic", "ice,artic",
      "changes.csv:2: column \"subject\": \"artic\" is no leg or place or corridor. "
        + "Did you mean arctic?"),
    Slip(
      "evidence.csv", "E1,memo", "E1,meno",
      "evidence.csv:2: column \"source\": \"meno\" is no source. Did you mean memo?"),
    Slip(
      "consents.csv", "chance\nHarbour-Board,archangel,,granted,,,1",
      "chance,evidence\nHarbour-Board,archangel,,granted,,,1,E1; E2",
      "consents.csv:2: column \"evidence\": \"E2\" is no row of evidence. Did you mean E1?"),
    Slip(
      "places.csv", "liverpool,Liverpool,port,,53.4\n",
      "liverpool,Liverpool,port,,53.4\nliverpool,Liverpool,port,,53.4\n",
      "places.csv:4: column \"place\": \"liverpool\" is given twice, here and in row 3. "
        + "Remove one, or say in the column known when the later one became known."),
    Slip(
      "places.csv", "liverpool,Liverpool,port,,53.4\n",
      "liverpool,Liverpool,port,,53.4\nLiverpool,Liverpool,port,,53.4\n",
      "places.csv:4: column \"place\": \"Liverpool\" differs from \"liverpool\" in row 3 only by "
        + "letter case. Write liverpool, or choose another name."),
    Slip(
      "legs.csv", "new-york,liverpool", "new-york,new-york",
      "legs.csv:2: column \"to\": \"new-york\" is where the leg starts. "
        + "Write the place where it ends."),
  ]

  static let figures = [
    Slip(
      "needs.csv", "exact,100,", "exact,100,120",
      "needs.csv:2: column \"high\": \"120\" is not the exact amount 100. "
        + "Leave it empty, or write range as the amount."),
    Slip(
      "needs.csv", "exact,100,", "at_least,,",
      "needs.csv:2: column \"low\": the cell is empty though the amount is at_least. "
        + "Write a number of units, or unstated as the amount."),
    Slip(
      "needs.csv", "range,1000,2000", "range,1000,",
      "needs.csv:4: column \"high\": the cell is empty though the amount is range. "
        + "Write a number of units, or unstated as the amount."),
    Slip(
      "needs.csv", "range,1000,2000", "range,3000,2000",
      "needs.csv:4: column \"high\": \"2000\" is below low, 3000. Write the larger one as high."),
    Slip(
      "needs.csv", "unstated,,", "unstated,20000,",
      "needs.csv:3: column \"low\": \"20000\" is a figure for an amount that is unstated. "
        + "Leave it empty, or write exact, about, at_least or range as the amount."),
    Slip(
      "needs.csv", "tanks,piece,exact", "tanks,t,exact",
      "needs.csv:2: column \"unit\": \"t\" is not the unit of tanks, which is piece. "
        + "Write piece, and the amount in it."),
    Slip(
      "needs.csv", "range,1000,2000", "range,1000,99999999999",
      "needs.csv:4: column \"high\": \"99999999999\" comes to more over the whole plan than can be "
        + "counted in grams. Write a smaller number; at most 100000000000 in units and in tonnes."),
    Slip(
      "supplies.csv", "fuel,3000", "fuel,9999999999",
      "supplies.csv:4: column \"quantity\": \"9999999999\" comes to more over the whole plan than "
        + "can be counted in grams. Write a smaller number; at most 100000000000 in units and "
        + "in tonnes."),
    Slip(
      "supplies.csv", "UK,0", "UK,141",
      "supplies.csv:2: column \"keep\": \"141\" is more than the quantity, 140. "
        + "Write at most the quantity."),
    Slip(
      "supplies.csv", "tanks,140,once", "tanks,150,once",
      "pledges.csv:2: column \"quantity\": \"200\" is less than its parts in supplies.csv, "
        + "150 + 60 = 210. Correct the pledge or its parts."),
    Slip(
      "supplies.csv", "tanks,140,once", "tanks,140,month",
      "supplies.csv:2: column \"pledge\": \"tanks-200\" is a pledge, and the supply comes each "
        + "month. Write the parts of a pledge as supplies that come once."),
    Slip(
      "supplies.csv", "liverpool,tanks,140", "liverpool,fuel,140",
      "supplies.csv:2: column \"item\": \"fuel\" is not the item of the pledge tanks-200, which "
        + "is tanks. Name the pledge's item, or another pledge."),
    Slip(
      "legs.csv", "14,1000,,", "14,1000,30000,",
      "legs.csv:2: column \"throughput_t_per_month\": \"30000\" stands beside throughput_t_per_d "
        + "\"1000\". Keep one of the two."),
    Slip(
      "changes.csv", ",0.3,ice", ",,ice",
      "changes.csv:2: column \"factor\": the row has no value and no factor. "
        + "Write exactly one of the two."),
    Slip(
      "changes.csv", ",0.3,ice", "100,0.3,ice",
      "changes.csv:2: column \"factor\": the row has both a value and a factor. "
        + "Write exactly one of the two."),
    Slip(
      "changes.csv", "05-15,throughput_t_per_d,", "05-15,handling_t_per_d,",
      "changes.csv:2: column \"attribute\": \"handling_t_per_d\" belongs to places, and "
        + "\"arctic\" is a leg. Name a place as the subject, or write another attribute."),
    Slip(
      "changes.csv", "throughput_t_per_d,,0.3", "loss,1.5,",
      "changes.csv:2: column \"value\": \"1.5\" is more than 1. Write a share from 0 to 1."),
    Slip(
      "attributes.csv", "20,37,mm", "20,37,km",
      "attributes.csv:3: column \"unit\": \"km\" is another unit than row 2 has. Write mm."),
    Slip(
      "attributes.csv", "20,37,mm", "38,37,mm",
      "attributes.csv:3: column \"high\": \"37\" is below low, 38. Write the larger one as high."),
    Slip(
      "attributes.csv", "20,37,mm,", "20,37,mm,medium",
      "attributes.csv:3: the row has both ends and text. Write low or high or both, or text."),
    Slip(
      "attributes.csv", "20,37,mm,", ",,mm,",
      "attributes.csv:3: the row has no value. Write low or high or both, or text."),
    Slip(
      "attributes.csv", "guns,calibre,40,40,mm,",
      "fuel,radius,600,1100,km,\nfuel,range,1200,2000,km,",
      "attributes.csv:3: column \"high\": \"2000\" contradicts the radius in row 2: "
        + "twice 1100 would be 2200. Correct the range or the radius."),
    Slip(
      "attributes.csv", "guns,calibre,40,40,mm,",
      "fuel,calibre,25,25,mm,\nguns,calibre,25,25,mm,",
      "needs.csv:3: column \"item_or_spec\": \"light-aa\" accepts guns in piece and fuel in t. "
        + "Count both in one unit in items.csv."),
  ]

  @Test(arguments: names + figures)
  func `is named with what it contradicts and what to write`(slip: Slip) throws {
    var small = SmallCase()
    #expect(small.files[slip.file]?.contains(slip.old) == true)
    small.replace(slip.old, with: slip.new, in: slip.file)
    #expect(try small.problems() == [slip.message])
  }

  @Test func `is refused when its name is the same but for Unicode form`() throws {
    var small = SmallCase()
    let (composed, decomposed) = ("tromso\u{E9}", "tromsoe\u{301}")
    small.files["places.csv"] =
      "place\nnew-york\nliverpool\narchangel\n\(composed)\n\(decomposed)\n"
    let problems = try small.problems()
    #expect(problems.count == 3)
    #expect(
      problems.allSatisfy { $0.contains("Write only letters a to z") || $0.contains("twice") })
  }
}
