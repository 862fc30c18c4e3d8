package import DeskModel
import DeskProcess
import DeskProse
import Glibc

extension Terminal {
    /// Goes on as a helper program of the suite, with the same streams and environment.
    ///
    /// Throws `.configuration` where it is missing, and comes back only then.
    package func become(_ helper: String, _ arguments: [String]) throws(DeskError) {
        try flush()
        if let path = Helper.path(helper) {
            let words = ([helper] + arguments).map { strdup($0) } + [nil]
            execv(path, words)
            for word in words { free(word) }
        }
        throw DeskError(.configuration, .helperMissing(helper), hint: .helperMissingHint)
    }
}
