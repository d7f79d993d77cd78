/// Courses of action side by side.
public enum CourseMessage: Message {
  /// The title of a page that compares them.
  case title
  /// Over the names of totals.
  case figure
  /// A plan is not asked for this need.
  case notAsked
  /// How much is asked is not stated.
  case notStated
  /// A plan, the day as of which it was made, how far it is proved, and how it stands to the first.
  case course(String, asOf: String?, isProved: Bool, Standing)

  /// How a plan stands to the first one.
  public enum Standing: Message {
    /// It is the first.
    case first
    /// It reaches the same.
    case same(as: String)
    /// It has a stage that the first has not.
    case has(stage: String, first: String)
    /// It lacks a stage that the first has.
    case lacks(stage: String, first: String)
    /// It is better in the first stage in which they differ.
    case better(first: String, stage: String, Double, insteadOf: Double)
    /// It is worse in that stage.
    case worse(first: String, stage: String, Double, insteadOf: Double)
  }
}
