import Foundation
import Testing

/// The map from the numbers of the trust boundary to the tests that show them.
@Suite struct TrustMapTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The text of each file of tests, by the name of its suite.
    private static func suites() throws -> [String: String] {
        var suites: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: tests.path)
        where path.hasSuffix("Tests.swift") {
            let file = tests.appending(path: path)
            let name = file.deletingPathExtension().lastPathComponent
            suites[name] = try String(contentsOf: file, encoding: .utf8)
        }
        return suites
    }

    @Test func `every number is in the map, and each suite that it names shows it`() throws {
        let map = try String(contentsOf: Self.tests.appending(path: "TRUST.md"), encoding: .utf8)
        let rows = map.split(separator: "\n").filter { $0.hasPrefix("| T") }.map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(rows.map { $0[0] } == (1...62).map { "T\($0)" })
        let suites = try Self.suites()
        for row in rows where row[1] != "–" {
            for name in row[1].components(separatedBy: ", ") {
                let text = try #require(suites[name], "\(row[0]): there is no \(name)")
                let isSaid = text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == row[0] }
                #expect(isSaid, "\(name) does not say \(row[0])")
            }
        }
    }
}
