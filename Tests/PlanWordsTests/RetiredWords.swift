/// Words that no person reads any more, as patterns, and what to write.
///
/// The catalogue is searched for them, and Scripts/checks/words.py searches all other sources.
enum RetiredWords {
  static let all: [(pattern: String, instead: String)] = [
    ("\\banew\\b", "again"),
    ("\\bmend(s|ed|ing)?\\b", "fix, correct"),
    ("\\bhear(s|d)?\\b", "receive"),
    ("\\bthe worth of\\b", "how much arrives on time, late and not at all"),
    ("\\bin vain\\b", "what does not happen"),
    ("\\b(were|was|had|should) (they|it|there|he|she|we)\\b", "if they are"),
    ("^(Were|Had|Should) ", "If"),
    ("\\bwith it (no|there)\\b", "if it is done"),
    (
      "\\b[0-9][0-9,.]* of (?!(needs|rows|legs|days|places)\\b)[a-z-]+s\\b", "30 rifles, 30 of guns"
    ),
    (", for (it|they|the|notice|there)\\b", "because"),
    ("\\bno (case|run|number|date|picture|need|leg|place) of\\b", "is not a"),
    ("\\ba fraction of\\b", "less than 1"),
  ]
}
