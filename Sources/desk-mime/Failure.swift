/// Why a message could not be read, as an exit status after `sysexits.h`.
enum Failure: Error {
    /// It is no message.
    case notAMessage
    /// The output cannot be written: it grew beyond what the caller takes.
    case cannotWrite

    var status: Int32 {
        switch self {
        case .notAMessage: 65
        case .cannotWrite: 74
        }
    }
}
