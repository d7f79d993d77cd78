/// How much of a workbook is read before it is refused.
public struct ReadingLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var mostFileBytes = 64 * 1024 * 1024
  /// The most that its parts may unpack to, in bytes.
  public var mostUnpackedBytes = 512 * 1024 * 1024
  /// The most parts.
  public var mostParts = 4000
  /// The most cells that hold something.
  public var mostCells = 2_000_000
  /// The most text of all cells together, in bytes.
  public var mostTextBytes = 256 * 1024 * 1024

  /// The limits for files from people.
  public init() {}

  var tooLarge: WorkbookProblem { .unpacksTooLarge(mostBytes: mostUnpackedBytes) }

  var tooManyCells: WorkbookProblem { .tooManyCells(most: mostCells) }

  var tooMuchText: WorkbookProblem { .tooMuchText(mostBytes: mostTextBytes) }
}
