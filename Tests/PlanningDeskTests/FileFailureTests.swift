import CaseFiles
import Foundation
import SupplyModel
import Testing
import WholeFiles

@testable import PlanningDesk

@Suite struct `A file that cannot be written` {
  private func failure(_ body: () throws -> Void) -> (text: String, kind: DeskFailure.Kind)? {
    do {
      try body()
      return nil
    } catch {
      let failure = DeskFailure(error)
      return (failure.problems.map(\.text).joined(), failure.kind)
    }
  }

  @Test func `is told of in words by every door`() throws {
    try withScratch { folder in
      let file = folder.appending(path: "file").path
      try Data("x".utf8).write(to: URL(filePath: file))
      let stands =
        "\(file): cannot be made: a file stands where a folder should be. "
        + "Rename or remove that file."
      for body: () throws -> Void in [
        { _ = try Desk.write("y", to: file + "/a") },
        { _ = try Desk.newCase(at: file + "/a", from: "small-port") },
        {
          _ = try Desk.newWorkbook(
            at: file + "/a.xlsx", from: "small-port", start: CalendarDate(dayNumber: 24_000))
        },
      ] {
        #expect(failure(body)?.text == stands)
        #expect(failure(body)?.kind == .unwritten)
      }
      #expect(
        failure { _ = try Desk.write("y", to: folder.path) }?.text
          == "\(folder.path): is a folder where a file should be. Rename or remove it.")
      let none = folder.appending(path: "none/a").path
      #expect(
        failure { _ = try Desk.write("y", to: none) }?.text
          == "\(none): cannot be written: its folder is not there. Name a file in a folder that is there."
      )
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "x")
    }
  }

  @Test(arguments: [
    (FileError.Cause.held, DeskFailure.Kind.held, "another command"),
    (.occupied, .input, "is not empty"), (.changedMeanwhile, .input, "in the meantime"),
    (.readBackDiffers, .unwritten, "read back"), (.unconfirmed(EIO), .unwritten, "is written"),
    (.unfinished(EIO), .unwritten, "the next command"), (.refused(ENOSPC), .unwritten, "full"),
    (.refused(EACCES), .unwritten, "may not be written"), (.refused(EIO), .unwritten, "failed"),
    (.refused(-1), .unwritten, "cannot be read or written"),
  ])
  func `has its own words and kind for every cause`(
    cause: FileError.Cause, kind: DeskFailure.Kind, words: String
  ) {
    let told = failure { throw FileError(path: "/x/file", cause: cause) }
    #expect(told?.kind == kind)
    #expect(told?.text.contains(words) == true)
    #expect(told?.text.hasPrefix("/x/file: ") == true)
  }
}
