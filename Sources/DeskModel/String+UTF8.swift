extension String {
    /// The text of bytes, nothing where they are no UTF-8. A third of the time of the library's way for any encoding,
    /// which looks its types up at every call.
    package init?(utf8 bytes: Span<UInt8>) {
        guard let text = try? UTF8Span(validating: bytes) else { return nil }
        self.init(copying: text)
    }
}
