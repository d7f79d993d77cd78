import CaseFiles
import PlanReports
import PlanWords
import SupplyModel
import PlanFigures

/// A run, its case and its audit, from which a sheet is filled in.
struct RunSheet {
  let run: Run
  let folder: CaseFolder
  let request: CaseRequest
  let audit: RunAudit
  let corridorProfiles: [CorridorProfile]
  let doorToDoor: DoorToDoor?

  /// Takes a run, its case as it was read for it, and what the audit found.
  init(_ run: Run, of folder: CaseFolder, _ request: CaseRequest, _ audit: RunAudit) {
    (self.run, self.folder, self.request, self.audit) = (run, folder, request, audit)
    corridorProfiles = CorridorProfile.all(in: run.record, of: folder.case)
    doorToDoor = DoorToDoor.comparison(of: folder.case)
  }

  var supplyCase: SupplyCase { folder.case }

  /// What was found by planning again, as the run holds it.
  var findings: Findings { run.findings.findings(of: supplyCase).findings }

  var units: NeedUnits { NeedUnits(supplyCase, needLines) }

  /// What corridors, works and companions were found to be worth.
  var effects: EffectTelling {
    let found = findings.effects
    return EffectTelling(units: units, effects: found, isTried: !found.isEmpty)
  }

  var needLines: [NeedLine] {
    let assumed = Set(run.header.assumptions.compactMap(\.needWithAmount))
    return rankedNeeds.map { NeedLine($0, in: run.record, of: supplyCase, assumed: assumed) }
  }

  var reasonEntries: [ReasonEntry] {
    let units = units
    return findings.reasons.map { reason in
      let line = ReasonLine(reason, units)
      let misses = folder.nearMisses.filter { reason.needs.contains($0.need) }
      return ReasonEntry(
        need: line.needs.joined(separator: ", "),
        rank: Rank(line.rank).map { Term.rank($0).text() } ?? "", why: line.sentence,
        nearMisses: misses.map { NearMissLine($0).message.text() },
        remedy: line.remedies.map(\.sentence).joined(separator: " "))
    }
  }

  var rankedNeeds: [Need] { supplyCase.needsByRank }

  /// The passages that the needs rest on, in the order in which the needs name them.
  var footnotes: [Footnote] {
    footnoteNames.compactMap { footnote(named: $0) }
  }

  var footnoteNames: [String] {
    let known = Set(folder.evidence.map(\.id))
    return rankedNeeds.flatMap(\.notes.evidence).reduce(into: []) { names, name in
      if known.contains(name) && !names.contains(name) { names.append(name) }
    }
  }
}
