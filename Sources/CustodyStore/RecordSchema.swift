import CaseFiles

/// The tables of record.sqlite.
enum RecordSchema {
  /// The tables of form 1.
  ///
  /// The columns repeat what the line says, so that SQLite itself refuses a row that contradicts its line.
  static var first: String {
    let kinds = EventKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return """
      CREATE TABLE event (
        hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
        id TEXT NOT NULL CHECK (length(id) = 36 AND substr(id, 15, 1) = '7'),
        writer TEXT NOT NULL CHECK (length(writer) BETWEEN 1 AND 64),
        number INTEGER NOT NULL CHECK (number >= 1),
        previous TEXT CHECK ((previous IS NULL) = (number = 1)),
        kind TEXT NOT NULL CHECK (kind IN (\(kinds))),
        line TEXT NOT NULL CHECK (
          json_valid(line) AND json_extract(line, '$.id') IS id
          AND json_extract(line, '$.writer') IS writer AND json_extract(line, '$.number') IS number
          AND json_extract(line, '$.previous') IS previous AND json_extract(line, '$.kind') IS kind)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX event_of_writer ON event (writer, number);
      CREATE INDEX event_by_id ON event (id);
      CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
      CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
      WHEN EXISTS (SELECT 1 FROM event WHERE hash = NEW.hash)
      BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
      CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
      """
  }

  static let insertion =
    "INSERT INTO event (hash, id, writer, number, previous, kind, line) VALUES (?, ?, ?, ?, ?, ?, ?)"
}
