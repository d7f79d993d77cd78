import Foundation

@testable import CaseFiles

/// A small valid case whose files a test can change before reading it.
struct SmallCase {
  var files: [String: String] = [
    "datapackage.json": """
    {"name": "small", "corridor": {"format": 1, "start": "1941-07-30", "period_d": 7,
     "periods": 12, "title": "Small", "currency": "USD"}}
    """,
    "places.csv": """
    place,name,kind,storage_t,lat
    new-york,New York,port,,40.7
    liverpool,Liverpool,port,,53.4
    archangel,Archangel,port,5000,64.5
    """,
    "items.csv": """
    item,name,unit,mass_t,class,whole
    tanks,Tanks,piece,20,armour,yes
    guns,Light guns,piece,2.5,guns,yes
    fuel,Fuel,t,1,fuel,no
    """,
    "attributes.csv": """
    subject,attribute,low,high,unit,text
    guns,calibre,40,40,mm,
    light-aa,calibre,20,37,mm,
    """,
    "needs.csv": """
    need,place,item_or_spec,unit,amount,low,high,per,due,earliest,late_until,tier,floor
    tanks-front,archangel,tanks,piece,exact,100,,once,1941-09-30,,1941-10-10,1,0.5
    aa-front,archangel,light-aa,,unstated,,,once,1941-09-30,,,2,
    fuel-front,archangel,fuel,t,range,1000,2000,month,1941-10-10,1941-08-01,,3,
    """,
    "supplies.csv": """
    supply,place,item,quantity,per,available,until,donor,keep,earmark,pledge
    tanks-england,liverpool,tanks,140,once,1941-07-30,,UK,0,,tanks-200
    tanks-america,new-york,tanks,60,once,1941-07-30,,US,,tanks-front,tanks-200
    fuel-america,new-york,fuel,3000,month,1941-07-30,1941-12-31,US,,,
    """,
    "pledges.csv": """
    pledge,item,quantity,donor,made_on
    tanks-200,tanks,200,UK and US,1941-07-30
    """,
    "legs.csv": """
    leg,corridor,from,to,mode,transit_d,throughput_t_per_d,throughput_t_per_month,cost_per_t,loss
    atlantic,north,new-york,liverpool,sea,14,1000,,12,0.01
    arctic,north,liverpool,archangel,sea,14,,30000,20,0.02
    """,
    "changes.csv": """
    change,subject,from,until,attribute,value,factor,reason
    ice,arctic,12-15,05-15,throughput_t_per_d,,0.3,ice
    works,archangel,1941-09-01,,handling_t_per_d,800,,works
    """,
    "consents.csv": """
    authority,subject,classes,consent,from,until,chance
    Harbour-Board,archangel,,granted,,,1
    """,
    "sources.csv": """
    source,title,author
    memo,Memorandum,Hopkins
    """,
    "evidence.csv": """
    evidence,source,locator,says,grade
    E1,memo,p. 1,Two hundred were promised.,A
    """,
  ]

  /// Replaces a text that stands in a file.
  mutating func replace(_ old: String, with new: String, in file: String) {
    files[file] = files[file]?.replacing(old, with: new)
  }

  /// Writes the files to a folder of their own, does something with it and removes it.
  func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (file, text) in files { try Data(text.utf8).write(to: folder.appending(path: file)) }
    return try body(folder)
  }

  /// Every problem found when the case is read, in words.
  func problems(_ body: (URL) throws -> Void = { _ = try CaseFolder.read(at: $0) }) throws
    -> [String]
  {
    try inFolder { folder in
      do {
        try body(folder)
        return []
      } catch let problems as CaseProblems {
        return problems.all.map(\.description)
      }
    }
  }
}
