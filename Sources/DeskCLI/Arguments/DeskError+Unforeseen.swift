package import DeskModel
import DeskProse
import SystemPackage

extension DeskError {
    /// What an error that nobody foresaw is to the person at the keyboard: a refusal of the system by
    /// its number, else a fault of the suite of which nothing is told but that it is one.
    package init(unforeseen error: any Error) {
        guard let errno = error as? Errno else {
            self.init(.fault, .internalFault, hint: .tryDebug)
            return
        }
        let kind: DeskError.Kind =
            switch errno {
            case .permissionDenied, .notPermitted: .notPermitted
            case .noSuchFileOrDirectory: .missing
            case .noSpace, .ioError, .diskQuotaExceeded, .readOnlyFileSystem: .inputOutput
            default: .inputOutput
            }
        self.init(kind, .systemRefused(errno.description))
    }
}
