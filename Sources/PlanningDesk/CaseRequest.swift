import CaseFiles
import Foundation
public import SupplyModel

/// Which case is meant, as known when, with which amounts assumed.
public struct CaseRequest: Hashable, Sendable {
  /// The path of the case folder.
  public var folder: String
  /// Only what was known by that day is used, and nothing leaves before it; nil is everything.
  public var asOf: CalendarDate?
  /// Ranges for needs whose amount is unstated, each written `need=low..high`.
  public var assumptions: [String]

  /// Makes a request for a case as it stands.
  public init(folder: String, asOf: CalendarDate? = nil, assumptions: [String] = []) {
    self.folder = folder
    self.asOf = asOf
    self.assumptions = assumptions
  }

  var url: URL { URL(filePath: folder, directoryHint: .isDirectory) }

  /// Reads the case.
  ///
  /// - Throws: `CaseProblems` with everything that must be mended.
  func read() throws(CaseProblems) -> CaseFolder {
    var assumed: [AmountAssumption] = []
    var problems: [CaseProblem] = []
    for text in assumptions {
      do throws(CaseProblem) { assumed.append(try AmountAssumption(text)) } catch {
        problems.append(error)
      }
    }
    let reading = Result { () throws(CaseProblems) in
      try CaseFolder.read(at: url, asOf: asOf, assumptions: assumed)
    }
    if case .failure(let found) = reading { problems += found.all }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return try reading.get()
  }
}
