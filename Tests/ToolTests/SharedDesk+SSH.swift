import DeskTesting
import Testing

extension SharedDesk {
    /// Whether there is an sshd here, and a client.
    static var hasSSH: Bool { BuiltTool.succeeds("test -x /usr/sbin/sshd && command -v ssh") }

    /// Starts a real sshd, which everybody reaches as the host `there` with the key in their folder; it ends
    /// with the machine.
    func listen(configuration: String, _ options: String = "") async throws {
        // Where the desk is must not be found on this side.
        let port = Int.random(in: 20_000..<60_000)
        let started = try await run(
            as: "root",
            """
            sed -i /^host/d /etc/desk.toml; mkdir -p /run/sshd; [ -e hostkey ] || ssh-keygen -q -t ed25519 -N '' -f hostkey
            /usr/sbin/sshd -f \(configuration) -p \(port) -h "$PWD/hostkey" -o ListenAddress=127.0.0.1 \
                -o UsePAM=no -o PidFile="$PWD/pid" \(options) </dev/null >/dev/null 2>&1
            printf 'Host there\\n HostName 127.0.0.1\\n Port \(port)\\n IdentityFile %s/%%u/key\\n' "$PWD" >/etc/ssh/ssh_config
            printf ' StrictHostKeyChecking no\\n UserKnownHostsFile /dev/null\\n LogLevel ERROR\\n' >>/etc/ssh/ssh_config
            for try in $(seq 100); do [ -s pid ] && exit 0; sleep 0.05; done; exit 1
            """)
        #expect(started.status == 0, "\(started)")
    }
}
