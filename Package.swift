// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors, imports are internal unless said
/// otherwise, and a member is visible only where its module is imported.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "desk",
    products: [
        // One binary is all five tools, told apart by the name it is called by: five statically linked
        // executables would weigh five times as much (65 MB each) and share nothing in the page cache.
        .executable(name: "desk", targets: ["desk"]),
        // Takes incoming mail apart for `ticket ingest`, in a process of its own.
        .executable(name: "desk-mime", targets: ["desk-mime"]),
        // Makes exports of other systems the neutral folder, for `desk convert`.
        .executable(name: "desk-convert", targets: ["desk-convert"]),
        // The customer's web: CGI for the vendor's web server.
        .executable(name: "desk-web", targets: ["desk-web"]),
        // A web server to try it out: the HTTP library brings libcurl, which no page should wait for.
        .executable(name: "desk-listen", targets: ["desk-listen"]),
    ],
    // Each to the version that was tried: Package.resolved is not kept.
    dependencies: [
        // SQLite with prepared statements, typed rows and transactions, on the system's own library.
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // SHA-256 for the audit chain, tokens and attachments, and an HMAC. It brings the whole of BoringSSL, 369 files
        // of C and assembler that a first build compiles: 89 s of one core in debug, measured file by file. What was
        // weighed instead: a SHA-256 of our own is a page of Swift, but ours to answer for where tokens hang on it, and
        // has none of the processor's own instructions for hashing; nettle is LGPL, which a static binary may not
        // take in as it is; OpenSSL's costs its start-up in every command (shared), or its providers (static). So it
        // stays: the linker takes the few files that are used.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        // Reads the envelope of signed mail; swift-crypto brings it along.
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        // File descriptors and errno values without Foundation.
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        // Runs the tools in tests. Not the mailer, the pager and the editor in the tools: it watches its children on a
        // thread of its own, waits for ever where a limit on processes leaves none, and at its end for that thread.
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        // Reads desk.toml. Its parser is C++, 9 s of one core in a first debug build; a reader of our own for six keys
        // would be one more reading of TOML to disagree with everybody else's.
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        // Mail templates that a desk may override.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        // HTTP for the try-out server of the customer's web; without dependencies of its own.
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // The system's libargon2. No pkgConfig: it would put the system's folder of shared libraries before
        // the archives that a release links (see Makefile).
        .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
        // The few C calls Swift cannot make: variadic settings of SQLite and of the process, and its arguments.
        .target(name: "CDesk", linkerSettings: [.linkedLibrary("sqlite3")]),
        // What has to be settled before the Swift runtime starts, in every program of the suite.
        .target(name: "CStart"),
        .target(name: "DeskModel", swiftSettings: strict),
        .target(name: "DeskProse", dependencies: ["DeskModel"], swiftSettings: strict),
        .target(
            name: "DeskProcess",
            dependencies: ["CDesk", .product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: strict),
        .target(
            name: "DeskStore",
            dependencies: [
                "CDesk", "DeskModel", "DeskProcess", "DeskProse",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(
            name: "DeskSecrets",
            dependencies: [
                "CArgon2", "CDesk", "DeskModel", "DeskProcess", "DeskProse",
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(
            name: "DeskMail",
            dependencies: [
                "CDesk", "DeskModel", "DeskProcess", "DeskProse",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .target(
            name: "DeskCore",
            dependencies: ["DeskMail", "DeskModel", "DeskProcess", "DeskProse", "DeskSecrets", "DeskStore"],
            swiftSettings: strict),
        .target(
            name: "DeskCLI",
            dependencies: [
                "DeskModel", "DeskProcess", "DeskProse",
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ], swiftSettings: strict),
        // A lively desk to look around in, made by the verbs themselves.
        .target(
            name: "DeskDemo",
            dependencies: ["DeskCore", "DeskModel", "DeskProse", "DeskSecrets", "DeskStore"],
            swiftSettings: strict),
        .target(
            name: "DeskCommands",
            dependencies: [
                "CDesk", "CStart", "DeskCLI", "DeskCore", "DeskDemo", "DeskModel", "DeskProcess", "DeskProse",
            ], swiftSettings: strict),
        // A desk for tests: a real database file, and a terminal that remembers what it was told.
        .target(
            name: "DeskTesting",
            dependencies: [
                "DeskCLI", "DeskCommands", "DeskCore", "DeskMail", "DeskModel", "DeskProse", "DeskStore",
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/DeskTesting", swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "DeskCLI", "DeskCommands", "DeskCore", "DeskDemo", "DeskMail", "DeskModel", "DeskProse",
                "DeskStore",
                "DeskTesting",
            ], exclude: ["Field", "Transcripts"],
            swiftSettings: strict),
        // Races and crashes: processes of the tool itself.
        .testTarget(
            name: "ToolTests",
            dependencies: [
                "desk", "DeskCore", "DeskMail", "DeskModel", "DeskStore", "DeskTesting",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        // Exports of other systems, as they really look, moved into desks.
        .testTarget(
            name: "ConvertTests",
            dependencies: ["desk", "desk-convert", "desk-mime", "DeskModel", "DeskTesting"],
            exclude: ["Shown"], swiftSettings: strict),
        .testTarget(
            name: "ManualTests",
            dependencies: [
                "DeskCLI", "DeskCommands", "DeskMail", "DeskModel", "DeskProse", "DeskTesting",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], exclude: ["Parts", "Shells"], swiftSettings: strict),
        // MIME as it is really sent, read by a library that has met it all; linked by the helper alone.
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .executableTarget(
            name: "desk-mime",
            dependencies: [
                "CGMime", "CStart", "DeskModel", .product(name: "SwiftASN1", package: "swift-asn1"),
            ], swiftSettings: strict),
        // Exports of other systems, a folder a system: the core knows none of them.
        .executableTarget(
            name: "desk-convert",
            dependencies: [
                "CStart", "DeskCLI", "DeskMail", "DeskModel", "DeskProse",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .executableTarget(name: "desk", dependencies: ["DeskCommands"], swiftSettings: strict),
        // The customer's web: pages over the suite's own verbs. No other program links it.
        .target(
            name: "DeskWeb",
            dependencies: [
                "DeskCLI", "DeskCommands", "DeskCore", "DeskMail", "DeskModel", "DeskProcess", "DeskProse",
                "DeskSecrets",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "desk-web",
            dependencies: ["CStart", "DeskCLI", "DeskModel", "DeskProse", "DeskWeb"], swiftSettings: strict),
        .executableTarget(
            name: "desk-listen",
            dependencies: [
                "CStart", "DeskCLI", "DeskModel", "DeskProcess", "DeskProse", "DeskWeb",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "desk-listen", "desk-web", "DeskCLI", "DeskCommands", "DeskCore", "DeskModel", "DeskProse",
                "DeskStore", "DeskTesting",
                "DeskWeb",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], exclude: ["Browser"], swiftSettings: strict),
        .testTarget(
            name: "DeskModelTests", dependencies: ["DeskModel", "DeskProse", "DeskTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "DeskStoreTests",
            dependencies: [
                "DeskModel", "DeskProse", "DeskStore", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DeskSecretsTests", dependencies: ["DeskModel", "DeskProse", "DeskSecrets"],
            swiftSettings: strict),
        .testTarget(
            name: "DeskMailTests",
            dependencies: [
                "DeskMail", "DeskModel", "DeskProcess", "DeskProse", "DeskTesting",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ], exclude: ["Golden", "SMTP"], swiftSettings: strict),
        .testTarget(
            name: "DeskCLITests",
            dependencies: [
                "DeskCLI", "DeskModel", "DeskProse", "DeskTesting",
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
    ]
)

// The fuzzer brings a main function and instrumented code of its own, so it is there when it is asked for: `make fuzz`.
if Context.environment["DESK_FUZZ_BUILD"] != nil {
    package.targets += [
        .target(name: "CFuzz", path: "Tests/CFuzz"),
        .executableTarget(
            name: "desk-fuzz", dependencies: ["CFuzz", "DeskCLI", "DeskModel", "DeskSecrets"],
            path: "Tests/Fuzz", exclude: ["Seeds"], swiftSettings: strict),
    ]
}
