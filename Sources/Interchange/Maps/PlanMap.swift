public import CaseFiles
public import Foundation
import PlanFigures
public import SupplyModel

/// A case, and what a plan carries, as features of GeoJSON (RFC 7946): places as points, legs as
/// lines.
///
/// Lines follow great circles and are cut where they cross the antimeridian.
public struct PlanMap {
  private struct Collection: Encodable {
    let type = "FeatureCollection"
    let features: [Feature]
  }

  /// A feature.
  struct Feature: Encodable {
    let type = "Feature"
    let id: String
    let geometry: Geometry?
    let properties: [String: Property]

    private enum CodingKeys: String, CodingKey { case type, id, geometry, properties }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(type, forKey: .type)
      try container.encode(id, forKey: .id)
      // A feature without a place on the map has the member all the same.
      try container.encode(geometry, forKey: .geometry)
      try container.encode(properties, forKey: .properties)
    }
  }

  /// A point, a line, or a line in two parts.
  enum Geometry: Encodable {
    case point([Double])
    case lines([[[Double]]])

    private enum CodingKeys: String, CodingKey { case type, coordinates }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      switch self {
      case .point(let position):
        try container.encode("Point", forKey: .type)
        try container.encode(position, forKey: .coordinates)
      case .lines(let lines) where lines.count == 1:
        try container.encode("LineString", forKey: .type)
        try container.encode(lines[0], forKey: .coordinates)
      case .lines(let lines):
        try container.encode("MultiLineString", forKey: .type)
        try container.encode(lines, forKey: .coordinates)
      }
    }
  }

  /// The value of a property.
  enum Property: Encodable {
    case text(String)
    case number(Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  let features: [Feature]

  /// Makes the map of a case, and of what a run of it carries if there is one.
  public init(_ supplyCase: SupplyCase, run: Run?) {
    let places = supplyCase.places.map(Self.feature)
    let positions = Dictionary(
      supplyCase.places.compactMap { place in Self.position(of: place).map { (place.id, $0) } },
      uniquingKeysWith: { one, _ in one })
    let moved = Dictionary(grouping: run?.record.moves ?? [], by: \.leg)
    let uses = run.map { LegUse.byLeg(in: $0.record, of: supplyCase) }
    let legs = supplyCase.legs.enumerated().map { index, leg in
      var properties = Self.properties(of: leg)
      if let uses {
        let grams = (moved[leg.id] ?? []).reduce(0) { $0 + $1.mass.grams }
        properties["tonnes"] = .number(Mass(grams: grams).tonnes)
        properties["status"] = .text(Self.status(of: uses[index], carries: grams > 0))
      }
      var line: [[[Double]]]?
      if let start = positions[leg.origin], let end = positions[leg.destination] {
        line = GreatCircle.lines(from: start, to: end)
      }
      return Feature(
        id: "leg:\(leg.id)", geometry: line.map { .lines($0) }, properties: properties)
    }
    features = places + legs
  }

  /// The bytes of the file.
  ///
  /// - Throws: what keeps the features from being written as JSON.
  public func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(Collection(features: features)) + Data("\n".utf8)
  }

  private static func position(of place: Place) -> (latitude: Double, longitude: Double)? {
    guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
    return (latitude, longitude)
  }

  private static func feature(_ place: Place) -> Feature {
    Feature(
      id: "place:\(place.id)",
      geometry: position(of: place).map { .point([$0.longitude, $0.latitude]) },
      properties: [
        "kind": .text("place"), "place": .text(place.id.description), "name": .text(place.name),
      ])
  }

  private static func properties(of leg: Leg) -> [String: Property] {
    [
      "kind": .text("leg"), "leg": .text(leg.id.description), "mode": .text(leg.mode),
      "corridor": .text(leg.corridor), "from": .text(leg.origin.description),
      "to": .text(leg.destination.description),
    ]
  }

  /// `used`, `idle`, or why nothing can go by it in any period: `closed` or `no consent`.
  private static func status(of uses: [LegUse], carries: Bool) -> String {
    if carries { return "used" }
    if uses.allSatisfy(\.isShutByConsent) { return "no consent" }
    return uses.allSatisfy { $0.isShutByConsent || $0.limitTonnes <= 0 } ? "closed" : "idle"
  }
}
