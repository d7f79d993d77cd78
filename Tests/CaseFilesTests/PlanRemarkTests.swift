import Testing

@testable import CaseFiles

@Suite struct `A remark that bears on the plan` {
  /// What is remarked on with a change to the small case, that is not without it.
  private func remarks(_ change: (inout SmallCase) -> Void) throws -> [String] {
    func all(_ small: SmallCase) throws -> [String] {
      try small.inFolder { try CaseFolder.read(at: $0).remarks.filter { $0.kind == .plan } }
        .map(\.description)
    }
    var changed = SmallCase()
    change(&changed)
    let before = try all(SmallCase())
    return try all(changed).filter { !before.contains($0) }
  }

  @Test func `is made on a need that nothing reaches`() throws {
    let cut = try remarks {
      $0.replace(
        "arctic,north,liverpool,archangel", with: "arctic,north,archangel,liverpool", in: "legs.csv"
      )
    }
    #expect(
      cut.contains(
        "needs.csv:2: No legs lead to archangel from where tanks is offered (liverpool, new-york); "
          + "legs lead only the other way."))
    let refused = try remarks {
      $0.replace(",lift\n", with: ",lift,refused_classes\n", in: "legs.csv")
      $0.replace("0.01,cargo", with: "0.01,cargo,", in: "legs.csv")
      $0.replace("0.02,cargo", with: "0.02,cargo,fuel", in: "legs.csv")
    }
    #expect(
      refused.contains(
        "needs.csv:4: No legs lead to archangel from where fuel is offered (new-york)."))
  }

  @Test func `is made on whole units that no vehicle carries`() throws {
    let found = try remarks {
      $0.replace("cargo,armour,3000", with: "cargo,armour,19.5", in: "loads.csv")
    }
    #expect(
      found.contains {
        $0.hasPrefix(
          "items.csv:2: One tanks is of 20 t and one cargo carries 19.5: none goes by ")
      }, "\(found)")
  }

  @Test func `is made on a supply after the end, and on one that offers nothing`() throws {
    let found = try remarks {
      $0.replace(
        "140,once,1941-07-30,,UK,0", with: "140,once,1942-07-30,,UK,140", in: "supplies.csv")
    }
    #expect(
      found.prefix(2) == [
        "supplies.csv:2: tanks-england can leave only after the plan's last day, 1941-10-21.",
        "supplies.csv:2: tanks-england offers nothing: its donor keeps it all back.",
      ])
  }

  @Test func `is made on rows without effect`() throws {
    let found = try remarks {
      $0.replace("1941-09-01,,handling", with: "1943-09-01,,handling", in: "changes.csv")
      $0.replace(",0.3,ice", with: ",1,ice", in: "changes.csv")
      $0.replace("cargo,armour", with: "cargo,Armour", in: "loads.csv")
    }
    #expect(
      found == [
        "changes.csv:3: The row has no effect: it begins after the plan's last day, 1941-10-21.",
        "changes.csv:2: The row has no effect: its factor is 1.",
        "loads.csv:2: No item is of the class Armour, so that the row says nothing of any. "
          + "Did you mean armour?",
      ])
  }

  @Test func `is made on the same row under two names`() throws {
    let found = try remarks {
      $0.files["supplies.csv"]? +=
        "\nfuel-again,new-york,fuel,3000,month,1941-07-30,1941-12-31,US,,,\n"
      $0.files["changes.csv"]? +=
        "\n,arctic,1941-09-01,,transit_d,20,,ice,,\n,arctic,1941-09-01,,transit_d,20,,ice,,"
    }
    #expect(
      found.filter { $0.hasSuffix("entered twice?") } == [
        "supplies.csv:5: fuel-again says the same as fuel-america in row 4: is it entered twice?",
        "changes.csv:7: The row says the same as row 6: is it entered twice?",
      ])
  }

  @Test func `is made on pieces that are no whole number`() throws {
    let found = try remarks { $0.replace("exact,100", with: "exact,1.250", in: "needs.csv") }
    #expect(
      found.contains(
        "needs.csv:2: 1.25 of tanks, which comes in whole units, is no whole number. "
          + "If the dot parts thousands, write 1250."))
  }

  @Test func `is made on names that a spreadsheet made dates or numbers of`() throws {
    for (name, kind) in [
      ("2033-03-05", "date"), ("5-Mar", "date"), ("5.3", "date"), ("1E5", "number"),
    ] {
      let found = try remarks {
        $0.replace("fuel-america", with: name, in: "supplies.csv")
      }
      #expect(
        found == [
          "supplies.csv:4: The supply is called \(name): a spreadsheet may have made a \(kind) of "
            + "another name."
        ])
    }
  }

  @Test func `is made on figures that are rounded, once for a column`() throws {
    let found = try remarks {
      $0.replace("14,1000,", with: "14,33.3333333333,", in: "legs.csv")
      $0.replace("12,0.01", with: "12,0.0142857142857", in: "legs.csv")
      $0.replace("20,0.02", with: "20,0.0285714285714", in: "legs.csv")
    }
    #expect(
      found == [
        "legs.csv:2: A figure of throughput_t_per_d is read to six decimal places: 33.3333333333 as "
          + "33.333333.",
        "legs.csv:2: 2 figures of loss are read to six decimal places: 0.0142857142857 as 0.014286.",
      ])
  }

  @Test func `is made on coordinates against distances`() throws {
    let header = "place,name,kind,storage_t,lat,lon"
    func small(_ archangel: String, _ liverpool: String = "53.4,-3") -> (inout SmallCase) -> Void {
      { small in
        small.files["places.csv"] = """
          \(header)
          new-york,New York,port,,40.7,-74
          liverpool,Liverpool,port,,\(liverpool)
          archangel,Archangel,port,5000,\(archangel)
          """
        small.replace(",lift\n", with: ",lift,distance_km\n", in: "legs.csv")
        small.replace("0.01,cargo", with: "0.01,cargo,5600", in: "legs.csv")
        small.replace("0.02,cargo", with: "0.02,cargo,4000", in: "legs.csv")
      }
    }
    #expect(try remarks(small("64.5,40.5")) == [])
    #expect(
      try remarks(small("-64.5,40.5")) == [
        "places.csv:4: The sign of the lat of archangel looks wrong: as it stands, liverpool and "
          + "archangel lie 13630 km apart, and arctic states a distance of 4000 km; at lat 64.5, lon 40.5 "
          + "all distances fit."
      ])
    #expect(
      try remarks(small("0,0")).contains(
        "places.csv:4: archangel lies at lat 0, lon 0, in the Gulf of Guinea: leave both empty when "
          + "unknown."))
  }
}
