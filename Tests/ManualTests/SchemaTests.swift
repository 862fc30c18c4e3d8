import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting
import Foundation
import Testing

/// The schemas of what the tools print.
@Suite struct SchemaTests {
    private static func shapes() throws -> Shapes { Shapes(try ManualTests.part("shapes")) }

    @Test func `every shape of the manual is a schema`() throws {
        let shapes = try Self.shapes()
        var names: Set<String> = []
        for shape in shapes.all where shape.isAnswer {
            var bytes: [UInt8] = []
            shapes.schema(of: shape).write(to: &bytes, pretty: true)
            let golden = Golden("man/schema/output/\(shape.name).schema.json")
            let difference = golden.difference(from: String(decoding: bytes, as: UTF8.self) + "\n")
            #expect(difference == nil, "\(difference ?? "")")
            names.insert("\(shape.name).schema.json")
        }
        let there = try FileManager.default.contentsOfDirectory(atPath: Golden.root + "/man/schema/output")
        #expect(Set(there) == names)
    }

    @Test func `every verb that prints JSON has a shape, and no other`() async throws {
        var printing: Set<String> = []
        for tool in Tool.allCases {
            let verbs = ManualPage.verbs(of: Program.description(of: tool))
            for verb in verbs where verb.arguments.contains(where: { $0.name == "--json" }) {
                printing.insert(verb.name)
            }
        }
        // What it left out is said in lines of JSON, which desk-convert(1) tells; there is no answer of a desk.
        printing.remove("desk convert")
        // It prints lines of JSON and nothing else.
        printing.insert("desk audit export")
        #expect(try Self.shapes().verbs.symmetricDifference(printing).sorted() == [])
    }

    @Test func `every type that a shape names is declared`() throws {
        let shapes = try Self.shapes()
        let known = ["text", "integer", "bool", "time", "date", "hash", "money", "true", "object", "any"]
        for shape in shapes.all {
            #expect(!shapes.keys(of: shape).isEmpty, "\(shape.name)")
            #expect(!shape.isAnswer || !(shape.one + shape.list).isEmpty || shape.name == "error")
            for key in shapes.keys(of: shape) {
                let type = key.type.filter { !"[]?".contains($0) }
                let isKnown = known.contains(type) || type.contains("|") || shapes.shape(type) != nil
                // A word that is always the same.
                #expect(isKnown || ["erased", "fast"].contains(type), "\(shape.name).\(key.name) \(type)")
            }
        }
    }
}
