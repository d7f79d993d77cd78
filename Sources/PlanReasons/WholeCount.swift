extension Double {
  /// The least whole number that is no less, but for what rounding to whole grams adds: what is lacking to the gram is
  /// asked for in round figures.
  var wholeUp: Int { Int((self - min(0.01, abs(self) * 1e-6)).rounded(.up)) }
}
