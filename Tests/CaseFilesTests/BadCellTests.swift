import Testing

@testable import CaseFiles

/// A change to the small case, and the one problem that it makes.
struct Slip: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let message: String

  init(_ file: String, _ old: String, _ new: String, _ message: String) {
    (self.file, self.old, self.new, self.message) = (file, old, new, message)
  }

  var testDescription: String { message }
}

@Suite struct `A bad cell` {
  static let dates = [
    Slip(
      "needs.csv", "once,1941-09-30,,1941-10-10", "once,1941-13-01,,1941-10-10",
      "needs.csv:2: column \"due\": \"1941-13-01\" is not a date. Write YYYY-MM-DD."),
    Slip(
      "needs.csv", "once,1941-09-30,,1941-10-10", "once,1941-09-31,,1941-10-10",
      "needs.csv:2: column \"due\": \"1941-09-31\" is no day of the calendar. "
        + "Write a day from 1 to 30."),
    Slip(
      "needs.csv", "once,1941-09-30,,1941-10-10", "once,30.9.1941,,1941-10-10",
      "needs.csv:2: column \"due\": \"30.9.1941\" is not written as YYYY-MM-DD. Write 1941-09-30."),
    Slip(
      "needs.csv", "1941-09-30,,1941-10-10", "1941-09-30,,1941-09-29",
      "needs.csv:2: column \"late_until\": \"1941-09-29\" lies before due, 1941-09-30. "
        + "Write a date on or after it."),
    Slip(
      "needs.csv", "1941-10-10,1941-08-01", "1941-10-10,1941-11-01",
      "needs.csv:4: column \"earliest\": \"1941-11-01\" lies after due, 1941-10-10. "
        + "Write a date on or before it."),
    Slip(
      "needs.csv", "unstated,,,once,1941-09-30", "unstated,,,once,1941-07-29",
      "needs.csv:3: column \"due\": \"1941-07-29\" lies before the plan's start, 1941-07-30. "
        + "Write a later date, or start the plan earlier in datapackage.json."),
    Slip(
      "supplies.csv", "1941-07-30,1941-12-31", "1941-07-30,1941-07-29",
      "supplies.csv:4: column \"until\": \"1941-07-29\" lies before available, 1941-07-30. "
        + "Write a date on or after it."),
    Slip(
      "changes.csv", "12-15,05-15", "12-15,1942-05-15",
      "changes.csv:2: column \"until\": \"1942-05-15\" does not go with from, \"12-15\". "
        + "Write both as YYYY-MM-DD, or both as MM-DD."),
    Slip(
      "changes.csv", "12-15,05-15", "12-15,",
      "changes.csv:2: column \"until\": the cell is empty though from is a day of every year. "
        + "Write MM-DD."),
    Slip(
      "changes.csv", "12-15,05-15", "12-15,02-30",
      "changes.csv:2: column \"until\": \"02-30\" is neither a date nor a day of every year. "
        + "Write YYYY-MM-DD or MM-DD."),
    Slip(
      "changes.csv", "1941-09-01,", "1941-09-01,1941-08-31",
      "changes.csv:3: column \"until\": \"1941-08-31\" lies before from, 1941-09-01. "
        + "Write a date on or after it."),
  ]

  static let throughput = "a number of tonnes per day, zero or more"

  static let numbers: [Slip] =
    ["inf", "0x10", "ten", "1.2.3", "five", "€"].map { text in
      Slip(
        "legs.csv", "14,1000,", "14,\(text),",
        "legs.csv:2: column \"throughput_t_per_d\": \"\(text)\" is not a plain decimal number. "
          + "Write \(throughput).")
    }
    + [
      ("-5", "is below zero. Write \(throughput)."),
      ("\"1,000\"", "has thousands separators. Write 1000."),
      (
        "\"1,250\"",
        "has a comma. Write 1250 if the comma parts thousands, or 1.250 if it parts decimals."
      ),
      ("1'000.5", "has thousands separators. Write 1000.5."),
      ("\"12,5\"", "has a decimal comma. Write 12.5."),
      (
        "0.0000127",
        "has more than six decimal places, and rounding to six would change it. "
          + "Write 0.000013, or state it in a larger unit."
      ),
      ("1000000001", "is too large. Write at most 1000000000."),
      ("99999999999999999999", "is too large. Write at most 1000000000."),
      ("5 t", "is a number with a unit; the column counts tonnes per day. Write 5."),
    ].map { text, rest in
      Slip(
        "legs.csv", "14,1000,", "14,\(text),",
        "legs.csv:2: column \"throughput_t_per_d\": \"\(text.filter { $0 != "\"" })\" \(rest)")
    }
    + [
      Slip(
        "needs.csv", "1,0.5", "1,1.5",
        "needs.csv:2: column \"floor\": \"1.5\" is more than 1. "
          + "Write a share from 0 to 1, such as 0.015 for 1.5 %."),
      Slip(
        "legs.csv", "12,0.01", "12,2",
        "legs.csv:2: column \"loss\": \"2\" is more than 1. "
          + "Write a share from 0 to 1, such as 0.02 for 2 %."),
      Slip(
        "needs.csv", "1941-10-10,1,", "1941-10-10,0,",
        "needs.csv:2: column \"tier\": \"0\" is not a whole number from 1 to 99. "
          + "Write a whole number from 1 to 99."),
      Slip(
        "items.csv", "piece,20,", "piece,0,",
        "items.csv:2: column \"mass_t\": \"0\" is zero. "
          + "Write a number of tonnes, more than zero."),
      Slip(
        "places.csv", "5000,64.5", "5000,94.5",
        "places.csv:4: column \"lat\": \"94.5\" lies beyond the pole. "
          + "Write degrees north from -90 to 90, such as 55.75; lat and lon may be swapped."),
      Slip(
        "legs.csv", "sea,14,1000", "sea,4000,1000",
        "legs.csv:2: column \"transit_d\": \"4000\" is too large. Write at most 3660."),
    ]

  static let words = [
    Slip(
      "needs.csv", "range,1000,2000,month", "range,1000,2000,moth",
      "needs.csv:4: column \"per\": \"moth\" is not one of once, month, day. "
        + "Did you mean month?"),
    Slip(
      "needs.csv", "range,1000,2000,month", "range,1000,2000,fortnight",
      "needs.csv:4: column \"per\": \"fortnight\" is not one of once, month, day. "
        + "Write one of these words."),
    Slip(
      "items.csv", "armour,yes", "armour,Yes",
      "items.csv:2: column \"whole\": \"Yes\" is not one of yes, no. Did you mean yes?"),
    Slip(
      "legs.csv", "liverpool,sea", "liverpool,see",
      "legs.csv:2: column \"mode\": \"see\" is not one of sea, rail, road, air, river, "
        + "pipeline, transfer. Did you mean sea?"),
    Slip(
      "items.csv", "tanks,Tanks", "tänks,Tanks",
      "items.csv:2: column \"item\": \"tänks\" is not a name that a table can hold. "
        + "Write only letters a to z or A to Z, digits, dots, underscores and hyphens."),
    Slip(
      "needs.csv", "tanks-front,archangel", ",archangel",
      "needs.csv:2: column \"need\": the cell is empty. "
        + "Write a name of letters, digits, dots, underscores and hyphens."),
  ]

  @Test(arguments: dates + numbers + words)
  func `is named with its row, its column and what to write`(slip: Slip) throws {
    var small = SmallCase()
    #expect(small.files[slip.file]?.contains(slip.old) == true)
    small.replace(slip.old, with: slip.new, in: slip.file)
    #expect(try small.problems().contains(slip.message))
  }

  @Test(arguments: dates)
  func `is the only thing reported when nothing else is wrong`(slip: Slip) throws {
    var small = SmallCase()
    small.replace(slip.old, with: slip.new, in: slip.file)
    #expect(try small.problems() == [slip.message])
  }

  @Test func `does not keep the others of any file from being reported`() throws {
    var small = SmallCase()
    for slip in [Self.dates[0], Self.numbers[0], Self.words[2]] {
      small.replace(slip.old, with: slip.new, in: slip.file)
    }
    let expected = [Self.words[2], Self.dates[0], Self.numbers[0]].map(\.message)
    #expect(Set(try small.problems()) == Set(expected))
  }
}
