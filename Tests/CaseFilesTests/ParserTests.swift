import Testing

@testable import CaseFiles

@Suite struct `A CSV file` {
  private func cells(_ text: String) throws -> [[String]] {
    var parser = CSVParser([UInt8](text.utf8))
    var records: [[String]] = []
    while let record = try parser.next() { records.append(record.cells) }
    return records
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\rb", [["a"], ["b"]]),
    ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    (" a , b", [[" a ", " b"]]),
    (",\n\n,", [["", ""], [], ["", ""]]),
    ("\"\",x", [["", "x"]]),
    ("\u{FEFF}a", [["a"]]),
    ("", []),
  ])
  func `is cut into cells without a change to any`(text: String, expected: [[String]]) throws {
    #expect(try cells(text) == expected)
  }

  @Test func `counts the lines inside quoted cells`() throws {
    var parser = CSVParser([UInt8]("a\r\n\"x\r\ny\nz\"\r\nlast".utf8))
    var lines: [Int] = []
    while let record = try parser.next() { lines.append(record.line) }
    #expect(lines == [1, 2, 5])
  }
}

@Suite struct `The nearest name` {
  @Test(arguments: [
    ("archangle", "archangel"), ("Archangel", "archangel"), ("murmanks", "murmansk"),
    ("bsra", "basra"), ("vladivostock", "vladivostok"),
  ])
  func `is the one that was meant`(typed: String, meant: String) {
    let names = ["archangel", "murmansk", "basra", "vladivostok"]
    #expect(NearestName.nearest(to: typed, among: names) == meant)
  }

  @Test(arguments: ["baku", "x", "", "new-york"])
  func `is none when nothing is near`(typed: String) {
    #expect(NearestName.nearest(to: typed, among: ["archangel", "murmansk", "basra"]) == nil)
  }
}

@Suite struct `A hash` {
  /// The examples of FIPS 180-4 published by NIST, and its long-message example.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `agrees with the standard`(text: String, expected: String) {
    #expect(SHA256.hexadecimal(of: [UInt8](text.utf8)) == expected)
  }
}
