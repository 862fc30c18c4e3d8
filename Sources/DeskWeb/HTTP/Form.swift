import DeskCLI
import DeskMail
import DeskModel
import Glibc
import SystemPackage

/// A file that somebody chose in a form, on disk until the request is answered.
package struct Upload: Sendable {
    /// Where it is in the request's folder, under the name that it is to have.
    package let path: String
    /// How many bytes it has.
    package let size: Int64
}

/// What a browser sent: texts, files, and what was wrong with it as a whole.
///
/// Where something was wrong, the texts are there as far as they came: they are given back to be sent again.
package struct Form: Sendable {
    /// The texts.
    package var fields = Fields()
    /// The files.
    package var files: [Upload] = []
    /// Whether files were sent, taken or not: they have to be chosen again where the form comes back.
    package private(set) var hadFiles = false
    /// The folder that they are in.
    package var folder: String?
    /// Why there may be less than was sent.
    package var fault: FormFault?

    /// Texts only.
    package init(_ fields: Fields = Fields()) { self.fields = fields }

    /// Reads the body of a request; without files where nobody is logged in, from whom nothing large is accepted.
    init(_ request: Request, _ spool: Spool, takesFiles: Bool) {
        let type = request.contentType.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { $0 != 0x20 }
        do throws(FormFault) {
            switch String(decoding: type, as: UTF8.self).lowercased() {
            case "application/x-www-form-urlencoded":
                fields = try Fields(encoded: try Form.text(request))
            case "multipart/form-data": try read(request, spool, takesFiles: takesFiles)
            default: fault = .broken
            }
        } catch {
            fault = error
        }
    }

    /// The whole body of a form without files.
    private static func text(_ request: Request) throws(FormFault) -> [UInt8] {
        guard request.contentLength ?? 0 <= FormLimits.texts else { throw .textTooLarge }
        var bytes: [UInt8] = []
        let end = request.end
        while bytes.count < request.contentLength ?? .max {
            let piece = try request.piece(before: end)
            if piece.isEmpty { break }
            bytes += piece
            guard bytes.count <= FormLimits.texts else { throw .textTooLarge }
        }
        guard bytes.count >= request.contentLength ?? 0 else { throw .incomplete }
        return request.contentLength.map { Array(bytes.prefix($0)) } ?? bytes
    }

    private mutating func read(_ request: Request, _ spool: Spool, takesFiles: Bool) throws(FormFault) {
        let type = request.contentType.utf8
        guard type.count <= 300, type.allSatisfy({ (0x20...0x7E).contains($0) }),
            let program = MailReader.installed()
        else { throw .broken }
        var body = try BodyFile.empty(request.contentType)
        fault = Form.read(request, into: &body, spool, limit: takesFiles ? FormLimits.body : FormLimits.texts)
        defer { withExtendedLifetime(body) {} }
        let file = body.descriptor
        guard let parts = try? FormReader(program: program).parts(of: file), !parts.isEmpty else {
            throw fault ?? .broken
        }
        var bytes: Int64 = 0
        for part in parts {
            guard let name = part.fileName else {
                guard bytes + part.size <= FormLimits.texts else {
                    // The other texts are given back.
                    fault = fault ?? .textTooLarge
                    continue
                }
                bytes += part.size
                guard fields.items.count < FormLimits.fields else { throw .tooManyFields }
                guard let text = Form.text(of: part, in: file) else { throw fault ?? .broken }
                fields.add(part.name, text)
                continue
            }
            // A field for files that was left empty is sent all the same.
            guard !name.isEmpty || part.size > 0 else { continue }
            hadFiles = true
            guard fault == nil, takesFiles else { continue }
            guard files.count < FormLimits.files else {
                fault = .tooManyFiles
                continue
            }
            do throws(FormFault) {
                let path = try spool.keep(
                    (part.offset, part.size), of: file.rawValue, as: FileName(cleaning: name).text)
                files.append(Upload(path: path, size: part.size))
                folder = spool.folder
            } catch {
                // What stands behind it may be text.
                fault = error
            }
        }
    }

    /// Reads the body, and returns what was wrong with it. Of one that is too large the beginning is taken, where the
    /// texts are.
    private static func read(_ request: Request, into body: inout BodyFile, _ spool: Spool, limit most: Int)
        -> FormFault?
    {
        let length = request.contentLength ?? .max
        var fault: FormFault? = length > most && length < .max ? .tooLarge : nil
        let limit = fault == nil ? min(length, most) : FormLimits.texts
        var count = 0
        let end = request.end
        do throws(FormFault) {
            while count < limit {
                let piece = try request.piece(before: end)
                if piece.isEmpty { return fault ?? (request.contentLength == nil ? nil : .incomplete) }
                try body.add(Array(piece.prefix(limit - count)), spool: fault == nil ? spool : nil)
                count += piece.count
            }
        } catch {
            return error
        }
        if request.contentLength == nil { fault = .tooLarge }
        return fault
    }

    private static func text(of part: FormPart, in file: FileDescriptor) -> String? {
        guard part.size > 0 else { return "" }
        var bytes = [UInt8](repeating: 0, count: Int(part.size))
        let count = pread(file.rawValue, &bytes, bytes.count, off_t(part.offset))
        guard count == bytes.count, !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension Request {
    /// When the whole of the body must have come.
    fileprivate var end: Int { Request.uptime + wholeTimeout }

    /// Seconds on the monotonic clock.
    private static var uptime: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    /// The next bytes of the body; none at its end.
    fileprivate func piece(before end: Int) throws(FormFault) -> [UInt8] {
        guard Request.uptime < end, body.waits(atMost: idleTimeout) else { throw .tooSlow }
        do {
            return try body.next()
        } catch {
            throw .incomplete
        }
    }
}
