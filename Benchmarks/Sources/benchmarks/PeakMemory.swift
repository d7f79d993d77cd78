#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The most memory that this process has had in use so far, in megabytes.
func peakMegabytes() -> Double {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_000_000
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) * 1024 / 1_000_000
  #endif
}
