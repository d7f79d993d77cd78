public import CaseFiles
import Foundation

/// The points of a GeoJSON file (RFC 7946), by which places get their coordinates.
public struct PointFile {
  /// A feature of the file.
  struct Feature: Decodable {
    /// What it may be called; a place is looked for under each name in turn.
    let names: [String]
    /// Longitude and latitude; nil when it is no point.
    let position: [Double]?
    /// The kind of its geometry.
    let kind: String

    private enum CodingKeys: String, CodingKey { case id, geometry, properties }
    private enum GeometryKeys: String, CodingKey { case type, coordinates }
    private enum PropertyKeys: String, CodingKey { case place, id, name }

    init(from decoder: any Decoder) throws {
      let feature = try decoder.container(keyedBy: CodingKeys.self)
      let properties = try? feature.nestedContainer(
        keyedBy: PropertyKeys.self, forKey: .properties)
      let geometry = try? feature.nestedContainer(keyedBy: GeometryKeys.self, forKey: .geometry)
      kind = (try? geometry?.decode(String.self, forKey: .type)) ?? "no geometry"
      position =
        kind == "Point" ? try geometry?.decode([Double].self, forKey: .coordinates) : nil
      func text(_ key: PropertyKeys) -> String? {
        guard let properties else { return nil }
        if let text = try? properties.decode(String.self, forKey: key) { return text }
        return (try? properties.decode(Int.self, forKey: key)).map(String.init)
      }
      let id =
        (try? feature.decode(String.self, forKey: .id))
        ?? (try? feature.decode(Int.self, forKey: .id)).map(String.init)
      let ownID = id.map { $0.hasPrefix("place:") ? String($0.dropFirst(6)) : $0 }
      names = [text(.place), ownID, text(.id), text(.name)].compactMap { $0 }
    }
  }

  private struct Collection: Decodable {
    struct System: Decodable {
      struct Properties: Decodable { let name: String? }
      let properties: Properties?
    }
    let type: String
    let features: [Feature]
    let crs: System?
  }

  private static let mostBytes = 64 * 1024 * 1024
  private let path: String
  private let features: [Feature]

  /// Reads a file.
  ///
  /// - Throws: `CaseProblem` when it is no collection of features, or not in degrees.
  public init(_ path: String) throws(CaseProblem) {
    self.path = path
    func refuse(_ wrong: String, _ fix: String) -> CaseProblem {
      CaseProblem(file: path, wrong: wrong, fix: fix)
    }
    let facts = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let size = (facts?[.size] as? NSNumber)?.intValue,
      facts?[.type] as? FileAttributeType == .typeRegular
    else { throw refuse("is no file", "Give the path of a GeoJSON file.") }
    guard size <= Self.mostBytes else {
      throw refuse("is larger than 64 MB", "Keep only the points of the case's places.")
    }
    guard let bytes = try? Data(contentsOf: URL(filePath: path)),
      let collection = try? JSONDecoder().decode(Collection.self, from: bytes),
      collection.type == "FeatureCollection"
    else {
      throw refuse(
        "is no GeoJSON feature collection", "Save it as GeoJSON (RFC 7946) in a GIS program.")
    }
    if let system = collection.crs?.properties?.name,
      !system.hasSuffix("CRS84"), !system.hasSuffix("4326")
    {
      throw refuse("is in the system \(system)", "Save it in longitude and latitude, WGS 84.")
    }
    features = collection.features
  }

  /// The table of places with the coordinates of the points, and what was not matched.
  ///
  /// - Throws: `CaseProblems` with every point that lies nowhere on the globe or contradicts another.
  public func placed(
    in table: WrittenTable
  ) throws(CaseProblems) -> (WrittenTable, [PassedOver]) {
    var table = table
    let ends = [table.column("lat"), table.column("lon")]
    guard let column = table.headings.firstIndex(of: "place") else {
      throw CaseProblems(
        all: [
          CaseProblem(
            file: table.file, column: "place", wrong: "the column is missing", fix: "Add it.")
        ])
    }
    let known = Set(table.rows.map { $0[column] })
    var (found, leftOut) = try match(known)
    for row in table.rows.indices {
      guard let cells = found[table.rows[row][column]] else { continue }
      for (cell, column) in zip(cells, ends)
      where Double(table.rows[row][column]) != Double(cell) {
        table.rows[row][column] = cell
      }
    }
    leftOut += known.filter { found[$0] == nil }.sorted().map {
      PassedOver(name: "place \($0)", why: "no point has its name")
    }
    return (table, leftOut)
  }

  /// The cells lat and lon of each place that a point names, and the features that name none.
  private func match(
    _ known: Set<String>
  ) throws(CaseProblems) -> ([String: [String]], [PassedOver]) {
    var found: [String: [String]] = [:]
    var leftOut: [PassedOver] = []
    var problems: [CaseProblem] = []
    for (index, feature) in features.enumerated() {
      let called = feature.names.first ?? "feature \(index + 1)"
      guard feature.kind == "Point" else {
        leftOut.append(.init(name: called, why: "it is no point but \(feature.kind)"))
        continue
      }
      guard let place = feature.names.first(where: known.contains) else {
        leftOut.append(.init(name: called, why: "no place has this name"))
        continue
      }
      guard let cells = feature.cells else {
        problems.append(
          CaseProblem(
            file: path, found: called, wrong: "lies nowhere on the globe",
            fix: "Write longitude, then latitude, in degrees."))
        continue
      }
      if let other = found.updateValue(cells, forKey: place), other != cells {
        problems.append(
          CaseProblem(
            file: path, found: called, wrong: "is given twice, at two positions",
            fix: "Keep one of them."))
      }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return (found, leftOut)
  }
}

extension PointFile.Feature {
  /// The cells lat and lon; nil when it lies nowhere on the globe.
  fileprivate var cells: [String]? {
    guard let position, position.count >= 2, abs(position[0]) <= 180, abs(position[1]) <= 90 else {
      return nil
    }
    return [Self.degrees(position[1]), Self.degrees(position[0])]
  }

  /// Six decimal places of a degree are a tenth of a metre.
  private static func degrees(_ number: Double) -> String {
    PlainDecimal.text((number * 1e6).rounded() / 1e6)
  }
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
