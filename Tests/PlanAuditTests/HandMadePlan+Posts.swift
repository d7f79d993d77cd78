import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Fighters wait at the airfield for an adviser who serves ten of them, at thirty a month: seven in a
  /// week of November.
  ///
  /// Ann has three days' notice, sets out in period 1 and is there from the end of period 2 on; the
  /// others cannot fill the post. So seven fighters count in period 2 and three in period 3.
  static let posts = HandMadePlan(
    testDescription: "posts",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(5), places: [Place(id: "port"), Place(id: "airfield")],
        items: [Item(id: "fighter", massPerUnit: .whole(1))],
        needs: [need("wing", "fighter", 20, at: "airfield", due: day(12, 7))],
        supplies: [supply("fighters", "fighter", 20)],
        legs: [
          Leg(
            id: "road", origin: "port", destination: "airfield",
            transitDays: Millionths(whole: 7))
        ],
        staffing: staffing)
    },
    record: PlanRecord(
      isComplete: false, draws: [Draw(supply: "fighters", period: 1, mass: .whole(10))],
      moves: [.week("road", "fighter", 1, .whole(10))],
      stocks: [
        Stock(
          place: "airfield", commodity: Commodity(item: "fighter"), period: 2, mass: .whole(3))
      ],
      deliveries: [
        .low("wing", "fighter", 2, .whole(7)), .low("wing", "fighter", 3, .whole(3)),
      ],
      attendances: [Attendance(posting: "ann-first", departure: 1, arrival: 2, last: 4)],
      stages: [
        // A fighter is worth 1/20 and pays it to whoever serves it; ten are served.
        proved(firstTier, 0.5, [Price(.service("advice", period: 4), 0.05)])
      ]),
    tamperings: tamperingsOfPosts)

  private static let staffing = Staffing(
    posts: [
      Post(
        id: "advice", place: "airfield", enables: .item("fighter"), skill: "pilot",
        language: "French", unitsPerPerson: Millionths(whole: 10),
        unitsPerMonth: Millionths(whole: 30))
    ],
    people: [
      Person(id: "ann", skills: ["pilot"], languages: ["French"], home: "port", noticeDays: 3),
      Person(id: "bob", skills: ["pilot"], languages: ["Danish"], home: "airfield"),
      Person(id: "cat", skills: ["pilot"], languages: ["French"], home: "port", noticeDays: 20),
    ],
    postings: [
      posting("ann-again", "ann", day(11, 20), nil), posting("ann-first", "ann", day(11, 10), nil),
      posting("bob-first", "bob", day(11, 3), nil),
      posting("cat-first", "cat", day(11, 3), day(11, 29)),
    ])

  private static func posting(
    _ id: Posting.ID, _ person: Person.ID, _ from: CalendarDate, _ until: CalendarDate?
  ) -> Posting {
    Posting(id: id, person: person, post: "advice", asked: day(11, 3), from: from, until: until)
  }

  private static let tamperingsOfPosts = [
    Tampering("an adviser in two places") {
      $0.attendances.append(Attendance(posting: "ann-again", departure: 2, arrival: 3, last: 4))
    } _: {
      $0 == .attendance(.inTwoPlaces("ann", "ann-again"))
    },
    Tampering("an adviser without notice") {
      $0.attendances[0] = Attendance(posting: "ann-first", departure: 0, arrival: 1, last: 4)
    } _: {
      $0 == .attendance(.tooSoon("ann-first", arrival: 1))
    },
    Tampering("an adviser faster than the road") {
      $0.attendances[0].arrival = 1
    } _: {
      $0 == .attendance(.tooSoon("ann-first", arrival: 1))
    },
    Tampering("an adviser who cannot be there in time") {
      $0.attendances.append(Attendance(posting: "cat-first", departure: 1, arrival: 2, last: 2))
    } _: {
      $0 == .attendance(.tooSoon("cat-first", arrival: 2))
    },
    Tampering("an adviser without the language") {
      $0.attendances.append(Attendance(posting: "bob-first", departure: 0, arrival: 0, last: 4))
    } _: {
      $0 == .attendance(.unfit("bob-first", "bob"))
    },
    Tampering("an adviser who stays shorter than asked") {
      $0.attendances[0].last = 3
    } _: {
      $0 == .attendance(.otherPeriods("ann-first", arrival: 2, last: 4))
    },
    Tampering("an adviser left out") {
      $0.attendances = []
    } _: {
      $0 == .attendance(.missing("ann-first"))
    },
    Tampering("an adviser told twice") {
      $0.attendances.append($0.attendances[0])
    } _: {
      $0 == .attendance(.toldTwice("ann-first"))
    },
    Tampering("an adviser whom nobody asked") {
      $0.attendances[0].posting = "eve"
    } _: {
      $0 == .row(.unknown(.attendances, kind: "posting", name: "eve"))
    },
    Tampering("fighters that count before the adviser is there") {
      $0.deliveries[1].period = 1
    } _: {
      $0 == .post(.unattended("advice", day(11, 10)))
    },
    Tampering("more fighters than the adviser serves in a week") {
      $0.deliveries[0].mass = Mass(grams: 7_000_001)
    } _: {
      $0 == .post(.training("advice", day(11, 17), people: 1))
    },
    Tampering("more fighters than the adviser serves in all") {
      $0.deliveries[1].mass = Mass(grams: 3_000_001)
    } _: {
      $0 == .post(.service("advice", day(11, 24), most: Millionths(whole: 10)))
    },
    Tampering("a price on a post that does not exist") {
      $0.stages[0].prices.append(Price(.training("chair", period: 2), 1))
    } _: {
      $0 == .proof(.pricedWithoutLimit(firstTier, .training("chair", period: 2)))
    },
  ]
}
