/// One column of a table, declared once: the reader, the writer, the template, the schema and the
/// messages all follow this.
struct Column<Value: Sendable>: Sendable {
  let declaration: ColumnDeclaration
  let form: CellForm<Value>

  var heading: String { declaration.heading }

  /// Declares a column: `standard` is what an empty cell means, `refers` what the names in its
  /// cells belong to, `hxl` its hashtag in the Humanitarian Exchange Language, `unknown` what to write
  /// when nothing is known.
  init(
    _ heading: String, _ form: CellForm<Value>, unit: String = "", required: Bool = false,
    standard: String = "", refers: [NameKind] = [], hxl: String = "", unknown: String = "",
    _ meaning: String
  ) {
    self.form = form
    declaration = ColumnDeclaration(
      heading: heading, unit: unit, meaning: meaning, isRequired: required, standard: standard,
      expected: form.expected, schema: form.schema, hashtag: hxl, references: refers,
      fault: { text in
        guard case .failure(let fault) = form.read(text) else { return nil }
        let explanation = FaultExplanation(
          expected: form.expected, standard: standard, isRequired: required, unknown: unknown,
          isName: form.schema == .identifier)
        return explanation.of(text, fault) { text in
          guard case .failure(let fault) = form.read(text) else { return nil }
          return fault
        }
      },
      rounded: form.rounded,
      names: { text in (try? form.read(text).get()) as? [String] ?? [text] })
  }
}

/// What a column holds, for people and for machines.
public struct ColumnDeclaration: Sendable {
  /// The heading, with the unit where there is one.
  public let heading: String
  /// The unit in words; empty when it has none.
  public let unit: String
  /// What it means.
  public let meaning: String
  /// Whether no cell may be empty.
  public let isRequired: Bool
  /// What an empty cell means.
  public let standard: String
  /// The form of its cells in words.
  public let expected: String
  /// The form of its cells in the words of Table Schema.
  public let schema: FieldSchema
  /// Its hashtag and attributes in HXL 1.1 (https://hxlstandard.org); empty when HXL has no word
  /// for it.
  public let hashtag: String
  /// What the names in its cells belong to; empty when they are no names.
  let references: [NameKind]
  /// What is wrong with a cell that is not empty.
  let fault: @Sendable (String) -> CellFault?
  /// How a cell is read that says more than the column keeps; nil when it is read as it stands.
  let rounded: @Sendable (String) -> String?
  /// The names in a cell that is not empty: several in a list, otherwise the cell itself.
  let names: @Sendable (String) -> [String]
}

/// The kinds of things that rows name.
enum NameKind: String, Sendable {
  case place, item, spec, attribute, need, supply, leg, corridor, pledge, evidence, source
  case complement, release, lift, sailing, work, post, person, posting

  /// The kind in a sentence.
  var noun: String { self == .evidence ? "row of evidence" : rawValue }

  /// The table whose rows bring the names.
  var file: String {
    switch self {
    case .place: "places.csv"
    case .item: "items.csv"
    case .spec, .attribute: "attributes.csv"
    case .need: "needs.csv"
    case .supply: "supplies.csv"
    case .leg, .corridor: "legs.csv"
    case .pledge: "pledges.csv"
    case .evidence: "evidence.csv"
    case .source: "sources.csv"
    case .complement: "complements.csv"
    case .release: "releases.csv"
    case .lift: "lifts.csv"
    case .sailing: "sailings.csv"
    case .work: "works.csv"
    case .post: "posts.csv"
    case .person: "people.csv"
    case .posting: "postings.csv"
    }
  }
}
