import DeskCLI
import DeskModel
import DeskProcess
import DeskProse
import DeskWeb
import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

/// Serves the pages on this machine, to be tried out: an HTTP server before the same CGI that a web server runs,
/// a process a request.
struct TrialServer: Sendable {
    let address: String
    let port: UInt16
    /// The CGI program.
    let program: String
    /// The database, where the command line names one.
    let database: String?
    /// The consultant an admin acts as.
    let asLogin: String?

    /// Serves until it is told to end. Throws for an address that cannot be listened at.
    func run() async throws {
        let server = HTTPServer(
            config: .init(
                address: try sockaddr_in.inet(ip4: address, port: port), timeout: 60,
                // Bodies pass through in pieces, and are not read again.
                sharedRequestReplaySize: 0, logger: .disabled))
        await server.appendRoute("*") { request in try await answer(request) }
        try await server.run()
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        let (body, output) = (try Self.file(), try Self.file())
        defer {
            close(body)
            close(output)
        }
        var length = 0
        for try await piece in request.bodySequence {
            try piece.withUnsafeBytes { bytes in
                guard write(body, bytes.baseAddress, bytes.count) == bytes.count else {
                    throw DeskError(.inputOutput, .webDiskFull)
                }
            }
            length += piece.count
        }
        lseek(body, 0, SEEK_SET)
        let variables = variables(request, length: length)
        let end = await withCheckedContinuation { (done: CheckedContinuation<Child.End?, Never>) in
            // A thread waits for the process: those that serve requests are few.
            let isStarted = Thread.start {
                let end = try? Child.run(
                    program, ["desk-web"], environment: variables, input: body, output: output)
                done.resume(returning: end)
            }
            if !isStarted { done.resume(returning: nil) }
        }
        guard end == .exited(0) else {
            return HTTPResponse(statusCode: .init(500, phrase: "Internal Server Error"))
        }
        return Self.response(try Self.contents(of: output))
    }

    private func variables(_ request: HTTPRequest, length: Int) -> [String: String] {
        var variables: [String: String] = [:]
        for name in Terminal.variables {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        for name in ["CONTENT_TYPE", "CONTENT_LENGTH"] { variables[name] = nil }
        for (name, value) in request.headers {
            let key = "HTTP_" + name.rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
            if CGI.variables.contains(key) { variables[key] = value }
        }
        variables["REQUEST_METHOD"] = request.method.rawValue
        variables["PATH_INFO"] = request.target.path(percentEncoded: false)
        variables["QUERY_STRING"] = request.target.query(percentEncoded: true)
        variables["REMOTE_ADDR"] = address
        variables["CONTENT_LENGTH"] = "\(length)"
        variables["CONTENT_TYPE"] = request.headers[HTTPHeader("Content-Type")]
        variables[CGI.trial] = asLogin ?? ""
        if let database { variables["DESK_DB"] = database }
        return variables
    }

    /// A file without a name.
    private static func file() throws -> Int32 {
        var template = Array("/var/tmp/desk-web-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw DeskError(.inputOutput, .webDiskFull) }
        // A process that is started gets those that are meant for it, and no others.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
        return descriptor
    }

    private static func contents(of file: Int32) throws -> [UInt8] {
        let size = max(0, Int(lseek(file, 0, SEEK_END)))
        var bytes = [UInt8](repeating: 0, count: size)
        guard pread(file, &bytes, size, 0) == size else { throw DeskError(.inputOutput, .webDown) }
        return bytes
    }

    /// The answer that CGI wrote, as HTTP has it.
    private static func response(_ bytes: [UInt8]) -> HTTPResponse {
        var rest = bytes[...]
        var (status, headers) = (200, HTTPHeaders())
        while let end = rest.firstIndex(of: 0x0A) {
            let line = String(decoding: rest[..<end].filter { $0 != 0x0D }, as: UTF8.self)
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            let value = String(parts[1].drop { $0 == " " })
            if parts[0] == "Status" {
                status = Int(value.prefix(3)) ?? 500
            } else if parts[0] != "Content-Length" {
                headers.addValue(value, for: HTTPHeader(parts[0]))
            }
        }
        return HTTPResponse(
            statusCode: .init(status, phrase: Response.reason(status)), headers: headers, body: Data(rest))
    }
}

/// A thread for work that waits.
enum Thread {
    /// Tells whether one could be had: a limit on processes counts threads too.
    static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Work(work))
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
