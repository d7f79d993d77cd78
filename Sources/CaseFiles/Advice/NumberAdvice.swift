import Foundation
import PlanWords

/// What was probably meant by a text that is no plain decimal number.
struct NumberAdvice {
  /// What the column counts.
  let quantity: ColumnUnit
  /// Whether a percentage makes sense there.
  let takesShares: Bool

  /// Corrections, the likeliest first; whether the form can read what they offer is not checked.
  func corrections(of text: String) -> [CellCorrection] {
    let bare = text.trimmingCharacters(in: .whitespaces)
    var found: [CellCorrection] = []
    if bare != text { found.append(CellCorrection(.number(.blanksAround), write: bare)) }
    if let range = Self.range(bare) { found.append(range) }
    if let fraction = Self.fraction(bare) { found.append(fraction) }
    guard let figure = WrittenFigure(bare) else { return found }
    if figure.lead.isEmpty, figure.trail.isEmpty {
      found += Self.spelled(figure)
    } else if let dressed = dressed(figure) {
      found.append(dressed)
    }
    return found
  }

  /// The whole numbers that a text may mean, the likeliest first.
  func wholes(in text: String) -> [String] {
    let plain = corrections(of: text).flatMap(\.choices).compactMap { Decimal(string: $0.written) }
    let digits = text.split { !$0.isNumber }.map(String.init)
    return plain.map(\.description) + (digits.count == 1 ? digits : [])
  }

  /// What the digits were spelled as.
  private static func spelled(_ figure: WrittenFigure) -> [CellCorrection] {
    figure.choices.isEmpty ? [] : [CellCorrection(.number(figure.spelling), figure.choices)]
  }

  /// A figure with something before or after it.
  private func dressed(_ figure: WrittenFigure) -> CellCorrection? {
    let (lead, trail) = (figure.lead.lowercased(), figure.trail.lowercased())
    if ["%", "‰", "percent", "prozent", "pct"].contains(trail), lead.isEmpty {
      let scale: Decimal = trail == "‰" ? 1000 : 100
      let wrong: NumberFound = trail == "‰" ? .perMille : .percentage
      return takesShares
        ? scaled(figure, by: 1 / scale, wrong) : CellCorrection(.number(wrong), [])
    }
    if ["~", "≈", "ca", "ca.", "c.", "circa", "about", "approx", "approx.", "around", "etwa"]
      .contains(lead), let scale = UnitScale.of(trail, counting: quantity)
    {
      return scaled(figure, by: scale, .approximate)
    }
    if [">", "≥", ">=", "<", "≤", "<=", "min", "min.", "max", "max.", "at least", "up to"]
      .contains(lead) || trail == "+"
    {
      return scaled(figure, by: 1, .bound)
    }
    if ["'", "+", "="].contains(lead), trail.isEmpty {
      return scaled(figure, by: 1, .sign(lead))
    }
    // The letter O for a nought is no unit, and what it stands for must not be cut off.
    if quantity == .units, lead.isEmpty, trail.allSatisfy({ $0 == "o" }) { return nil }
    return withUnit(figure, lead: lead, trail: trail)
  }

  /// A figure with a unit or a currency.
  private func withUnit(
    _ figure: WrittenFigure, lead: String, trail: String
  ) -> CellCorrection? {
    let unit = lead + trail
    guard lead.isEmpty || trail.isEmpty else { return nil }
    if quantity == .units, UnitScale.of(unit, counting: .tonnes) != nil {
      return CellCorrection(
        .number(.otherUnitOfItem(figure.lead + figure.trail)),
        figure.choices.map { .countedSo($0.written) })
    }
    guard let scale = UnitScale.of(unit, counting: quantity) else {
      return CellCorrection(
        .number(.otherUnit(figure.lead + figure.trail, counts: quantity)), [])
    }
    return scaled(figure, by: scale, .unit(counts: quantity))
  }

  private func scaled(
    _ figure: WrittenFigure, by scale: Decimal, _ wrong: NumberFound
  ) -> CellCorrection {
    CellCorrection(
      .number(wrong),
      figure.choices.compactMap { choice in
        Decimal(string: choice.written).map { choice.writing(($0 * scale).description) }
      })
  }

  /// Two figures where one is asked.
  private static func range(_ text: String) -> CellCorrection? {
    let pattern = /([0-9]+(?:\.[0-9]+)?) ?(?:-|–|—|\.\.|…| to | bis ) ?([0-9]+(?:\.[0-9]+)?)/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    return CellCorrection(
      .number(.range), [.lowEnd(String(match.1)), .highEnd(String(match.2))])
  }

  private static func fraction(_ text: String) -> CellCorrection? {
    if let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, !scalar.isASCII,
      scalar.properties.numericType == .numeric, let value = scalar.properties.numericValue
    {
      return CellCorrection(.number(.fraction), write: "\(value)")
    }
    guard let match = text.wholeMatch(of: /([0-9]{1,4})\/([0-9]{1,4})/),
      let upper = Decimal(string: String(match.1)), let lower = Decimal(string: String(match.2)),
      lower != 0
    else { return nil }
    return CellCorrection(.number(.fraction), write: (upper / lower).description)
  }
}
