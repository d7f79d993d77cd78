import CaseFiles
import Testing

@testable import PlanningDesk

@Suite struct `What a terminal is given` {
  @Test func `has the colours of Ink and no other command`() {
    let ink = Ink(isColoured: true)
    let text = ink.heading("Plan") + " a\u{1B}[2Jb\u{202E}c\u{1B}]0;x\u{7} " + ink.bad("two") + "\n"
    #expect(
      ink.visible(text)
        == ink.heading("Plan") + " a\\u{1B}[2Jb\\u{202E}c\\u{1B}]0;x\\u{7} " + ink.bad("two") + "\n"
    )
    #expect(Ink.plain.visible("a\u{1B}[31mb") == "a\\u{1B}[31mb")
    #expect(ink.visible("end\u{1B}[31") == "end\\u{1B}[31")
  }

  @Test func `has no command in JSON, where what cannot be seen is written as JSON has it`() {
    #expect(VisibleText.escaped("{\"a\": \"x\u{202E}\u{7F}é\"}") == "{\"a\": \"x\\u202e\\u007fé\"}")
  }
}
