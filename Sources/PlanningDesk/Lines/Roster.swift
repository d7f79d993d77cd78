import SupplyModel
import PlanFigures
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
    let nobody = attendances.isEmpty ? ["Nobody is at any post."] : []
    return Self.lines(of: attendances, saying: nobody + sentences)
  }

  /// Some who are at posts, and what is said beside them.
  static func lines(of attendances: [AttendanceLine], saying sentences: [String]) -> [String] {
    let told = sentences.flatMap { Paragraph.lines($0, indent: 2) }
    guard !attendances.isEmpty else { return told }
    var table = TextTable([.left, .left, .left, .left, .left, .left])
    table.add(["", "post", "at", "sets out", "there from", "until"])
    for line in attendances {
      table.add([line.name, line.post, line.place, line.setsOut, line.thereFrom, line.until])
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
  public let setsOut: String
  /// The last day of the first period at whose end the person is there.
  public let thereFrom: String
  /// The last day of the last period at whose end the person is there.
  public let until: String

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
    setsOut = calendar.firstDay(of: attendance.departure).description
    thereFrom = calendar.lastDay(of: attendance.arrival).description
    until = calendar.lastDay(of: attendance.last).description
  }
}

/// A posting that does not come about as it was asked.
public struct ClashLine: Encodable, Hashable, Sendable {
  /// The posting.
  public let posting: String
  /// `skill`, `language`, `two_places`, `late` or `too_late`.
  public let kind: String
  /// When the person is there after all; nil when the posting fails.
  public let thereFrom: String?
  /// The clash in a sentence.
  public let sentence: String

  init?(_ clash: PostingClash, in supplyCase: SupplyCase) {
    let staffing = supplyCase.staffing
    guard let posting = staffing.postings.first(where: { $0.id == clash.posting }),
      let person = staffing.people.first(where: { $0.id == posting.person })
    else { return nil }
    let who = "\(person.name) cannot fill \(posting.post) (\(posting.id))"
    self.posting = posting.id.description
    switch clash.reason {
    case .skill(let skill):
      (kind, thereFrom) = ("skill", nil)
      sentence = "\(who): the post asks for the skill \(skill)."
    case .language(let language):
      (kind, thereFrom) = ("language", nil)
      sentence = "\(who): the post asks for \(language)."
    case .twoPlaces(let other):
      (kind, thereFrom) = ("two_places", nil)
      let post = staffing.postings.first { $0.id == other }?.post.description ?? ""
      sentence = "\(who): that would be in two places at once, for \(other) is at \(post) then."
    case .late(let date):
      (kind, thereFrom) = ("late", date.description)
      sentence =
        "\(person.name) fills \(posting.post) (\(posting.id)) late: asked for \(posting.from), there "
        + "by \(date), for notice and travel take that long."
    case .tooLate:
      (kind, thereFrom) = ("too_late", nil)
      sentence =
        "\(who): notice and travel take longer than the posting lasts, or no way there is open."
    }
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
  public let until: String?
  /// The most that lies there waiting in the plan at the end of a period, in tonnes.
  public let waitingTonnes: Double
  /// The wait in a sentence.
  public let sentence: String

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
    until = wait.until.map { supplyCase.calendar.lastDay(of: $0).description }
    waitingTonnes = masses.values.max() ?? 0
    let names = needs.isEmpty ? items : needs
    let end = until.map { "until \($0)" } ?? "in vain: nobody comes to \(post.id)"
    let most = waitingTonnes > 0 ? "; up to \(Figure.plain(waitingTonnes)) t lie there" : ""
    sentence = "\(listed(names)) must wait for \(post.id) at \(post.place) \(end)\(most)."
  }
}
