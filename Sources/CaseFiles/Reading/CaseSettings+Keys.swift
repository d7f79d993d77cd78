import PlanWords

extension CaseSettings {
  /// The object that the file holds; nil, with a problem, when it holds none.
  static func tree(_ bytes: [UInt8], _ log: ProblemLog) -> JSONTree? {
    do throws(CaseProblem) {
      let tree = try JSONTree.read(bytes, of: file)
      if tree.object != nil { return tree }
      log.report(file, SettingFault.notObject)
    } catch {
      log.report(error)
    }
    return nil
  }

  /// A setting that is not known would otherwise be passed over in silence.
  static func checkKeys(of corridor: JSONTree, log: ProblemLog) {
    let known = CaseSetting.knownInCorridor
    let members = corridor.object ?? [:]
    for key in members.keys.sorted() where !known.contains(key) && !key.hasPrefix("x_") {
      let free = known.filter { members[$0] == nil }
      if let meant = HeadingName.meant(by: key, among: free) {
        log.report(
          file, column: "corridor.\(key)", HeadingFault.noSetting(meant.advice))
      } else {
        log.remark(
          file, kind: .unread, FileRemark.unknownSetting(VisibleText.onOneLine(key)))
      }
    }
  }
}
