import Glibc

extension Terminal {
    /// Has a folder filled that the command line names; for `-` it is a tape archive on the standard output.
    ///
    /// Then it is filled in a folder of our own first, which is gone afterwards. Throws `.notPermitted` where
    /// no folder may be named.
    package func filling<Value>(
        _ place: String, isRehearsal: Bool = false, _ fill: (String) throws -> Value
    ) throws -> Value {
        guard place == "-" else {
            try files.demandOwn(place)
            return try fill(place)
        }
        let passing = try Terminal.privateFolder(in: variable("TMPDIR") ?? "/tmp")
        defer { FolderWalk.remove(passing) }
        let value = try fill(passing + "/out")
        if !isRehearsal { try TapeArchive.write(passing + "/out", to: output) }
        return value
    }
}
