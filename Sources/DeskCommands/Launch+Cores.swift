import Glibc

extension Launch {
    /// How many cores there are to work on.
    static func cores() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
