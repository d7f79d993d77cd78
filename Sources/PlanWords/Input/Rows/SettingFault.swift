public import SupplyModel

/// What is wrong with a setting of a case.
public enum SettingFault: InputFault {
  /// The file is JSON of another kind.
  case notObject
  /// The file is not there, or no object.
  case unreadable
  /// The settings are not there.
  case noCorridor
  /// The format is not known.
  case otherFormat
  /// A date is not one.
  case noDate(_ write: CellWrite?)
  /// A value is not there.
  case valueMissing(_ write: SettingWrite)
  /// A shortage cannot be shared so.
  case noSharing
  /// A shortage of one horizon cannot be shared so.
  case noSharingOf
  /// Goods are not delivered by that.
  case noMilestone
  /// The number of periods says nothing without their length.
  case periodsUncounted
  /// The end is stated in two ways.
  case endTwice
  /// The plan ends before it starts.
  case endBeforeStart(_ start: CalendarDate, last: CalendarDate)
  /// The plan is too long.
  case endTooFar(_ start: CalendarDate, last: CalendarDate)
  /// A number is not one of those allowed.
  case notWhole(most: Int)
  /// Dates have four digits for the year.
  case beyond9999
  /// The path of a table leads elsewhere.
  case pathOut
  /// A setting in a workbook is no number.
  case notNumber
  /// A setting in a workbook is no JSON.
  case notJSON
  /// The periods asked for are too short.
  case tooManyPeriods(_ periods: Int, most: Int, leastDays: Int)
  /// Tables contradict each other.
  case partsDoNotFit(_ problem: ModelProblem)
}
