public import SupplyModel

/// What is wrong with a file of a run.
public enum RunFileFault: InputFault {
  /// A key has another value than plans have.
  case notOfPlan
  /// The file cannot be read at all.
  case unreadable
  /// The file is not there.
  case missing
  /// The format is another.
  case otherFormat(_ format: Int)
  /// A date is not one.
  case noDate
  /// No period is that long.
  case noPeriodLength
  /// No plan has so many periods.
  case noPeriodCount
  /// Nothing can be supposed so.
  case noAssumption
  /// No step of planning has that name.
  case noStep
  /// No stage has that name.
  case noStage
  /// A stage stands there twice.
  case twice
  /// No need can have that name.
  case noNeedName
  /// The bytes differ from those that were sealed.
  case notAsWritten
  /// The seal does not list the file.
  case notOfRun
  /// The plan has no such stage.
  case noStageOfPlan
  /// A limit without its figures.
  case emptyCell
  /// An earmark of what the recipient holds.
  case heldEarmark
  /// Where vehicles go is not told.
  case noWay
  /// A share of a pledge has no source, or two.
  case noSource
  /// What is priced is not told.
  case noLimit
  /// A day is not that of its period.
  case otherDay(_ day: CalendarDate)
}
