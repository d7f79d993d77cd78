import PlanWords

/// One column of a table, declared once: the reader, the writer, the template, the schema and the
/// messages all follow this.
struct Column<Value: Sendable>: Sendable {
  let declaration: ColumnDeclaration
  let form: CellForm<Value>

  var heading: String { declaration.heading }

  /// Declares a column: `standard` is what an empty cell means, `refers` what the names in its
  /// cells belong to, `hxl` its hashtag in the Humanitarian Exchange Language, `unknown` what to write
  /// when nothing is known, `again` that only planning again can check its cells.
  init(
    _ heading: String, _ form: CellForm<Value>, unit: String = "", required: Bool = false,
    standard: String = "", refers: [RowKind] = [], hxl: String = "", unknown: CellWrite? = nil,
    again: Bool = false, _ meaning: String
  ) {
    self.form = form
    declaration = ColumnDeclaration(
      heading: heading, unit: unit, meaning: meaning, isRequired: required, standard: standard,
      form: form.expected, schema: form.schema, hashtag: hxl,
      isCheckedAgainAlone: again, references: refers,
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
