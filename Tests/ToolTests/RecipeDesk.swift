import DeskTesting
import Foundation
import Testing

/// A machine for the recipes of desk-recipes(7): the five tools on its path, beside the scripts of the recipes and
/// a `sendmail` that keeps letters in a file.
struct RecipeDesk {
    let fixture: InstalledDesk
    let bin: String

    init(at time: Date = Date()) async throws {
        fixture = try await InstalledDesk(at: time)
        bin = fixture.desk.folder + "/bin"
        try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
        for tool in ["account", "desk", "org", "queue", "ticket"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(bin)/\(tool)", withDestinationPath: BuiltTool.path)
        }
        try install("sendmail", ["#!/bin/sh", "cat >>'\(fixture.desk.folder)/letters'"])
    }

    /// The literal blocks of a recipe, each by its lines.
    static func blocks(_ title: String) throws -> [[String]] {
        let page = try #require(Golden("man/desk-recipes.7").read())
        let start = try #require(page.range(of: "\n.Ss \(title)\n"), "\(title)")
        let recipe = page[start.upperBound...].components(separatedBy: "\n.Ss ")[0]
        return recipe.components(separatedBy: "\n.Bd -literal\n").dropFirst().map { block in
            block.components(separatedBy: "\n.Ed")[0].replacing("\\e", with: "\\").components(
                separatedBy: "\n")
        }
    }

    /// The command lines of a block, those that go on after a `\` as one.
    static func lines(_ block: [String]) -> [String] {
        ("\n" + block.joined(separator: "\n")).components(separatedBy: "\n$ ").dropFirst().map(\.self)
    }

    /// Puts a script where the path finds it.
    func install(_ name: String, _ lines: [String]) throws {
        let path = "\(bin)/\(name)"
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        chmod(path, 0o755)
    }

    /// Types a line in the desk's folder, or in another that has a desk of its own.
    @discardableResult
    func type(_ line: String, in folder: String? = nil) async throws -> Answer {
        var variables = ["PATH": "\(bin):\(BuiltTool.searchPath)"]
        if let folder { variables.merge(["DESK_DB": folder + "/desk.db", "HOME": folder]) { $1 } }
        let there = folder.map { "cd '\($0)' && " } ?? ""
        return try await fixture.shell(there + line, variables)
    }

    /// Runs what a line of a crontab runs.
    func runJob(_ line: String) async throws -> Answer {
        try await type(line.components(separatedBy: " ").dropFirst(5).joined(separator: " "))
    }

    /// What was mailed since.
    func letters() -> String {
        let path = fixture.desk.folder + "/letters"
        defer { try? FileManager.default.removeItem(atPath: path) }
        return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }

    /// Another machine: a folder of its own, to which `ssh` leads.
    func otherMachine() throws -> String {
        let folder = fixture.desk.folder + "/other"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        chmod(folder, 0o700)
        try install("ssh", ["#!/bin/sh", "shift", "cd '\(folder)' && exec sh -c \"$*\""])
        return folder
    }
}
