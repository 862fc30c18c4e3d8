import Glibc

extension Terminal {
    /// Has a folder filled that the command line names; for `-` it is a tape archive on the standard output.
    ///
    /// Then it is filled in a folder of our own first, which is gone afterwards. Throws `.notPermitted` where
    /// no folder may be named.
    package func filling<Value>(
        _ place: String, isDryRun: Bool = false, _ fill: (String) throws -> Value
    ) throws -> Value {
        var client: (channel: Channel, handle: Int)?
        switch files {
        case _ where place == "-": break
        case .client(let channel):
            // The client makes it before anything is done for it.
            if !isDryRun { client = (channel, try channel.open(.folder, [Array(place)]).handle) }
        case .own, .streams, .folder:
            try files.demandOwn(place)
            return try fill(place)
        }
        let passing = try PassingFolder(self)
        let value = try fill(passing.path + "/out")
        guard !isDryRun else { return value }
        try TapeArchive.write(
            passing.path + "/out", to: client.map { ByteSink($0.channel, $0.handle) } ?? output)
        if let client { try client.channel.commit(client.handle) }
        return value
    }
}
