import DeskModel
import Foundation
import Testing

/// Public holidays against those of an independent program, PyPI's `holidays`.
@Suite struct HolidayPeerTests {
    @Test func `every day from 2000 to 2060 is a holiday for us as it is for others`() throws {
        let script = """
            import holidays
            for day in sorted(holidays.country_holidays("CZ", years=range(2000, 2061))): print(day.isoformat())
            """
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script]
        let output = Pipe()
        python.standardOutput = output
        python.standardError = FileHandle.nullDevice
        try python.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        guard python.terminationStatus == 0 else {
            print("skipped: python3 has no package 'holidays'")
            return
        }
        let theirs = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let ours = (2000...2060).flatMap { Holidays.czech.days(in: $0).map(\.date.iso) }
        let missing = Set(theirs).subtracting(ours).sorted()
        let extra = Set(ours).subtracting(theirs).sorted()
        #expect(missing.isEmpty && extra.isEmpty, "missing \(missing), too many \(extra)")
    }
}
