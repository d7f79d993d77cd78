/// The part that says where the other parts are.
final class RelationshipsPart: XMLListener {
  /// Where one part is.
  struct Link {
    let id: String
    /// The last word of its type, such as `worksheet`.
    let kind: String
    let target: String
  }

  private(set) var links: [Link] = []
  private(set) var problem: WorkbookProblem?
  private let folder: String

  init(folder: String) { self.folder = folder }

  func open(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], links.count < 10_000
    else {
      problem = .brokenPart
      return
    }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    links.append(Link(id: id, kind: kind, target: resolved(target)))
  }

  /// A target is written from the top of the archive, or from the folder of the part.
  private func resolved(_ target: String) -> String {
    var steps: [Substring] = []
    for step in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) {}
}
