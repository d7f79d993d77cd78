import PlanWords
import CaseFiles
import Foundation
import WholeFiles

/// Why a file or a folder could not be read or written, in words for its owner.
struct FileFailure {
  let problem: CaseProblem

  /// Takes in an error of the file system; nil when it is none.
  init?(_ error: any Error) {
    guard let facts = Self.facts(of: error) else { return nil }
    let (wrong, fix) = Self.words(facts.code)
    problem = CaseProblem(file: Self.culprit(facts.path, facts.code), wrong: wrong, fix: fix)
  }

  /// What is told of a file that could not be written.
  init(_ error: FileError) {
    let (file, wrong, fix): (String, Found, Write) =
      switch error.cause {
      case .held: (error.path, .held, .tryAgainLater)
      case .occupied: (error.path, .notEmpty, .newFolder)
      case .changedMeanwhile: (error.path, .changedMeanwhile, .tryAgain)
      case .readBackDiffers: (error.path, .readBackDiffers, .checkDisk)
      case .unconfirmed: (error.path, .unconfirmed, .checkDiskFirst)
      case .unfinished: (error.path, .unfinished, .endUpdate)
      case .refused(ENOENT): (error.path, .folderMissing, .fileInFolder)
      case .refused(let number): Self.words(number, of: error.path)
      }
    problem = CaseProblem(file: file, wrong: wrong, fix: fix)
  }

  private static func words(_ number: Int32, of path: String) -> (String, Found, Write) {
    let code = POSIXErrorCode(rawValue: number)
    let (wrong, fix) = words(code)
    return (code == .ENOTDIR ? culprit(path, code) : path, wrong, fix)
  }

  /// The file that stands where a folder should be, or the folder that was to be written to: what was
  /// put down beside it for a moment is nothing to its owner.
  private static func culprit(_ path: String, _ code: POSIXErrorCode?) -> String {
    var url = URL(filePath: path)
    while url.pathComponents.count > 1 {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      if isThere, code != .ENOTDIR || !isFolder.boolValue { return url.path }
      url.deleteLastPathComponent()
    }
    return path
  }

  /// The path and the number of an error of the file system.
  private static func facts(of error: any Error) -> (path: String, code: POSIXErrorCode?)? {
    if let error = error as? POSIXError { return (Found.fileSystem.text(), error.code) }
    guard let error = error as? CocoaError else { return nil }
    let url = error.userInfo[NSURLErrorKey] as? URL
    let path = error.userInfo[NSFilePathErrorKey] as? String ?? url?.path ?? Found.fileSystem.text()
    let cause = error.userInfo[NSUnderlyingErrorKey] as? POSIXError
    return (path, cause?.code ?? number(error.code))
  }

  private static func number(_ code: CocoaError.Code) -> POSIXErrorCode? {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: .ENOENT
    case .fileReadNoPermission, .fileWriteNoPermission: .EACCES
    case .fileWriteFileExists: .EEXIST
    case .fileWriteOutOfSpace: .ENOSPC
    case .fileWriteVolumeReadOnly: .EROFS
    case .fileReadInvalidFileName, .fileWriteInvalidFileName: .ENAMETOOLONG
    default: nil
    }
  }

  private static func words(_ code: POSIXErrorCode?) -> (wrong: Found, fix: Write) {
    switch code {
    case .ENOENT?: (.notThere, .pathThere)
    case .EACCES?, .EPERM?: (.notAllowed, .mayWrite)
    case .EEXIST?, .ENOTDIR?:
      (.fileInTheWay, .renameFile)
    case .EISDIR?: (.folderInTheWay, .renameIt)
    case .ENOSPC?, .EDQUOT?: (.diskFull, .makeRoom)
    case .EROFS?: (.diskReadOnly, .folderElsewhere)
    case .ENAMETOOLONG?: (.nameRefused, .shorterName)
    case .EIO?: (.diskFailed, .checkDisk)
    default: (.notReadable, .checkPath)
    }
  }
}
