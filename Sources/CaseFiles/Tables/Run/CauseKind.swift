/// The causes by name.
public enum CauseKind: String, CaseIterable, Sendable {
  case facts
  case noItemFits = "no_item_fits"
  case noWay = "no_way"
  case tooLong = "too_long"
  case wholeUnits = "whole_units"
  case unknown
  case notFound = "not_found"
}
