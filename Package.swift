// swift-tools-version: 6.2
import PackageDescription

// HiGHS is fetched into .deps by Scripts/fetch-highs. SwiftPM drops an rpath that stands in a
// pkg-config file, so the flags are given here; $ORIGIN/../lib serves an installed copy.
let highs = Context.packageDirectory + "/.deps/highs"

let houseRules: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// On macOS the headers of Homebrew's libraries are found by pkg-config; Debian's lie in /usr/include.
#if os(macOS)
  let (minizip, xlsxwriter, clp): (String?, String?, String?) = ("minizip", "xlsxwriter", "clp")
#else
  let (minizip, xlsxwriter, clp): (String?, String?, String?) = (nil, nil, nil)
#endif

let highsHeaders: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-I\(highs)/include/highs"])]

let package = Package(
  name: "corridor",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "corridor", targets: ["corridor"]),
    .library(name: "PlanningDesk", targets: ["PlanningDesk"]),
    .library(name: "SupplyModel", targets: ["SupplyModel"]),
    .library(name: "LinearProgram", targets: ["LinearProgram"]),
    .library(name: "GeneratedCases", targets: ["GeneratedCases"]),
    // For Benchmarks/, which times reading, planning and the audit apart.
    .library(name: "FlowPlanning", targets: ["FlowPlanning"]),
    .library(name: "Highs", targets: ["Highs"]),
    .library(name: "PlanFigures", targets: ["PlanFigures"]),
    .library(name: "PlanReasons", targets: ["PlanReasons"]),
    .library(name: "PlanAudit", targets: ["PlanAudit"]),
    .library(name: "CaseFiles", targets: ["CaseFiles"]),
    .library(name: "PlanReports", targets: ["PlanReports"]),
    .library(name: "PlanWords", targets: ["PlanWords"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "corridor",
      dependencies: [
        "CaseFiles", "Highs", "PlanWords", "PlanningDesk", "SupplyModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseRules),
    .target(
      name: "PlanningDesk",
      dependencies: [
        "CaseFiles", "CustodyLog", "CustodyStore", "FlowPlanning", "Interchange",
        "LinearProgram", "PlanAudit", "PlanFigures", "PlanReasons", "PlanReports", "PlanWords",
        "SupplyModel", "TimeExpansion", "WholeFiles",
      ],
      swiftSettings: houseRules, plugins: ["EmbedExamples"]),
    .plugin(
      name: "EmbedExamples", capability: .buildTool(), dependencies: ["ExampleEmbedder"]),
    .executableTarget(name: "ExampleEmbedder", swiftSettings: houseRules),
    .target(
      name: "Interchange",
      dependencies: [
        "CaseFiles", "PlanFigures", "PlanWords", "Spreadsheets", "SupplyModel", "WholeFiles",
      ],
      swiftSettings: houseRules),
    .target(
      name: "CaseFiles", dependencies: ["PlanWords", "SupplyModel", "WholeFiles"],
      swiftSettings: houseRules),
    .target(name: "WholeFiles", dependencies: ["CLinux"], swiftSettings: houseRules),
    .systemLibrary(name: "CLinux"),
    // What has happened to a case, and the state that follows from it; no database.
    .target(
      name: "CustodyLog", dependencies: ["CaseFiles", "PlanWords", "SupplyModel"],
      swiftSettings: houseRules),
    .target(
      name: "CustodyStore",
      dependencies: [
        "CaseFiles", "CustodyLog", "PlanWords", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: houseRules),
    .target(name: "TimeExpansion", dependencies: ["SupplyModel"], swiftSettings: houseRules),
    .target(
      name: "PlanFigures", dependencies: ["SupplyModel", "TimeExpansion"],
      swiftSettings: houseRules),
    .target(
      name: "FlowPlanning", dependencies: ["LinearProgram", "SupplyModel", "TimeExpansion"],
      swiftSettings: houseRules),
    .target(
      name: "PlanReasons",
      dependencies: [
        "FlowPlanning", "LinearProgram", "PlanFigures", "SupplyModel", "TimeExpansion",
      ],
      swiftSettings: houseRules),
    .target(
      name: "PlanWords", dependencies: ["PlanAudit", "SupplyModel"], swiftSettings: houseRules),
    .target(
      name: "PlanReports", dependencies: ["PlanWords", "SupplyModel"], swiftSettings: houseRules),
    .target(name: "PlanAudit", dependencies: ["SupplyModel"], swiftSettings: houseRules),
    .target(
      name: "LinearProgram", swiftSettings: houseRules),
    .target(
      name: "Highs", dependencies: ["CHighs", "LinearProgram"],
      swiftSettings: houseRules + highsHeaders + [.strictMemorySafety()],
      linkerSettings: [
        .unsafeFlags([
          "-L\(highs)/lib", "-Xlinker", "-rpath", "-Xlinker", "\(highs)/lib",
          "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib",
        ]),
        .linkedLibrary("highs"),
      ]),
    .systemLibrary(name: "CHighs"),
    .target(
      name: "Spreadsheets",
      dependencies: ["CExpat", "CLinux", "CMinizip", "CXlsxWriter", "SupplyModel"],
      swiftSettings: houseRules + [.strictMemorySafety()]),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CMinizip", pkgConfig: minizip),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: xlsxwriter),
    .target(name: "SupplyModel", swiftSettings: houseRules),
    .target(
      name: "GeneratedCases", dependencies: ["SupplyModel"], swiftSettings: houseRules,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .testTarget(
      name: "SupplyModelTests", dependencies: ["GeneratedCases", "SupplyModel"],
      swiftSettings: houseRules),
    // CLP is a second solver for tests alone: nothing else imports it, and nothing else needs it.
    .systemLibrary(name: "CClp", path: "Tests/CClp", pkgConfig: clp),
    .testTarget(
      name: "LinearProgramTests",
      dependencies: [
        "CClp", "FlowPlanning", "GeneratedCases", "Highs", "LinearProgram", "PlanAudit",
        "SupplyModel",
      ],
      swiftSettings: houseRules + [.strictMemorySafety()]),
    .testTarget(
      name: "WholeFilesTests", dependencies: ["WholeFiles"], swiftSettings: houseRules),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "CorridorTests", dependencies: ["corridor"], exclude: ["Golden"],
      swiftSettings: houseRules),
    .testTarget(
      name: "PlanningDeskTests",
      dependencies: [
        "CaseFiles", "FlowPlanning", "GeneratedCases", "Highs", "PlanAudit", "PlanFigures",
        "PlanReasons", "PlanReports", "PlanWords", "PlanningDesk", "Spreadsheets", "SupplyModel",
        "WholeFiles",
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "PlanWordsTests", dependencies: ["PlanAudit", "PlanWords", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["CaseFiles", "Interchange", "PlanWords", "Spreadsheets", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "PlanFiguresTests", dependencies: ["PlanFigures", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "PlanReportsTests", dependencies: ["PlanReports", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "PlanAuditTests",
      dependencies: ["FlowPlanning", "GeneratedCases", "Highs", "PlanAudit", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "FlowPlanningTests",
      dependencies: [
        "FlowPlanning", "GeneratedCases", "Highs", "LinearProgram", "PlanAudit", "SupplyModel",
        "TimeExpansion",
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "GeneratedCasesTests", dependencies: ["GeneratedCases", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "CustodyLogTests",
      dependencies: ["CaseFiles", "CustodyLog", "GeneratedCases", "SupplyModel"],
      swiftSettings: houseRules),
    .testTarget(
      name: "CustodyStoreTests",
      dependencies: [
        "CaseFiles", "CustodyLog", "CustodyStore", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "CaseFilesTests", dependencies: ["CaseFiles", "GeneratedCases", "SupplyModel"],
      swiftSettings: houseRules),
  ]
)
