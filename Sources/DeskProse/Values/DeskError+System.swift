package import DeskModel

extension DeskError {
    /// What a system call's error number means to a person.
    ///
    /// The numbers are Linux's; this target knows no C library.
    package static func system(_ number: Int32, path: String) -> DeskError {
        switch number {
        case 2, 20: DeskError(.missing, .noSuchFile(path))
        case 1, 13: DeskError(.notPermitted, .noRight(path))
        case 23, 24: DeskError(.inputOutput, .tooManyFiles(path), hint: .seeLimit("-n"))
        case 27: DeskError(.inputOutput, .fileSizeLimit(path), hint: .seeLimit("-f"))
        case 17: DeskError(.cannotCreate, .fileExists(path))
        case 28, 122: DeskError(.inputOutput, .diskFull(path), hint: .freeSpace)
        case 30: DeskError(.inputOutput, .readOnlyFileSystem(path))
        case 40: DeskError(.configuration, .isLink(path))
        default: DeskError(.inputOutput, .fileFailed(path, number: number))
        }
    }
}
