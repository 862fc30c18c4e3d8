package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

extension Desk.Consultants {
    /// Every key that lets somebody in from another machine, or those of one consultant.
    package func keys(of login: String?) throws -> [ConsultantKey] {
        try read(.consultantKeyList) { act in
            try act.sql.consultantKeys(of: login.map { try act.knownConsultant($0).login })
        }
    }

    /// Lets a consultant in by one more key, the one of a `.pub` file.
    ///
    /// Throws `.invalid` for what is no public key, and `.conflict` for a key that is somebody's already: it could not be told whose it is.
    package func addKey(_ file: String, to login: String) throws -> ConsultantKey {
        try write(.consultantKeyAdd) { act in
            let consultant = try act.knownConsultant(login)
            let key = try PublicKey(file: file)
            if let known = try act.sql.consultantKey(key.fingerprint) {
                throw DeskError(
                    .conflict, .consultantKeyExists(key.fingerprint, known.login),
                    hint: .removeConsultantKey(known.login, key.fingerprint))
            }
            try act.sql.insertConsultantKey(
                fingerprint: key.fingerprint, type: key.type, body: key.body, comment: key.comment,
                of: consultant)
            try act.record(
                .consultant(consultant.login),
                ["key": .string(key.fingerprint), "comment": .string(key.comment), "state": "added"])
            return try act.knownKey(key.fingerprint, of: consultant)
        }
    }

    /// Lets a consultant in by a key no more. `SHA256:` may be left out.
    ///
    /// Throws `.notFound` for a key that is not theirs.
    package func removeKey(_ fingerprint: String, of login: String) throws -> ConsultantKey {
        let fingerprint = fingerprint.hasPrefix("SHA256:") ? fingerprint : "SHA256:" + fingerprint
        return try write(.consultantKeyRemove) { act in
            let consultant = try act.knownConsultant(login)
            let key = try act.knownKey(fingerprint, of: consultant)
            try act.sql.deleteConsultantKey(fingerprint)
            try act.record(
                .consultant(consultant.login), ["key": .string(fingerprint), "state": "removed"])
            return key
        }
    }
}

extension Act {
    /// A key of a consultant; else `.notFound`.
    fileprivate func knownKey(_ fingerprint: String, of consultant: Consultant) throws -> ConsultantKey {
        guard let key = try sql.consultantKey(fingerprint), key.login == consultant.login else {
            throw DeskError(
                .notFound, .noConsultantKey(fingerprint, consultant.login),
                hint: .listConsultantKeys(consultant.login))
        }
        return key
    }
}
