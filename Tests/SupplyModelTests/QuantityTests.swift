import SupplyModel
import Testing

@Suite struct `A number in a table` {
  @Test(arguments: [
    ("0", 0), ("12", 12_000_000), ("0.5", 500_000), ("1200.25", 1_200_250_000),
    ("0.000001", 1), ("100000000000", 100_000_000_000_000_000),
  ])
  func `is exact to six places`(text: String, millionths: Int) throws {
    #expect(try #require(Millionths(text)).count == millionths)
  }

  @Test(arguments: [
    "", "-1", "+1", "1e3", "0x10", "nan", "inf", "1,000", "1 000", ".5", "5.", "1.2.3",
    "0.0000001", "100000000001", "9999999999999999999999", "١٢",
  ])
  func `is refused in any other form`(text: String) {
    #expect(Millionths(text) == nil)
  }

  @Test(arguments: 0..<200 as Range<Int>)
  func `reads back what it prints`(seed: Int) throws {
    let number = Millionths(count: seed * seed * 7_919_333 % 1_000_000_007)
    #expect(Millionths(number.description) == number)
  }
}

@Suite struct `A name` {
  @Test(arguments: ["a", "new-york", "N01", "list_02.v1", String(repeating: "x", count: 64)])
  func `may hold letters, digits, dots, underscores and hyphens`(name: String) {
    #expect(Place.ID(name)?.description == name)
  }

  @Test(arguments: [
    "", " ", "new york", "Москва", "café", "a/b", String(repeating: "x", count: 65),
  ])
  func `is refused otherwise`(name: String) {
    #expect(Place.ID(name) == nil)
  }
}

@Suite struct `A spec` {
  let calibre = Attribute(
    name: "calibre", low: Millionths(whole: 20), high: Millionths(whole: 37), unit: "mm")

  private func failures(low: Int, high: Int, unit: String = "mm") throws -> [Attribute] {
    let item = Item(
      id: try #require(Item.ID("gun")), massPerUnit: Mass(grams: 1),
      attributes: [
        Attribute(
          name: "calibre", low: Millionths(whole: low), high: Millionths(whole: high), unit: unit)
      ])
    return Spec(id: try #require(Spec.ID("medium")), attributes: [calibre]).failures(of: item)
  }

  @Test func `accepts an item whose interval lies inside`() throws {
    #expect(try failures(low: 37, high: 37).isEmpty)
    #expect(try failures(low: 20, high: 37).isEmpty)
  }

  @Test func `names the attribute of an item that lies partly outside`() throws {
    #expect(try failures(low: 37, high: 40) == [calibre])
    #expect(try failures(low: 12, high: 20) == [calibre])
  }

  @Test func `does not take one unit for another`() throws {
    #expect(try failures(low: 20, high: 37, unit: "km") == [calibre])
  }
}
