import PlanWords
import SupplyModel

/// People, and what waits for them.
extension CaseReader {
  var staffing: Staffing {
    Staffing(posts: posts(), people: people(), postings: postings())
  }

  private func posts() -> [Post] {
    rows(PostColumns.table).compactMap { row in
      guard let id = row[PostColumns.post], let place = row[PostColumns.place],
        let enables = ask(row.text(PostColumns.enables))
      else { return nil }
      return Post(
        id: id, place: place, enables: enables, skill: row.text(PostColumns.skill),
        language: row.text(PostColumns.language),
        unitsPerPerson: row[PostColumns.unitsPerPerson],
        unitsPerMonth: row[PostColumns.unitsPerMonth], notes: row.notes)
    }
  }

  private func people() -> [Person] {
    rows(PersonColumns.table).compactMap { row in
      guard let id = row[PersonColumns.person], let home = row[PersonColumns.home] else {
        return nil
      }
      return Person(
        id: id, name: row.text(PersonColumns.name), skills: Set(row[PersonColumns.skills] ?? []),
        languages: Set(row[PersonColumns.languages] ?? []), home: home,
        noticeDays: row[PersonColumns.notice] ?? 0, from: row[PersonColumns.from],
        until: row[PersonColumns.until], notes: row.notes)
    }
  }

  private func postings() -> [Posting] {
    rows(PostingColumns.table).compactMap { row in
      guard let id = row[PostingColumns.posting], let person = row[PostingColumns.person],
        let post = row[PostingColumns.post], let asked = row[PostingColumns.asked],
        let from = row[PostingColumns.from]
      else { return nil }
      return Posting(
        id: id, person: person, post: post, asked: asked, from: from,
        until: row[PostingColumns.until], notes: row.notes)
    }
  }

  func checkStay(_ row: Row, _ from: Column<CalendarDate>, _ until: Column<CalendarDate>) {
    guard let first = row[from], let last = row[until], last < first else { return }
    log.report(row, until, DateFault.beforeFrom(first))
  }
}
