import Glibc

/// A place in the net as attempts are counted by it: an IPv4 address, or an IPv6 network of 64 bits, in which one
/// machine has as many addresses as it likes.
enum NetPlace {
    /// The bytes a place is known by; of what is no address, its text.
    static func bytes(of address: String) -> [UInt8] {
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var six = in6_addr()
        // `fe80::1%eth0`: the zone is the machine's own affair.
        let bare = address.split(separator: "%", maxSplits: 1).first.map(String.init) ?? ""
        guard inet_pton(AF_INET6, bare, &six) == 1 else { return Array(address.utf8.prefix(200)) }
        let bytes = withUnsafeBytes(of: six) { Array($0) }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return bytes.starts(with: mapped) ? Array(bytes.suffix(4)) : Array(bytes.prefix(8))
    }
}
