import PlanWords
import SupplyModel

/// Draws what the corridors carry, side by side, period by period.
struct CorridorPicture {
  private let sheet: ReportContent

  init(_ sheet: ReportContent) { self.sheet = sheet }

  var drawing: Drawing {
    let rowHeight = 54.0
    let rows = sheet.corridors.enumerated().map { index, entry in
      row(of: entry, y: 44 + Double(index) * rowHeight)
    }
    let words = sheet.corridors.map(\.words).joined(separator: " ")
    return Drawing(
      name: "corridors", title: PictureMessage.title(.corridors, plan: sheet.title).text(),
      description: words.isEmpty ? PageLabel.namesNoCorridor.text() : words,
      height: 50 + Double(max(1, sheet.corridors.count)) * rowHeight,
      marks: Pen.text(
        PageLabel.tonnesThatEnter.text(), x: 14, y: 26, "t b")
        + rows.joined())
  }

  private func row(of entry: CorridorEntry, y: Double) -> String {
    let (left, right) = (150.0, Drawing.width - 220)
    let most = max(sheet.corridors.map(\.departed.size).max() ?? 0, 1e-9)
    let width = (right - left) * entry.departed.size / most
    let lost = width * entry.lost.size / max(entry.departed.size, 1e-9)
    let bar =
      Pen.box(x: left, y: y, width: right - left, height: 22, "lane")
      + Pen.box(x: left, y: y, width: width, height: 22, "cell low")
      + (lost > 0
        ? Pen.box(x: left + width - lost, y: y, width: max(lost, 1.5), height: 22, "cell high")
        : "")
    return Pen.mark(
      entry.words, by: [("data-corridor", entry.corridor)],
      bar + Pen.text(entry.corridor, x: left - 12, y: y + 16, "t b e")
        + Pen.text(
          "\(entry.departed.text) t · \(entry.share.text)", x: right + 12, y: y + 16, "t b")
        + Pen.text(entry.note, x: left, y: y + 38, "t s q"))
  }
}

extension CorridorEntry {
  /// Losses, closures and full legs, as far as there are any.
  var note: String {
    let parts =
      (lost.size > 0 ? [PictureMessage.lost(tonnes: lost.text).text()] : [])
      + (closed.size > 0 ? [PictureMessage.closed(closed.text).text()] : [])
      + (fullLegs.first.map { [PictureMessage.full($0).text()] } ?? [])
    return parts.isEmpty
      ? PageLabel.nothingLost.text() : parts.joined(separator: "; ")
  }

  /// All its figures in a sentence.
  var words: String {
    PictureMessage.corridor(
      corridor, tonnes: departed.text, share: share.text, lost: lost.text, closed: closed.text
    ).text()
  }
}
