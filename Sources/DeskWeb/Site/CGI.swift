package import DeskCLI
import DeskCommands
import DeskCore
import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// Serves one request as a web server's CGI does: variables and standard input in, head and body out.
package enum CGI {
    /// The variables that are read (RFC 3875), besides those that the suite looks at.
    package static let variables = [
        "CONTENT_LENGTH", "CONTENT_TYPE", "HTTPS", "HTTP_ACCEPT_LANGUAGE", "HTTP_COOKIE", "HTTP_HOST",
        "HTTP_ORIGIN",
        "HTTP_SEC_FETCH_SITE", "PATH_INFO", "QUERY_STRING", "REMOTE_ADDR", "REQUEST_METHOD", "SCRIPT_NAME",
    ]
    /// The variable by which the try-out server identifies itself. No request can set it: theirs begin with `HTTP_`.
    package static let trial = "DESK_WEB_TRIAL"

    /// Serves the request of this process. Returns the exit status.
    package static func serve(_ terminal: Terminal) -> Int32 {
        var variables: [String: String] = [:]
        for name in CGI.variables {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        var talk = terminal
        talk.tool = "desk-web"
        let isTrial = getenv(trial) != nil
        let site = Site(
            environment: terminal.environment, standing: terminal.standing,
            asLogin: isTrial
                ? getenv(trial).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } : nil,
            program: Helper.path("desk"), isTrial: isTrial,
            complain: { [talk] error in
                talk.say(error.message)
                if let hint = error.hint { talk.hint(hint) }
            })
        let request = Request(variables: variables, body: terminal.input)
        let response = site.answer(request)
        do {
            try terminal.output.write(response.head)
            if request.method != .head { try terminal.output.write(response.body) }
            try terminal.output.flush()
            return 0
        } catch {
            return error.kind.status
        }
    }
}
