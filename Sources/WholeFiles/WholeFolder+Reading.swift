extension WholeFolder {
  /// Whether nothing lies in a folder but what dead commands left.
  public static func isEmpty(_ folder: String) -> Bool {
    FileFacts(at: folder, followingLink: true)?.isFolder == true
      && FileFacts.names(in: folder).allSatisfy(Leftovers.isName)
  }

  /// Where the newest form of a folder's file is to be read: a change that is decided may not have come to its
  /// place yet.
  public static func place(of file: String, in folder: String) -> String {
    let pending = folder.appending(step: Journal.name).appending(step: file)
    return FileFacts(at: pending) == nil ? folder.appending(step: file) : pending
  }

  /// The names of files that a change which is decided has not put in their place yet.
  public static func pendingNames(in folder: String) -> [String] {
    FileFacts.names(in: folder.appending(step: Journal.name))
  }
}
