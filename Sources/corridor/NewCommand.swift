import ArgumentParser
import Foundation
import PlanningDesk
import SupplyModel

/// The command `corridor new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a case folder, or a workbook to fill in, empty or as a copy of an example.",
    discussion: "The examples are \(Desk.examples.joined(separator: ", ")).")

  @Argument(
    help: "The folder to make; a name that ends in .xlsx makes a workbook for corridor import.")
  var folder: String

  @Option(help: "The example to copy; without it the tables are empty.")
  var example: String?

  @Option(help: "The first day of an empty case's plan (YYYY-MM-DD); today unless it is given.")
  var start: CalendarDate?

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let made = try Outcome.report(printing) {
      if folder.lowercased().hasSuffix(".xlsx") {
        return try Desk.newWorkbook(at: folder, from: example, start: start ?? today)
      }
      if let example { return try Desk.newCase(at: folder, from: example) }
      return try Desk.newCase(at: folder, start: start ?? today)
    }
    try printing.show(made)
  }

  private var today: CalendarDate {
    CalendarDate(dayNumber: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
