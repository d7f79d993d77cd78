import Foundation
import Testing

@Suite struct `A case from the field` {
  @Test(arguments: FieldCase.all)
  func `is answered as those who reported it would have it`(fieldCase: FieldCase) throws {
    let expectations = try fieldCase.expectations()
    #expect(expectations.count > 1, "\(fieldCase.name) expects nothing")
    try fieldCase.inCopy { folder in
      var run = FieldRun(folder: folder)
      for expectation in expectations { try run.check(expectation) }
    }
  }

  @Test func `is there, and not left out with its folder`() {
    #expect(FieldCase.all.count >= 40)
  }

  @Test(arguments: ["exit: zero", "sum: file column", "units: need soon == 1", "remark"])
  func `is refused where a line says nothing that can be checked`(line: String) {
    #expect(FieldExpectation(line: line) == nil)
  }
}
