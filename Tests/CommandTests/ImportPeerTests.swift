import DeskTesting
import Foundation
import Testing

/// Password hashes from and for other systems.
struct ImportPeerTests {
    private static let password = "correct horse battery staple"

    /// Hashes of that password made by argon2-cffi for Python.
    @Test(arguments: [
        "$argon2id$v=19$m=19456,t=2,p=1$HS7suKSsBh4SJn/CozqDig$7jQkceGEg+wV/xnzx4s+iNJ5N3T2sqmz4raXWfOklpE",
        "$argon2i$v=19$m=8192,t=3,p=2$c2QAMnewwrAYRkaLSw2+rg$+tKPy7aopbZZRmLnYbhHhtFdh2SfYCCpn72RZ0REuTI",
    ])
    func `a hash made elsewhere lets its person in`(hash: String) async throws {
        let desk = try await deskWithTwo()
        let file = "email,name,organisation,password_hash\nada@kolin.example,Ada,kolin,\"\(hash)\"\n"
        #expect(await desk.run("account import -", stdin: file).status == 0)
        #expect(await desk.login("ada@kolin.example", Self.password) == 0)
        #expect(await desk.login("ada@kolin.example", Self.password + "!") == 1)
    }

    /// T4.
    @Test func `a hash exported from here is understood elsewhere`() async throws {
        let desk = try await deskWithKolin()
        let exported = await desk.run(
            "account export --password-hashes --format jsonl --columns password_hash")
        let script = """
            import json, sys, argon2
            hashes = [json.loads(line)["password_hash"] for line in sys.stdin]
            for hash in hashes: argon2.PasswordHasher().verify(hash, sys.argv[1])
            print(len(hashes))
            """
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script, goodPassword]
        let (input, output) = (Pipe(), Pipe())
        python.standardInput = input
        python.standardOutput = output
        python.standardError = FileHandle.nullDevice
        try python.run()
        // What fails to start does not read; its status says so.
        try? input.fileHandleForWriting.write(contentsOf: Data(exported.stdout.utf8))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        guard python.terminationStatus == 0 else {
            print("skipped: python3 has no package 'argon2-cffi'")
            return
        }
        #expect(String(decoding: answer, as: UTF8.self) == "2\n")
    }
}
