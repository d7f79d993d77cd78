import Foundation
import PlanningDesk

// audit-only CASE/plans/NAME   audits a run and prints its brief as Markdown; ends with 3 where it does not hold

guard CommandLine.arguments.count == 2 else {
  print("Usage: audit-only CASE/plans/NAME")
  exit(64)
}
let run = CommandLine.arguments[1]
let desk = Desk(cases: CaseFolders(), runs: RunFolders())
do {
  let audit = try desk.audit(run: run)
  print(audit.text(.plain))
  guard audit.holds else { exit(3) }
  print("\n" + (try desk.brief(of: run)).markdown)
} catch {
  print(DeskFailure(error).text(.plain))
  exit(2)
}
