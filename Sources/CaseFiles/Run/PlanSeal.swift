import PlanWords

/// The seal of a run: the hash of plan.json itself, which lists the hashes of all other files.
///
/// It is taken over the file with zeros in its own place. It shows what was changed by accident or by hand;
/// who writes a whole run of their own can seal it as well, so the audit works out again all it can.
enum PlanSeal {
  /// What stands in the place of the seal while it is taken.
  static let blank = String(repeating: "0", count: 64)

  private static let opening = Array("\"\(PlanFile.sealKey)\" : \"".utf8)

  /// The bytes of plan.json with the seal in its place.
  static func closing(_ bytes: [UInt8]) -> [UInt8] {
    guard let place = place(in: bytes) else { return bytes }
    var closed = bytes
    closed.replaceSubrange(place, with: Array(SHA256.hexadecimal(of: bytes).utf8))
    return closed
  }

  /// Every file that is not as it was when the run was sealed.
  static func faults(of files: RunFiles, listed hashes: [String: String]) -> [CaseProblem] {
    var faults: [CaseProblem] = []
    func note(_ file: String, _ fault: RunFileFault) {
      faults.append(CaseProblem(file: file, fault))
    }
    if !isWhole(files.bytes[PlanFile.file] ?? []) { note(PlanFile.file, .notAsWritten) }
    let present = Set(files.bytes.keys).subtracting([PlanFile.file])
    for file in present.union(hashes.keys).sorted() {
      switch (files.bytes[file], hashes[file]) {
      case (nil, _): note(file, .missing)
      case (_, nil): note(file, .notOfRun)
      case (let bytes?, let hash?):
        if SHA256.hexadecimal(of: bytes) != hash { note(file, .notAsWritten) }
      }
    }
    return faults
  }

  /// Whether plan.json has the seal that its bytes give.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let place = place(in: bytes) else { return false }
    var blanked = bytes
    blanked.replaceSubrange(place, with: Array(blank.utf8))
    return Array(SHA256.hexadecimal(of: blanked).utf8) == Array(bytes[place])
  }

  /// Where the digits of the seal stand; nil unless there is one place alone.
  private static func place(in bytes: [UInt8]) -> Range<Int>? {
    let starts = bytes.indices.filter { start in
      bytes[start] == opening[0] && bytes[start...].starts(with: opening)
    }
    guard starts.count == 1, let start = starts.first.map({ $0 + opening.count }),
      start + blank.utf8.count <= bytes.count
    else { return nil }
    return start..<start + blank.utf8.count
  }
}
