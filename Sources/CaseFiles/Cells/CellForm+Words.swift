import PlanWords
import SupplyModel

extension CellForm where Value == String {
  /// Any text.
  static var text: Self { CellForm(.text) { .success($0) } }

  /// A text that is compared with other cells, so that what cannot be seen in it matters.
  static var label: Self {
    CellForm(.text) { text in
      let bare = LabelText.plain(text)
      guard bare != text else { return .success(text) }
      return .failure(CellFault(wrong: LabelText.remark(on: text), fix: .text(bare)))
    }
  }

  /// A name in its tables' own form.
  static var name: Self { CellForm<Identifier<Row>>.identifier().map { $0.description } }

  /// One word of a list.
  static func word(of words: [String]) -> Self {
    CellForm(.oneOf(words), schema: FieldSchema(words: words)) { text in
      words.contains(text) ? .success(text) : .failure(fault(text, words: words))
    }
  }

  fileprivate static func fault(_ text: String, words: [String]) -> CellFault {
    let nearest =
      WordAdvice.word(for: text, among: words) ?? NearestName.nearest(to: text, among: words)
    return CellFault(
      wrong: .notOf(.oneOf(words)), fix: nearest.map { .didYouMean($0) } ?? .oneOfThese)
  }
}

extension CellForm {
  /// A name of one to 64 letters, digits, dots, underscores and hyphens.
  static func identifier<Subject>() -> CellForm where Value == Identifier<Subject> {
    CellForm(.name, schema: .identifier) { text in
      if let name = Identifier<Subject>(text) { return .success(name) }
      guard text.count <= 64 else {
        return .failure(CellFault(wrong: .longName, fix: .shorterName))
      }
      return .failure(
        CellFault(wrong: .noName, fix: .name(suchAs: NameAdvice.name(like: text))))
    }
  }

  /// One case of an enumeration.
  static func word() -> CellForm
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return CellForm(.oneOf(words), schema: FieldSchema(words: words)) { text in
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
    CellForm(.words) { text in
      let words = pieces(of: text, cutAtSpaces: false)
      guard let word = words.first(where: { LabelText.plain($0) != $0 }) else {
        return .success(words)
      }
      return .failure(
        CellFault(
          wrong: LabelText.remark(on: word), fix: .names(words.map(LabelText.plain))))
    }
  }

  /// Names separated by semicolons or spaces.
  static var names: Self {
    CellForm(.names) { text in
      let names = pieces(of: text, cutAtSpaces: true)
      let parted = text.split { ",;/|\n ".contains($0) }.map(String.init)
      if parted.count > names.count, parted.allSatisfy({ Identifier<Row>($0) != nil }) {
        return .failure(CellFault(wrong: .otherSeparator, fix: .names(parted)))
      }
      for name in names {
        if case .failure(let fault) = CellForm<String>.name.read(name) {
          return .failure(CellFault(wrong: .holds(fault.wrong), fix: fault.fix))
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
    CellForm(.list) { text in
      ListVersion(text).map { .success($0) }
        ?? .failure(CellFault(wrong: .noList, fix: .list))
    }
  }
}
