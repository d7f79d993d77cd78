// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who only builds Corridor builds its benchmarks.
let package = Package(
  name: "corridor-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "corridor", path: "..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "CaseFiles", package: "corridor"),
        .product(name: "FlowPlanning", package: "corridor"),
        .product(name: "Highs", package: "corridor"),
        .product(name: "PlanAudit", package: "corridor"),
        .product(name: "PlanFigures", package: "corridor"),
        .product(name: "PlanReasons", package: "corridor"),
        .product(name: "PlanningDesk", package: "corridor"),
        .product(name: "GeneratedCases", package: "corridor"),
      ],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ]
)
