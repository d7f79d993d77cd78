public import CaseFiles
import CustodyLog
import CustodyStore
import Foundation
import Interchange
import PlanWords
import WholeFiles

extension Desk {
  /// Records one event.
  ///
  /// - Parameters:
  ///   - fields: What it says.
  ///   - request: Of which case, and who writes.
  /// - Returns: The event, once it lies on the disk.
  /// - Throws: `CaseProblems` with everything that is wrong with it; nothing is recorded then.
  public static func record(
    _ fields: [EventField: String], in request: RecordRequest
  ) throws -> RecordedEvents {
    let row = try EventReader(caseAt: request.url).row(fields)
    return try record([row], from: nil, in: request)
  }

  /// Takes the events of a file into the record: of another record (JSON lines), or of a table of events (CSV or a
  /// workbook), whose columns a map may explain.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - map: The file of the map; nil reads the headings as fields of events.
  ///   - sender: Whose map the case keeps, as `senders/SENDER.csv`.
  ///   - request: Of which case, and who writes.
  /// - Returns: What was new, once it lies on the disk.
  /// - Throws: `CaseProblems` with everything that is wrong, by file, row and column; nothing is recorded then.
  public static func takeEvents(
    from file: String, map: String? = nil, sender: String? = nil, in request: RecordRequest
  ) throws -> RecordedEvents {
    let reader = try EventReader(caseAt: request.url)
    let ending = URL(filePath: file).pathExtension.lowercased()
    if ending == "jsonl" {
      let other = try CaseRecord(lines: try bytes(of: file), of: file)
      let added = try request.record.append { _ in other.events }
      return RecordedEvents(
        request, added: added, file: file, known: other.events.count - added.count)
    }
    let map = try columnMap(map, sender, request)
    if ending == "xlsx" || ending == "xlsm" {
      let sheet = try EventSheet.rows(of: file)
      let rows = try reader.rows(of: sheet, in: file, by: map ?? .ownFields(sheet))
      return try record(rows, from: file, in: request)
    }
    return try record(
      try reader.rows(of: try bytes(of: file), in: file, by: map), from: file, in: request)
  }

  private static func columnMap(
    _ map: String?, _ sender: String?, _ request: RecordRequest
  ) throws -> ColumnMap? {
    if let map { return try ColumnMap(try bytes(of: map), of: map) }
    guard let sender else { return nil }
    let file = "senders/\(sender).csv"
    let path = request.url.appending(path: file).path
    guard !sender.contains("/"), FileManager.default.fileExists(atPath: path) else {
      throw CaseProblem(
        file: "--sender", found: sender, ColumnMapFault.noMap(file: file))
    }
    return try ColumnMap(try bytes(of: path), of: file)
  }

  private static func bytes(of file: String) throws(CaseProblem) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: file) else {
      throw CaseProblem(file: file, wrong: .notThere, fix: .pathThere)
    }
    do { return [UInt8](try Data(contentsOf: URL(filePath: file))) } catch {
      throw FileFailure(error)?.problem
        ?? CaseProblem(file: file, wrong: .notReadable, fix: .checkPath)
    }
  }

  private static func record(
    _ rows: [EventRow], from file: String?, in request: RecordRequest
  ) throws -> RecordedEvents {
    let writer = try request.writerName()
    let added = try request.record.append { record in
      try requireCorrected(rows, in: record)
      var scribe = EventScribe(writer: writer, after: record.last(of: writer))
      var random = SystemRandomNumberGenerator()
      return scribe.events(saying: rows.map(\.fields), at: milliseconds, random: &random)
    }
    return RecordedEvents(request, added: added, file: file, known: 0)
  }

  private static var milliseconds: UInt64 { UInt64(max(0, Date().timeIntervalSince1970 * 1000)) }

  /// Refuses to correct what is not there.
  private static func requireCorrected(
    _ rows: [EventRow], in record: CaseRecord
  ) throws(CaseProblems) {
    let known = Set(record.events.map(\.id.description))
    let problems = rows.compactMap { row in
      row.fields[.corrects].flatMap { id in
        known.contains(id)
          ? nil
          : CaseProblem(
            file: row.file, row: row.line, column: EventField.corrects.rawValue, found: id,
            EventFault.notInRecord)
      }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
  }
}

extension Desk {
  /// The events of a case's record.
  ///
  /// - Parameters:
  ///   - consignment: Only those of one consignment; nil is all.
  ///   - request: Of which case.
  /// - Returns: The events by the day on which they happened, and what does not fit in the record.
  /// - Throws: `CaseProblems` when the record cannot be read, or has no such consignment.
  public static func events(
    of consignment: String? = nil, in request: RecordRequest
  ) throws -> RecordList {
    _ = try EventReader(caseAt: request.url)
    let record = try request.record.record()
    guard let consignment else { return RecordList(record.events, of: record) }
    let own = record.events(of: consignment)
    guard !own.isEmpty else {
      let all = Set(record.events.compactMap { $0.fields[.consignment] }).sorted()
      let nearest = NearestName.nearest(to: consignment, among: all)
      throw CaseProblem(
        file: RecordFolder.linesFile, column: EventField.consignment.rawValue, found: consignment,
        EventFault.noConsignment(nearest: nearest, all: all))
    }
    return RecordList(own, of: record)
  }

  /// Writes the record as it is exchanged: the same events give the same bytes.
  ///
  /// - Throws: `CaseProblems` when the record cannot be read or the file cannot be written.
  public static func exportRecord(to file: String, in request: RecordRequest) throws
    -> ExportedRecord
  {
    _ = try EventReader(caseAt: request.url)
    let record = try request.record.record()
    try WholeFile.write(record.bytes, to: file)
    return ExportedRecord(folder: request.folder, file: file, events: record.events.count)
  }
}
