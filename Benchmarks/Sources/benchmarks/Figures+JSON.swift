import Foundation

/// A line of JSON with its keys in order. A stage that was not solved may have no finite gap, which
/// JSON has no number for.
extension Figures {
  func jsonLine() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinite", negativeInfinity: "-infinite", nan: "none")
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(jsonLine: Data) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "infinite", negativeInfinity: "-infinite", nan: "none")
    self = try decoder.decode(Figures.self, from: jsonLine)
  }
}
