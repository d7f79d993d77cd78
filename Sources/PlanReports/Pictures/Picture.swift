/// A picture of a plan.
public enum Picture: String, CaseIterable, Sendable {
  /// Places and legs on the globe.
  case map
  /// Legs and needs by date.
  case timeline
  /// What the corridors carry, side by side.
  case corridors
  /// What lies at places over time.
  case stocks

  /// The picture as an SVG file of its own; nil for a map of places without
  /// coordinates, and for stocks where nothing is ever in store.
  public func file(of sheet: ReportContent) -> String? {
    drawing(of: sheet).map { drawing in
      #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        + drawing.svg(styles: Palette.styles + PictureStyles.text) + "\n"
    }
  }

  func drawing(of sheet: ReportContent) -> Drawing? {
    switch self {
    case .map: sheet.hasMap ? MapPicture(sheet).drawing : nil
    case .timeline: TimelinePicture(sheet).drawing
    case .corridors: CorridorPicture(sheet).drawing
    case .stocks: StockPicture(sheet).drawing
    }
  }
}
