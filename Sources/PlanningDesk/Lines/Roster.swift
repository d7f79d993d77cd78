import PlanFigures
import PlanWords
public import SupplyModel
import TimeExpansion

/// Who is where when, who cannot be, and what waits for them.
public struct Roster: Encodable, Hashable, Sendable {
  /// Who is where, in the order of the case's people.
  public let attendances: [AttendanceLine]
  /// Postings that do not come about as they were asked.
  public let clashes: [ClashLine]
  /// Goods that wait for a post.
  public let waits: [WaitLine]

  /// The roster of a plan; nil when the case has no posts and no postings.
  init?(_ record: PlanRecord, of supplyCase: SupplyCase) {
    let staffing = supplyCase.staffing
    guard !staffing.posts.isEmpty || !staffing.postings.isEmpty else { return nil }
    attendances = record.attendances.compactMap { AttendanceLine($0, in: supplyCase) }
    clashes = PostingClash.all(in: supplyCase).compactMap {
      ClashLine($0, in: supplyCase)
    }
    waits = PostWait.all(in: supplyCase).compactMap {
      WaitLine($0, in: record, of: supplyCase)
    }
  }

  /// The roster as lines of text.
  func lines() -> [String] {
    let sentences = clashes.map(\.sentence) + waits.map(\.sentence)
    let nobody = attendances.isEmpty ? [Sentence(StaffMessage.nobody)] : []
    return Self.lines(of: attendances, saying: nobody + sentences)
  }

  /// Some who are at posts, and what is said beside them.
  static func lines(of attendances: [AttendanceLine], saying sentences: [Sentence]) -> [String] {
    let told = sentences.flatMap { Paragraph.lines($0.text, indent: 2) }
    guard !attendances.isEmpty else { return told }
    var table = TextTable([.left, .left, .left, .left, .left, .left])
    table.add(heads: [.post, .at, .setsOut, .thereFrom, .until])
    for line in attendances {
      let days = [line.setsOut, line.thereFrom, line.until].map(\.description)
      table.add([line.name, line.post, line.place] + days)
    }
    return table.lines(indent: 2) + (told.isEmpty ? [] : [""] + told)
  }
}

/// When a person sets out for a posting, is there and leaves.
public struct AttendanceLine: Encodable, Hashable, Sendable {
  /// The posting.
  public let posting: String
  /// The person.
  public let person: String
  /// The person's name in print.
  public let name: String
  /// The post.
  public let post: String
  /// Where it is.
  public let place: String
  /// The first day of the period in which the person sets out.
  public let setsOut: CalendarDate
  /// The last day of the first period at whose end the person is there.
  public let thereFrom: CalendarDate
  /// The last day of the last period at whose end the person is there.
  public let until: CalendarDate

  init?(_ attendance: Attendance, in supplyCase: SupplyCase) {
    let staffing = supplyCase.staffing
    guard let posting = staffing.postings.first(where: { $0.id == attendance.posting }),
      let person = staffing.people.first(where: { $0.id == posting.person }),
      let post = staffing.posts.first(where: { $0.id == posting.post })
    else { return nil }
    self.posting = posting.id.description
    self.person = person.id.description
    name = person.name
    self.post = post.id.description
    place = post.place.description
    let calendar = supplyCase.calendar
    setsOut = calendar.firstDay(of: attendance.departure)
    thereFrom = calendar.lastDay(of: attendance.arrival)
    until = calendar.lastDay(of: attendance.last)
  }

  /// The way and the days there.
  var message: StaffMessage {
    .attends(
      person: name, post: post, place: place, setsOut: setsOut, from: thereFrom, until: until)
  }
}

/// A posting that does not come about as it was asked.
public struct ClashLine: Encodable, Hashable, Sendable {
  /// The posting.
  public let posting: String
  /// `skill`, `language`, `two_places`, `late` or `too_late`.
  public let kind: String
  /// When the person is there after all; nil when the posting fails.
  public let thereFrom: CalendarDate?
  /// The clash in a sentence.
  public let sentence: Sentence

  init?(_ clash: PostingClash, in supplyCase: SupplyCase) {
    let staffing = supplyCase.staffing
    guard let posting = staffing.postings.first(where: { $0.id == clash.posting }),
      let found = staffing.people.first(where: { $0.id == posting.person })
    else { return nil }
    self.posting = posting.id.description
    let (person, post) = (found.name, posting.post.description)
    let message: StaffMessage
    switch clash.reason {
    case .skill(let skill):
      (kind, thereFrom) = ("skill", nil)
      message = .lacksSkill(person: person, post: post, posting: self.posting, skill: skill)
    case .language(let language):
      (kind, thereFrom) = ("language", nil)
      message = .lacksLanguage(
        person: person, post: post, posting: self.posting, language: language)
    case .twoPlaces(let other):
      (kind, thereFrom) = ("two_places", nil)
      let at = staffing.postings.first { $0.id == other }?.post.description ?? ""
      message = .twoPlaces(
        person: person, post: post, posting: self.posting, other: other.description, at: at)
    case .late(let date):
      (kind, thereFrom) = ("late", date)
      message = .late(
        person: person, post: post, posting: self.posting, asked: posting.from, there: date)
    case .tooLate:
      (kind, thereFrom) = ("too_late", nil)
      message = .tooLate(person: person, post: post, posting: self.posting)
    }
    sentence = Sentence(message)
  }
}

/// Goods that can be at a post's place before anybody fills the post.
public struct WaitLine: Encodable, Hashable, Sendable {
  /// The post.
  public let post: String
  /// Where it is.
  public let place: String
  /// The goods that wait.
  public let items: [String]
  /// The needs that they may serve.
  public let needs: [String]
  /// The last day of the first period at whose end somebody is there; nil when nobody comes.
  public let until: CalendarDate?
  /// The most that lies there waiting in the plan at the end of a period, in tonnes.
  public let waitingTonnes: Double
  /// The wait in a sentence.
  public let sentence: Sentence

  init?(_ wait: PostWait, in record: PlanRecord, of supplyCase: SupplyCase) {
    guard let post = supplyCase.staffing.posts.first(where: { $0.id == wait.post }) else {
      return nil
    }
    let kinds = Set(wait.items)
    let lying = record.stocks.filter {
      $0.place == post.place && kinds.contains($0.commodity.item)
        && $0.period < wait.until ?? supplyCase.calendar.periods
    }
    let masses = Dictionary(grouping: lying, by: \.period).mapValues { stocks in
      stocks.reduce(0) { $0 + $1.mass.tonnes }
    }
    self.post = post.id.description
    place = post.place.description
    items = wait.items.map(\.description)
    needs = wait.needs.map(\.description)
    until = wait.until.map { supplyCase.calendar.lastDay(of: $0) }
    waitingTonnes = masses.values.max() ?? 0
    let names = needs.isEmpty ? items : needs
    let most = Quantity(tonnes: waitingTonnes)
    let message: StaffMessage =
      if let until {
        .waits(names, post: self.post, place: place, until: until, lying: most)
      } else {
        .waitsForNobody(names, post: self.post, place: place, lying: most)
      }
    sentence = Sentence(message)
  }
}
