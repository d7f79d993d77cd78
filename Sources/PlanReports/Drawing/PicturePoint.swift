import Foundation

/// A point of a picture.
struct PicturePoint: Hashable {
  var x: Double
  var y: Double
}

extension PicturePoint {
  /// A path through points, each but the first as its distance from the one before, in tenths of a
  /// pixel: what is rounded is the point and not the distance, so that nothing drifts.
  static func path(_ points: [PicturePoint]) -> String {
    var text = ""
    var last = (x: 0.0, y: 0.0)
    for (index, point) in points.enumerated() {
      let here = (x: (point.x * 10).rounded(), y: (point.y * 10).rounded())
      let (x, y) = index == 0 ? here : (here.x - last.x, here.y - last.y)
      let across = Markup.number(x / 10)
      let down = Markup.number(y / 10)
      // A minus parts numbers as well as a space does.
      text += (index == 0 ? "M" : "l") + across + (down.hasPrefix("-") ? "" : " ") + down
      last = here
    }
    return text
  }
}
