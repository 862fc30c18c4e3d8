/// A command line as it is typed, taken apart as a shell would: blanks separate, quotes of either kind hold together.
package struct CommandLineText {
    /// The words, without their quotes.
    package let words: [String]

    package init(_ text: String) {
        var words: [String] = []
        var word: String?
        var quote: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let open = quote {
                if scalar == open { quote = nil } else { word?.unicodeScalars.append(scalar) }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
                word = word ?? ""
            } else if scalar == " " || scalar == "\n" {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = word ?? ""
                word?.unicodeScalars.append(scalar)
            }
        }
        if let done = word { words.append(done) }
        self.words = words
    }
}
