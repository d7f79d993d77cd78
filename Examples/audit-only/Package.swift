// swift-tools-version: 6.2
import PackageDescription

// A program of its own that shows and audits plans, and has no solver in it.
let package = Package(
  name: "audit-only",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "corridor", path: "../..")],
  targets: [
    .executableTarget(
      name: "audit-only",
      dependencies: [.product(name: "PlanningDesk", package: "corridor")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
