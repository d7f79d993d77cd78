public import CaseFiles
import Foundation
import PlanWords

/// The points of a GeoJSON file (RFC 7946), by which places get their coordinates.
public struct PointFile {
  private static let mostBytes = 64 * 1024 * 1024
  private let path: String
  private let features: [PointFeature]

  /// Reads a file.
  ///
  /// - Throws: `CaseProblem` when it is no collection of features, or not in degrees.
  public init(_ path: String) throws(CaseProblem) {
    self.path = path
    func refuse(_ fault: PointFault) -> CaseProblem { CaseProblem(file: path, fault) }
    let facts = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let size = (facts?[.size] as? NSNumber)?.intValue,
      facts?[.type] as? FileAttributeType == .typeRegular
    else { throw refuse(.noFile) }
    guard size <= Self.mostBytes else {
      throw refuse(.tooLarge(megabytes: Self.mostBytes / 1024 / 1024))
    }
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      throw refuse(.unreadable)
    }
    let tree = try JSONTree.read([UInt8](bytes), of: path)
    guard let features = Self.features(of: tree) else {
      throw refuse(.noCollection)
    }
    if let system = tree["crs"]?["properties"]?["name"]?.text,
      !system.hasSuffix("CRS84"), !system.hasSuffix("4326")
    {
      throw refuse(.otherSystem(system))
    }
    self.features = features.map(PointFeature.init)
  }

  private static func features(of tree: JSONTree) -> [JSONTree]? {
    let features = tree["type"]?.text == "Feature" ? [tree] : tree["features"]?.list
    guard tree["type"]?.text == "FeatureCollection" || tree["type"]?.text == "Feature",
      let features, features.allSatisfy({ $0["geometry"] != nil })
    else { return nil }
    return features
  }

  /// The table of places with the coordinates of the points, the places that were given some, and what
  /// was not matched.
  ///
  /// - Throws: `CaseProblems` with every point that lies nowhere on the globe or contradicts another,
  ///   or that no point has the name of a place.
  public func placed(
    in table: WrittenTable
  ) throws(CaseProblems) -> (table: WrittenTable, places: [String], passedOver: [PassedOver]) {
    var table = table
    guard let column = table.headings.firstIndex(of: "place") else {
      throw CaseProblems(
        all: [
          CaseProblem(file: table.file, column: "place", PointFault.columnMissing)
        ])
    }
    var (found, leftOut) = try match(PlaceNames(table, places: column))
    let ends = [table.column("lat"), table.column("lon")]
    for row in table.rows.indices {
      guard let cells = found[table.rows[row][column]] else { continue }
      for (cell, column) in zip(cells, ends)
      where Double(table.rows[row][column]) != Double(cell) {
        table.rows[row][column] = cell
      }
    }
    leftOut += Set(table.rows.map { $0[column] }).filter { found[$0] == nil }.sorted().map {
      PassedOver(part: .place($0), reason: .noPointOfName)
    }
    return (table, table.rows.map { $0[column] }.filter { found[$0] != nil }, leftOut)
  }

  /// The cells lat and lon of each place that a point names, and the features that name none.
  private func match(
    _ places: PlaceNames
  ) throws(CaseProblems) -> ([String: [String]], [PassedOver]) {
    var found: [String: [String]] = [:]
    var leftOut: [PassedOver] = []
    var problems: [CaseProblem] = []
    for (index, feature) in features.enumerated() {
      let part = feature.names.first.map { FilePart.named($0) } ?? .feature(index + 1)
      guard feature.kind == "Point" else {
        leftOut.append(PassedOver(part: part, reason: .noPoint(feature.kind)))
        continue
      }
      guard let place = feature.names.lazy.compactMap(places.place).first else {
        leftOut.append(PassedOver(part: part, reason: .noSuchPlace))
        continue
      }
      guard let cells = feature.cells else {
        problems.append(
          CaseProblem(file: path, found: part.text(), PointFault.nowhere))
        continue
      }
      if let other = found.updateValue(cells, forKey: place), other != cells {
        problems.append(
          CaseProblem(file: path, found: part.text(), PointFault.twice))
      }
    }
    if found.isEmpty, problems.isEmpty { problems.append(nothingMatches(places)) }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return (found, leftOut)
  }

  private func nothingMatches(_ places: PlaceNames) -> CaseProblem {
    CaseProblem(
      file: path,
      PointFault.nothingMatches(
        called: Array(features.compactMap(\.names.first).prefix(3)),
        places: Array(places.all.prefix(3))))
  }
}

/// A feature of a file of points.
private struct PointFeature {
  /// What it may be called; a place is looked for under each name in turn.
  let names: [String]
  /// Longitude and latitude; nil when it is no point.
  let position: [Double]?
  /// The kind of its geometry; nil when it has none.
  let kind: String?

  private static let keys = ["place", "id", "code", "name", "name:en", "title", "label"]

  init(_ feature: JSONTree) {
    kind = feature["geometry"]?["type"]?.text
    position =
      kind == "Point" ? feature["geometry"]?["coordinates"]?.list?.compactMap(\.number) : nil
    var properties: [String: String] = [:]
    for (key, value) in feature["properties"]?.object ?? [:] {
      properties[key.lowercased()] = value.name
    }
    let own = feature["id"]?.name
    let id = own.map { $0.hasPrefix("place:") ? String($0.dropFirst(6)) : $0 }
    let named = Self.keys.compactMap { properties[$0] }
    names = [properties["place"], id].compactMap { $0 } + named
  }

  /// The cells lat and lon; nil when it lies nowhere on the globe.
  var cells: [String]? {
    guard let position, position.count >= 2, abs(position[0]) <= 180, abs(position[1]) <= 90 else {
      return nil
    }
    return [PlainDecimal.text(position[1]), PlainDecimal.text(position[0])]
  }
}

/// The places of a table, by id and by their names in print, letter case apart.
private struct PlaceNames {
  let all: [String]
  private var byName: [String: String] = [:]

  init(_ table: WrittenTable, places column: Int) {
    all = table.rows.map { $0[column] }
    let printed = table.headings.firstIndex(of: "name")
    for row in table.rows {
      if let printed, !row[printed].isEmpty { byName[row[printed].lowercased()] = row[column] }
    }
    for place in all { byName[place.lowercased()] = place }
  }

  func place(_ name: String) -> String? {
    all.contains(name)
      ? name : byName[name.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()]
  }
}

extension JSONTree {
  /// The number; nil when it is none.
  fileprivate var number: Double? {
    switch self {
    case .integer(let whole): Double(whole)
    case .number(let number): number
    default: nil
    }
  }

  /// A text or a whole number, as a name.
  fileprivate var name: String? { text ?? integer.map(String.init) }
}

extension WrittenTable {
  /// Where a heading stands; it is added when it is not there.
  fileprivate mutating func column(_ heading: String) -> Int {
    if let column = headings.firstIndex(of: heading) { return column }
    headings.append(heading)
    hashtags?.append("")
    for row in rows.indices { rows[row].append("") }
    return headings.count - 1
  }
}
