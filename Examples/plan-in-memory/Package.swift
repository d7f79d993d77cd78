// swift-tools-version: 6.2
import PackageDescription

// A program of its own that plans with Corridor: a case made in code, no files.
let package = Package(
  name: "plan-in-memory",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "corridor", path: "../..")],
  targets: [
    .executableTarget(
      name: "plan-in-memory",
      dependencies: [
        .product(name: "Highs", package: "corridor"),
        .product(name: "PlanningDesk", package: "corridor"),
        .product(name: "SupplyModel", package: "corridor"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
