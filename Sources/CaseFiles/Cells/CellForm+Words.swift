import SupplyModel

extension CellForm where Value == String {
  /// Any text.
  static var text: Self { CellForm("text") { .success($0) } }

  /// A text that is compared with other cells, so that what cannot be seen in it matters.
  static var label: Self {
    CellForm("text") { text in
      let bare = LabelText.plain(text)
      guard bare != text else { return .success(text) }
      return .failure(CellFault(wrong: LabelText.remark(on: text), fix: "Write \(bare)."))
    }
  }

  /// A name in its tables' own form.
  static var name: Self { CellForm<Identifier<Row>>.identifier().map { $0.description } }

  /// One word of a list.
  static func word(of words: [String]) -> Self {
    CellForm(listed(words), schema: FieldSchema(words: words)) { text in
      words.contains(text) ? .success(text) : .failure(fault(text, words: words))
    }
  }

  fileprivate static func listed(_ words: [String]) -> String {
    "one of \(words.joined(separator: ", "))"
  }

  fileprivate static func fault(_ text: String, words: [String]) -> CellFault {
    let nearest =
      WordAdvice.word(for: text, among: words) ?? NearestName.nearest(to: text, among: words)
    return CellFault(
      wrong: "is not \(listed(words))",
      fix: nearest.map { "Did you mean \($0)?" } ?? "Write one of these words.")
  }
}

extension CellForm {
  /// A name of one to 64 letters, digits, dots, underscores and hyphens.
  static func identifier<Subject>() -> CellForm where Value == Identifier<Subject> {
    CellForm("a name of letters, digits, dots, underscores and hyphens", schema: .identifier) {
      text in
      if let name = Identifier<Subject>(text) { return .success(name) }
      guard text.count <= 64 else {
        return .failure(
          CellFault(wrong: "is longer than 64 characters", fix: "Write a shorter name."))
      }
      let example = NameAdvice.name(like: text).map { ", such as \($0)" } ?? ""
      return .failure(
        CellFault(
          wrong: "is not a name that a table can hold",
          fix: "Write only letters a to z or A to Z, digits, dots, underscores and hyphens"
            + example + "."))
    }
  }

  /// One case of an enumeration.
  static func word() -> CellForm
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return CellForm(
      CellForm<String>.listed(words), schema: FieldSchema(words: words)
    ) { text in
      Value(rawValue: text).map { .success($0) }
        ?? .failure(CellForm<String>.fault(text, words: words))
    }
  }
}

extension CellForm where Value == ChangedAttribute {
  /// What a work can raise.
  static var raisedAttribute: Self {
    let raised = LimitKind.allCases.map(\.description.attribute.rawValue)
    return CellForm<String>.word(of: raised).map {
      ChangedAttribute(rawValue: $0) ?? .throughput
    }
  }
}

extension FieldSchema {
  /// A name in a table.
  static let identifier = FieldSchema(pattern: "[A-Za-z0-9._-]{1,64}")
}

extension CellForm where Value == Bool {
  /// Yes or no.
  static var yesOrNo: Self { CellForm<String>.word(of: ["yes", "no"]).map { $0 == "yes" } }
}

extension CellForm where Value == [String] {
  /// Words separated by semicolons; spaces around them do not count.
  static var words: Self {
    CellForm("words separated by semicolons") { text in
      let words = pieces(of: text, cutAtSpaces: false)
      guard let word = words.first(where: { LabelText.plain($0) != $0 }) else {
        return .success(words)
      }
      return .failure(
        CellFault(
          wrong: LabelText.remark(on: word),
          fix: "Write \(words.map(LabelText.plain).joined(separator: ";"))."))
    }
  }

  /// Names separated by semicolons or spaces.
  static var names: Self {
    CellForm("names separated by semicolons or spaces") { text in
      let names = pieces(of: text, cutAtSpaces: true)
      let parted = text.split { ",;/|\n ".contains($0) }.map(String.init)
      if parted.count > names.count, parted.allSatisfy({ Identifier<Row>($0) != nil }) {
        return .failure(
          CellFault(
            wrong: "parts names by something other than semicolons",
            fix: "Write \(parted.joined(separator: ";"))."))
      }
      for name in names {
        if case .failure(let fault) = CellForm<String>.name.read(name) {
          return .failure(CellFault(wrong: "holds a text that \(fault.wrong)", fix: fault.fix))
        }
      }
      return .success(names)
    }
  }

  private static func pieces(of text: String, cutAtSpaces: Bool) -> [String] {
    text.split { $0 == ";" || cutAtSpaces && $0 == " " }
      .map { piece in
        var piece = piece.drop { $0 == " " }
        while piece.last == " " { piece.removeLast() }
        return String(piece)
      }
      .filter { !$0.isEmpty }
  }
}

extension CellForm where Value == ListVersion {
  /// A list in one of its versions.
  static var list: Self {
    CellForm("a list, name@version or a bare name for its version 1") { text in
      ListVersion(text).map { .success($0) }
        ?? .failure(
          CellFault(wrong: "is not a list in a version", fix: "Write name@version, such as may@2."))
    }
  }
}
