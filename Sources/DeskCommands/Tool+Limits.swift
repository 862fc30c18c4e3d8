import DeskCLI
import DeskModel
import DeskProse
import Glibc

extension Tool {
    /// What every command needs beyond the program itself, in bytes: where the runtime gets no memory it ends the
    /// process without a word.
    private static let leastMemory: UInt64 = 48 << 20

    /// Why there is too little memory to begin: the limit that is in the way.
    static var lackOfMemory: DeskError? {
        for (resource, place, flag) in [(RLIMIT_AS, 0, "-v"), (RLIMIT_DATA, 5, "-d")] {
            var limit = rlimit()
            guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != .max
            else { continue }
            guard limit.rlim_cur < pages(place) * 4096 + leastMemory else { continue }
            return DeskError(.configuration, .tooLittleMemory, hint: .seeLimit(flag))
        }
        return nil
    }

    /// A number of `/proc/self/statm`: https://man7.org/linux/man-pages/man5/proc.5.html.
    private static func pages(_ place: Int) -> UInt64 {
        guard let file = fopen("/proc/self/statm", "re") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let numbers = text.split(separator: " ")
        return numbers.count > place ? UInt64(numbers[place]) ?? 0 : 0
    }
}
