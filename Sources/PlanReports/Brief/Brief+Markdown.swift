extension Brief {
  /// The brief as Markdown, with footnotes as GitHub and Pandoc read them.
  public var markdown: String {
    var lines = ["# " + Self.safe(title), ""]
    for sentence in opening { lines += [markdown(sentence), ""] }
    for section in sections {
      lines += ["## " + Self.safe(section.heading), ""]
      for block in section.blocks { lines += markdown(block) + [""] }
    }
    lines += notes.enumerated().map { index, note in
      "[^\(index + 1)]: \(Self.safe(note.source)): \(Self.safe(note.says))"
        + (note.isLink ? " <\(note.address)>" : "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let phrases): return [markdown(phrases)]
    case .points(let points): return points.map { "- " + markdown($0) }
    case .table(let columns, let rows):
      let headings = columns.map { column in
        Self.safe(column.heading) + (column.ground.map(markdown) ?? "")
      }
      let rule = columns.map { $0.isNumeric ? "---:" : "---" }
      return ([headings, rule] + rows.map { row in row.map(markdown) }).map { cells in
        "| " + cells.joined(separator: " | ") + " |"
      }
    }
  }

  private func markdown(_ phrases: [Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .text(let words): Self.safe(words)
      case .name(let name): "**\(Self.safe(name))**"
      case .figure(let words, let ground): Self.safe(words) + markdown(ground)
      }
    }.joined()
  }

  private func markdown(_ ground: Ground) -> String {
    guard case .notes(let numbers, let state) = ground else { return "" }
    let flags = (state.isEmpty ? [] : [state]) + (numbers.isEmpty ? ["no source"] : [])
    return (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))")
      + numbers.map { "[^\($0)]" }.joined()
  }

  /// Text in which nothing is markup.
  private static func safe(_ text: String) -> String {
    var safe = ""
    for character in text {
      if "\\`*_[]<>|#~".contains(character) { safe.append("\\") }
      safe.append(character.isNewline ? " " : character)
    }
    return safe
  }
}
