import Foundation
import PlanWords
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `JSON of settings` {
  private func fault(_ text: String) -> String? {
    do throws(JSONFault) {
      _ = try JSONReader.value(of: Array(text.utf8))
      return nil
    } catch {
      return "\(error.line): \(error.lack.text())"
    }
  }

  @Test(arguments: [
    ("{\"a\": 1,\n \"a\": 2}", "2: has the key \"a\" twice"),
    ("{\"a\": {\"b\": 1, \"\\u0062\": 2}}", "1: has the key \"b\" twice"),
    ("{\"a\": 1,}", "1: lacks a key in quotation marks"),
    ("[1, 2", "1: lacks a comma or a closing bracket"),
    ("{\"a\" 1}", "1: lacks a colon after the key \"a\""),
    ("[01]", "1: has a number \"01\""), ("[1e999]", "1: has a number that is too large, 1e999"),
    ("[\"a\nb\"]", "1: has a control character or the end of a line inside a text"),
    ("[\"\\ud800\"]", "1: has half of a character"), ("[true] 1", "1: goes on after its end"),
    ("", "1: ends before it is complete"), ("[nul]", "1: holds an unknown word"),
    (String(repeating: "[", count: 100_000), "1: is nested too deeply"),
  ])
  func `says in which line and how it is wrong`(text: String, message: String) {
    #expect(fault(text) == message)
  }

  @Test func `is read as another reader of JSON reads it`() throws {
    let text = """
      \u{FEFF}{"title": "a\\u00e9\\ud83d\\ude00\\n\\/", "list": [1, -2.5, 1e3, true, false, null, "", {}],
       "nested": {"a": {"b": [[]]}}}
      """
    let tree = try JSONReader.value(of: Array(text.utf8))
    let other = try #require(
      try JSONSerialization.jsonObject(with: Data(text.dropFirst().utf8)) as? NSDictionary)
    let again = try JSONSerialization.jsonObject(with: JSONEncoder().encode(tree)) as? NSDictionary
    #expect(again == other)
  }

  @Test(arguments: [20_000, 200_000])
  func `looks at each byte once, however many keys there are`(count: Int) throws {
    let members = (0..<count).map { "\"k\($0)\": {\"a\": [\($0)]}" }.joined(separator: ",")
    let tree = try JSONReader.value(of: Array("{\(members)}".utf8))
    #expect(tree.object?.count == count)
  }
}

@Suite struct `Text from outside` {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("x\u{202E}y", "x\\u{202E}y"), ("a\u{200F}", "a\\u{200F}"),
    ("a\rb", "a\\u{D}b"), ("a\r\nb\tc", "a\r\nb\tc"), ("\u{85}", "\\u{85}"), ("é日本", "é日本"),
    ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"), ("a\r", "a\\u{D}"),
  ])
  func `shows control and direction characters`(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test func `reaches neither the model nor a message`() throws {
    var small = SmallCase()
    small.replace("Archangel", with: "Arch\u{1B}[2J\u{202E}angel", in: "places.csv")
    small.replace("\"Small\"", with: "\"Sm\u{202E}all\"", in: "datapackage.json")
    let folder = try small.inFolder { try CaseFolder.read(at: $0) }
    #expect(folder.case.places.last?.name == "Arch\\u{1B}[2J\\u{202E}angel")
    #expect(folder.title == "Sm\\u{202E}all")
    small.replace("archangel,Arch", with: "arch\u{1B}angel,Arch", in: "places.csv")
    let problems = try small.problems()
    #expect(problems.allSatisfy { VisibleText.onOneLine($0) == $0 })
    #expect(
      problems.first
        == "places.csv:4: column \"place\": \"arch\\u{1B}angel\" holds U+001B, a control character, which cannot be "
        + "seen. Did you mean archangel?")
  }
}
