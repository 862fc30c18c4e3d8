/// An address and port of this machine alone, such as `127.0.0.1:8080`.
package struct LoopbackAddress: Equatable, Sendable {
    /// The address.
    package let address: String
    /// The port.
    package let port: UInt16

    /// Reads one; nil for what is none, or reaches beyond this machine.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let port = UInt16(parts[1]), port > 0,
            parts[0] == "localhost" || parts[0].hasPrefix("127.")
        else { return nil }
        let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts[0] == "localhost" || numbers.count == 4 && !numbers.contains(nil) else { return nil }
        address = parts[0] == "localhost" ? "127.0.0.1" : parts[0]
        self.port = port
    }
}
