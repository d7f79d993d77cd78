import SupplyModel

/// Marks in a row, each with what it means.
struct KeyRow {
  var x: Double
  let y: Double
  private(set) var markup = ""

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  mutating func add(_ words: String, mark: (PicturePoint) -> String) {
    markup += mark(PicturePoint(x: x, y: y)) + Pen.text(words, x: x + 20, y: y + 11, "t s")
    x += 20 + Pen.width(of: words, size: 12) + 16
  }
}
