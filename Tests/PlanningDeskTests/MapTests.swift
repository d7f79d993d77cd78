import CaseFiles
import Foundation
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `A plan as GeoJSON` {
  @Test func `says of each leg the tonnes of its moves, and whether it is used`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let path = folder + ".geojson"
      _ = try desk.export(ExportRequest(folder: run, map: path))
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
      let features = try #require((json as? [String: Any])?["features"] as? [[String: Any]])
      let moves = try #require(
        try WrittenTable.all(inRun: URL(filePath: run)).first { $0.file == "moves.csv" })
      let column = try #require(moves.headings.firstIndex(of: "quantity_t"))
      var tonnes: [String: Double] = [:]
      for row in moves.rows { tonnes[row[0], default: 0] += Double(row[column]) ?? .nan }
      let legs = features.compactMap { $0["properties"] as? [String: Any] }
        .filter { $0["kind"] as? String == "leg" }
      #expect(legs.count == 4)
      for leg in legs {
        let moved = tonnes[leg["leg"] as? String ?? ""] ?? 0
        #expect(abs((leg["tonnes"] as? Double ?? .nan) - moved) < 1e-6)
        #expect(leg["status"] as? String == (moved > 0 ? "used" : "idle"))
      }
      #expect(features.allSatisfy { $0["geometry"] is NSNull })
    }
  }

  @Test func `gives places their coordinates, and says what it did not match`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let path = folder + ".geojson"
      func feature(_ id: String, _ geometry: String) -> String {
        "{\"type\":\"Feature\",\"id\":\"\(id)\",\"properties\":null,\"geometry\":\(geometry)}"
      }
      func write(_ features: [String]) throws {
        let text =
          "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
        try Data(text.utf8).write(to: URL(filePath: path))
      }
      let request = ImportRequest(file: path, folder: folder)
      try write([
        feature("city", "{\"type\":\"Point\",\"coordinates\":[12.34567891,-45]}"),
        feature("elsewhere", "{\"type\":\"Point\",\"coordinates\":[1,2]}"),
        feature("depot", "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[1,2]]]}"),
      ])
      let imported = try Desk.importing(request)
      let names = imported.passedOver.map(\.name)
      #expect(imported.placed == ["city"])
      #expect(
        names == ["elsewhere", "depot", "place depot", "place north-port", "place south-port"])
      let places = try CaseFolder.read(at: URL(filePath: folder)).case.places
      let city = try #require(places.first { $0.id.description == "city" })
      #expect(city.latitude == -45 && city.longitude == 12.34567891)
      #expect(places.filter { $0.latitude != nil }.count == 1)
      let before = try Data(contentsOf: URL(filePath: folder + "/places.csv"))
      try write([
        feature("city", "{\"type\":\"Point\",\"coordinates\":[1,95]}"),
        feature("depot", "{\"type\":\"Point\",\"coordinates\":[1]}"),
      ])
      let error = #expect(throws: CaseProblems.self) { try Desk.importing(request) }
      #expect(error?.all.count == 2)
      #expect(try Data(contentsOf: URL(filePath: folder + "/places.csv")) == before)
    }
  }

  @Test(arguments: [
    "", "[]", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\",\"features\":[1]}",
    "{\"type\":\"FeatureCollection\",\"features\":[],\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}}}",
  ])
  func `is refused when it is no GeoJSON in degrees`(text: String) throws {
    try Examples.withCopy(of: "small-port") { folder in
      let path = folder + ".geojson"
      try Data(text.utf8).write(to: URL(filePath: path))
      let error = #expect(throws: CaseProblem.self) {
        try Desk.importing(ImportRequest(file: path, folder: folder))
      }
      #expect(error?.file == path)
    }
  }
}

@Suite struct `Hashtags on export` {
  @Test(arguments: Examples.names)
  func `are taken in again, in tables and in workbooks`(name: String) throws {
    try Examples.withCopy(of: name) { folder in
      let (book, tables) = (folder + ".xlsx", folder + "-tables")
      _ = try desk.export(
        ExportRequest(folder: folder, workbook: book, tables: tables, hasHashtags: true))
      let made = folder + "-made"
      _ = try Desk.importing(ImportRequest(file: book, folder: made))
      for table in try WrittenTable.all(inCase: URL(filePath: made)) {
        if let place = table.headings.firstIndex(of: "place") {
          #expect(table.hashtags?[place].hasPrefix("#loc+code") == true)
        }
        let beside = try String(
          contentsOf: URL(filePath: "\(tables)/\(table.file)"), encoding: .utf8)
        if let tags = table.hashtags {
          #expect(beside.contains(tags.joined(separator: ",") + "\n"))
        }
      }
      #expect(
        try desk.check(CaseRequest(folder: made)).counts
          == desk.check(CaseRequest(folder: folder)).counts)
      try Data(contentsOf: URL(filePath: folder + "/datapackage.json"))
        .write(to: URL(filePath: tables + "/datapackage.json"))
      #expect(
        try desk.check(CaseRequest(folder: tables)).counts
          == desk.check(CaseRequest(folder: folder)).counts)
    }
  }
}
