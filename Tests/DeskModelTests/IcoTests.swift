import DeskModel
import DeskProse
import Testing

@Suite struct `Company numbers` {
    @Test(arguments: ["25596641", "00006947", "27082440", "45274649", "00000019"])
    func `a number whose check digit fits is taken as it is`(text: String) throws {
        #expect(try Ico(text).text == text)
    }

    @Test(arguments: ["25596642", "00006974", "12345678", "00000000"])
    func `a wrong check digit is refused and the number named`(text: String) {
        let error = #expect(throws: DeskError.self) { try Ico(text) }
        #expect(error?.kind == .invalid)
        #expect(error?.message.en.contains(text) == true)
    }

    @Test(arguments: [
        "", "6947", "025596641", "2559664a", " 2559664", "25596641 ", "255 96641", "٢٥٥٩٦٦٤١", "2559664１",
        "25596641\n", "-2559664",
    ])
    func `anything but eight plain digits is refused`(text: String) {
        let error = #expect(throws: DeskError.self) { try Ico(text) }
        #expect(error?.kind == .invalid)
        #expect(error?.hint != nil)
    }

    @Test func `of ten endings exactly one fits`() {
        for start in ["0002491", "2708244", "9999999", "4527464", "0000001"] {
            let fitting = (0...9).filter { (try? Ico(start + "\($0)")) != nil }
            #expect(fitting.count == 1)
        }
    }
}
