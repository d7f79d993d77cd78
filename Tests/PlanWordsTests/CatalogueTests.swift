import Foundation
import PlanWords
import Testing

@Suite struct `The catalogue` {
  @Test func `has an example of every message`() throws {
    let declared = try CatalogueSource.cases()
    #expect(declared.count > 10)
    let shown = Set(Catalogue.messages.map(Self.name))
    #expect(declared.subtracting(shown).sorted() == [])
  }

  @Test func `says something in every message, in whole words with single spaces`() {
    for message in Catalogue.messages {
      let text = message.text()
      #expect(!text.isEmpty, "\(message)")
      #expect(!text.contains("  ") && !text.has(" \\.(?![a-z])"), "\(text)")
      #expect(!text.contains("Optional") && !text.contains("nan"), "\(text)")
      #expect(text.first != " " && text.last != " ", "\(text)")
    }
  }

  @Test func `gives words the form that goes with 0, 1, 2, 5 and 1.5`() throws {
    let forms = try CatalogueSource.pluralForms().filter { $0.one != $0.other }
    #expect(!forms.isEmpty)
    let (singular, plural) = (
      Set(forms.map(\.one)).joined(separator: "|"), Set(forms.map(\.other)).joined(separator: "|")
    )
    for message in Catalogue.messages {
      let text = message.text()
      #expect(!text.has("(?<![0-9.,])1 (\(plural))\\b"), "\(text)")
      #expect(!text.has("(?<![0-9.,])(0|2|5|1\\.5) (\(singular))\\b"), "\(text)")
      #expect(!text.has("(?<![0-9.,-])1 (?!(is|was|has|less|comes)\\b)[a-z]+s\\b"), "\(text)")
    }
  }

  @Test func `uses no retired word and no inverted condition`() {
    for message in Catalogue.messages {
      let text = message.text()
      for (pattern, instead) in RetiredWords.all {
        #expect(!text.has(pattern), "\(text) Write: \(instead).")
      }
    }
  }

  @Test func `knows a retired word when it meets one`() {
    for text in [
      "Were they there already, there would be more.", "Each line is planned anew.",
      "the worth of 40 of guns on time", "late, for notice and travel take that long",
    ] {
      #expect(RetiredWords.all.contains { text.has($0.pattern) }, "\(text)")
    }
  }

  /// The kind of a message and the name of its case, as `Term.rank`.
  private static func name(of message: any Message) -> String {
    let kind = String(reflecting: type(of: message)).split(separator: ".").dropFirst()
      .joined(separator: ".")
    let mirror = Mirror(reflecting: message)
    guard mirror.displayStyle == .enum else { return kind }
    let name = mirror.children.first?.label ?? "\(message)"
    return "\(kind).\(name)"
  }
}

extension String {
  /// Whether a pattern is found in it.
  func has(_ pattern: String) -> Bool { range(of: pattern, options: .regularExpression) != nil }
}
