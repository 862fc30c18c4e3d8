import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// The desk's own pages.
@Suite struct PageTemplateTests {
    private func page(_ text: String, mode: Int = 0o600) async throws -> String {
        let web = try await WebDesk()
        let folder = web.desk.folder + "/.config/desk/templates/web"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/layout.mustache"))
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: folder + "/layout.mustache")
        var visitor = web.visitor()
        return await visitor.get("/login", at: web.site).text
    }

    @Test func `a desk has pages of its own`() async throws {
        let text = try await page("<html><h1>{{title}} u nás</h1>{{{content}}}</html>")
        #expect(text.contains("<h1>Přihlásit se u nás</h1>") && text.contains("name=\"password\""))
    }

    @Test(arguments: ["{{#title}}", "{{/title}}"])
    func `one that is broken gives way to the suite's`(text: String) async throws {
        #expect(try await page(text).contains("<!DOCTYPE html>"))
    }

    @Test func `one that others may write is not taken`() async throws {
        #expect(try await page("<p>podvrh</p>", mode: 0o666).contains("<!DOCTYPE html>"))
    }
}
