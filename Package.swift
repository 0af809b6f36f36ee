// swift-tools-version: 6.2
// The house: one target per room, four floors (docs/architecture.md). Imports go down only; within a
// floor only to a room further left in its list. Tests/ArchitectureTests fails on any other arrow.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ floor: String, _ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(floor)/\(name)", swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: settings)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let cLibraries: [Target] = [
  .systemLibrary(
    name: "CCurl", path: "Sources/CLibraries/CCurl", pkgConfig: "libcurl",
    providers: [.apt(["libcurl4-openssl-dev"])]),
  .systemLibrary(
    name: "CPostgreSQL", path: "Sources/CLibraries/CPostgreSQL", pkgConfig: "libpq",
    providers: [.apt(["libpq-dev"])]),
  .systemLibrary(
    name: "CQRCode", path: "Sources/CLibraries/CQRCode", pkgConfig: "libqrencode",
    providers: [.apt(["libqrencode-dev"])]),
  .systemLibrary(
    name: "CQPDF", path: "Sources/CLibraries/CQPDF", pkgConfig: "libqpdf",
    providers: [.apt(["libqpdf-dev"])]),
  .systemLibrary(
    name: "CZlib", path: "Sources/CLibraries/CZlib", pkgConfig: "zlib",
    providers: [.apt(["zlib1g-dev"])]),
]

/// Compiled with optimisation also for the tests: Eigen without it is a hundred times slower.
let optimised: [CXXSetting] = [.unsafeFlags(["-O2"]), .define("EIGEN_MPL2_ONLY"), .define("NDEBUG")]

let numerics: Target = .target(
  name: "CNumerics", path: "Sources/CLibraries/CNumerics", cxxSettings: optimised,
  linkerSettings: [.linkedLibrary("stdc++"), .linkedLibrary("m")])

let solver: Target = .target(
  name: "CSolver", path: "Sources/CLibraries/CSolver", cxxSettings: optimised,
  linkerSettings: [.linkedLibrary("Clp"), .linkedLibrary("stdc++")])

let methods: [Target] = [
  room("Methods", "Core"),
  room("Methods", "Texts", ["Core"]),
  room("Methods", "HTML"),
  room("Methods", "FileCleaning", ["CQPDF", "CZlib"]),
  room("Methods", "QRCode", ["CQRCode"]),
  .target(
    name: "Statistics", dependencies: ["CNumerics", "CSolver"], path: "Sources/Methods/Statistics",
    swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
]

let mechanisms: [Target] = [
  room("Mechanisms", "Storage", ["CPostgreSQL", "Core", crypto, grdb, nioPosix, logging]),
  room("Mechanisms", "Vault", ["Core", "Storage", crypto, cryptoExtras, nioPosix]),
  room("Mechanisms", "Audit", ["Core", "Storage", "Vault"]),
  room("Mechanisms", "Outbox", ["CCurl", "Core", "Storage", "Vault", nioPosix, logging]),
  room(
    "Mechanisms", "Web",
    [
      "Core", "Texts", "HTML", "FileCleaning", "Storage", "Vault", "Audit", "Outbox", crypto, nio, nioPosix,
      httpTypes, hummingbird, lifecycle, logging,
    ]),
]

let mechanismRooms: [Target.Dependency] = [
  "Core", "Texts", "HTML", "Storage", "Vault", "Audit", "Outbox", "Web", httpTypes,
]

let features: [Target] = [
  room("Features", "Organisations", mechanismRooms),
  room("Features", "Accounts", mechanismRooms + ["Organisations", "QRCode"]),
  room("Features", "Companies", mechanismRooms + ["Organisations", "Accounts"]),
  room("Features", "Cases", mechanismRooms + ["Organisations", "Accounts", "Companies"]),
  room(
    "Features", "Reporting",
    mechanismRooms + ["FileCleaning", "Organisations", "Accounts", "Companies", "Cases"]),
]

let top: [Target] = [
  room(
    "", "App",
    mechanismRooms + [
      "FileCleaning", "Organisations", "Accounts", "Companies", "Cases", "Reporting", hummingbird, lifecycle,
      logging,
      unixSignals,
    ]),
  .executableTarget(
    name: "stagekansen",
    dependencies: ["App", "Cases", "Core", "Vault", "FileCleaning", "Storage", arguments],
    path: "Sources/stagekansen", swiftSettings: settings),
]

let package = Package(
  name: "Stagekansen",
  products: [
    .executable(name: "stagekansen", targets: ["stagekansen"]),
    .library(name: "Statistics", targets: ["Statistics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: cLibraries + [numerics, solver] + methods + mechanisms + features + top + [
    tests("ArchitectureTests", []),
    tests("CoreTests", ["Core"]),
    tests("StatisticsTests", ["Statistics"]),
    tests(
      "CasesTests",
      [
        "Accounts", "Audit", "Cases", "Core", "Organisations", "Outbox", "Storage", "TestSupport", "Texts",
        "Vault",
      ]),
    tests(
      "CasesPagesTests",
      mechanismRooms + [
        "FileCleaning", "Organisations", "Accounts", "Companies", "Cases", "TestSupport", httpTypes, logging,
      ]),
    tests("TextsTests", ["Core", "Texts"]),
    tests("HTMLTests", ["HTML"]),
    tests(
      "WebTests",
      [
        "Core", "HTML", "Storage", "TestSupport", "Texts", "Vault", "Web", httpTypes, hummingbird, nio,
        logging,
      ]),
    tests(
      "ReportingTests",
      [
        "Accounts", "App", "Cases", "Core", "FileCleaning", "Organisations", "Reporting", "Storage",
        "TestSupport",
        "Texts", "Vault", "Web", httpTypes,
      ]),
    tests("QRCodeTests", ["QRCode"]),
    tests("OrganisationsTests", ["Core", "Organisations", "Storage", "TestSupport", "Vault"]),
    tests(
      "AccountsTests",
      [
        "Accounts", "Core", "FileCleaning", "Organisations", "Storage", "TestSupport", "Texts", "Vault",
        "Web", "Audit",
        httpTypes, logging,
      ]),
    tests("FileCleaningTests", ["FileCleaning"], exclude: ["Fixtures"]),
    .target(
      name: "TestSupport",
      dependencies: ["Core", "FileCleaning", "Storage", "Texts", "Vault", "Web", httpTypes, logging],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("StorageTests", ["Core", "Storage", "TestSupport"]),
    tests("VaultTests", ["Core", "Vault", "stagekansen", crypto]),
    tests(
      "AppTests",
      [
        "App", "Audit", "Core", "Outbox", "FileCleaning", "Storage", "Vault", "Organisations", "Accounts",
        "Companies",
        "Cases", "Web",
        "TestSupport", "stagekansen", logging,
      ]),
    tests("AuditTests", ["Core", "Storage", "Vault", "Audit", "TestSupport"]),
    tests("OutboxTests", ["Core", "Storage", "Vault", "Outbox", "TestSupport"]),
    tests("CompaniesTests", ["Core", "Storage", "Companies", "TestSupport"]),
  ],
  cxxLanguageStandard: .cxx17
)
