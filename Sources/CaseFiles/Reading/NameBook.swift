import PlanWords

/// The names that rows bring, by kind.
struct NameBook {
  private var names: [RowKind: [String]] = [:]
  private var known: [RowKind: Set<String>] = [:]
  /// The names by what stands for them in print, in small letters.
  private var printed: [RowKind: [String: String]] = [:]

  init(rows: [String: [Row]]) {
    for table in CaseTables.all {
      guard let kind = table.names, let heading = table.columns.first?.heading else { continue }
      add((rows[table.file] ?? []).map { $0.text(heading: heading) }, as: kind)
      for row in rows[table.file] ?? [] {
        let text = row.text(heading: "name")
        guard !text.isEmpty else { continue }
        printed[kind, default: [:]][Self.folded(text)] = row.text(heading: heading)
      }
    }
    add((rows["legs.csv"] ?? []).map { $0.text(LegColumns.corridor) }, as: .corridor)
    let items = known[.item] ?? []
    let subjects = (rows["attributes.csv"] ?? []).map { $0.text(AttributeColumns.subject) }
    add(subjects.filter { !items.contains($0) }, as: .spec)
    let attributes = (rows["attributes.csv"] ?? []).map { $0.text(AttributeColumns.attribute) }
    let measuresReach = attributes.contains { $0 == "radius" || $0 == "range" }
    add(attributes + (measuresReach ? ["radius", "range"] : []), as: .attribute)
  }

  private mutating func add(_ found: [String], as kind: RowKind) {
    var seen: Set<String> = []
    names[kind] = found.filter { !$0.isEmpty && seen.insert($0).inserted }
    known[kind] = seen
  }

  func all(_ kind: RowKind) -> [String] { names[kind] ?? [] }

  func has(_ name: String, _ kind: RowKind) -> Bool { known[kind]?.contains(name) ?? false }

  /// The name of what is called so in print.
  func name(printedAs text: String, anyOf kinds: [RowKind]) -> String? {
    kinds.lazy.compactMap { printed[$0]?[Self.folded(text)] }.first
  }

  private static func folded(_ text: String) -> String {
    HeadingName.folded(text)
  }

  func has(_ name: String, anyOf kinds: [RowKind]) -> Bool {
    kinds.contains { has(name, $0) }
  }
}
