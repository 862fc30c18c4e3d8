import DeskModel
import Testing

@testable import DeskMail

@Suite struct MailDateTests {
    @Test(arguments: [
        (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"), (1_796_130_000, "Tue, 1 Dec 2026 13:00:00 +0000"),
        (2_147_483_648, "Tue, 19 Jan 2038 03:14:08 +0000"),
        (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 +0000"),
    ])
    func `a date is written in UTC`(seconds: Int64, text: String) {
        #expect(MailDate.text(Instant(seconds: seconds)) == text)
    }
}
