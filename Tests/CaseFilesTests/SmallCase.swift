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
    need,place,item_or_spec,unit,amount,low,high,per,due,earliest,late_until,tier,floor,amount_in
    tanks-front,archangel,tanks,piece,exact,100,,once,1941-09-30,,1941-10-10,1,0.5,
    aa-front,archangel,light-aa,,unstated,,,once,1941-09-30,,,2,,
    fuel-front,archangel,fuel,t,range,1000,2000,month,1941-10-10,1941-08-01,,3,,units
    fuel-days,archangel,fuel,t,at_least,30,,once,1941-10-07,,,3,,days
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
    leg,corridor,from,to,mode,transit_d,throughput_t_per_d,throughput_t_per_month,cost_per_t,loss,lift
    atlantic,north,new-york,liverpool,sea,14,1000,,12,0.01,cargo
    arctic,north,liverpool,archangel,sea,14,,30000,20,0.02,cargo
    """,
    "changes.csv": """
    change,subject,from,until,attribute,value,factor,reason,needs_asset,asset_at
    ice,arctic,12-15,05-15,throughput_t_per_d,,0.3,ice,,
    works,archangel,1941-09-01,,handling_t_per_d,800,,works,,
    harbour,archangel,12-01,04-30,handling_t_per_d,300,,ice,breaker,
    passage,arctic,12-01,04-30,throughput_t_per_d,400,,ice,breaker,
    """,
    "complements.csv": """
    complement,item,with,ratio,on,condition,truth
    tank-fuel,tanks,fuel,2.5,,,
    gun-tractors,guns,tanks,1,,tractors are there,unknown
    """,
    "stocks.csv": """
    place,item,on_hand,on_hand_high,made_per_d,made_per_d_high,used_per_d,used_per_d_high,set,tier
    archangel,fuel,500,600,10,,20,30,front,2
    archangel,tanks,0,,,,,,front,2
    """,
    "releases.csv": """
    release,needs,delivered,item,freed,place
    reserve,tanks-front,50,guns,20,archangel
    reserve,tanks-front,100,guns,30,archangel
    """,
    "lifts.csv": """
    lift,base,count,load_t,available,turn_round_d,move_d
    cargo,new-york,40,6000,,7,
    cargo,liverpool,12.5,6000,1941-08-15,7,
    breaker,archangel,2,,,,14
    """,
    "loads.csv": """
    lift,class,load_t
    cargo,armour,3000
    """,
    "sailings.csv": """
    sailing,leg,date,capacity_t
    PQ-1,arctic,1941-09-29,20000
    """,
    "works.csv": """
    work,subject,attribute,gain,start,lead_d,cost,resource,whole
    berths,archangel,handling_t_per_d,400,1941-08-15,60,3,crews,yes
    engines,arctic,throughput_t_per_d,50,,,2,crews,
    """,
    "budgets.csv": """
    resource,amount
    crews,4
    """,
    "posts.csv": """
    post,place,enables,skill,language,units_per_person,units_per_month
    tank-adviser,archangel,tanks,armour,Russian,50,20
    """,
    "people.csv": """
    person,name,skills,languages,home,notice_d,from,until
    adviser-1,,armour; transport,English;Russian,new-york,14,1941-08-01,1942-06-30
    """,
    "postings.csv": """
    posting,person,post,asked,from,until
    first,adviser-1,tank-adviser,1941-08-01,1941-09-20,
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
