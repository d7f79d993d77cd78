import PlanWords
import SupplyModel

/// The columns of places.csv.
enum PlaceColumns {
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, hxl: "#loc+code",
    "The name of the place.")
  static let name = Column(
    "name", .text, standard: "the place", hxl: "#loc+name", "Its name in print.")
  static let kind = Column(
    "kind", .word(of: ["origin", "port", "airport", "railhead", "hub", "border", "need"]),
    hxl: "#loc+type", "What it is.")
  static let latitude = Column(
    "lat", .degrees(90, .latitude), unit: "degrees", hxl: "#geo+lat", "Degrees north.")
  static let longitude = Column(
    "lon", .degrees(180, .longitude), unit: "degrees", hxl: "#geo+lon", "Degrees east.")
  static let country = Column("country", .text, hxl: "#country+name", "The country it lies in.")
  static let unlocode = Column(
    "unlocode", .text, hxl: "#loc+code+v_unlocode", "Its code in UN/LOCODE.")
  static let storage = Column(
    "storage_t", .bounded(), unit: "tonnes", standard: "no limit",
    hxl: "#capacity+storage", "The most that can be in store at the end of any period.")
  static let storageVolume = Column(
    "storage_m3", .bounded(.cubicMetres), unit: "cubic metres", standard: "no limit",
    "The most that can be in store at the end of any period by volume.")
  static let handling = Column(
    "handling_t_per_d", .bounded(.tonnesPerDay), unit: "tonnes per day", standard: "no limit",
    hxl: "#capacity+handling", "The most that can be loaded and unloaded in a day.")
  static let ice = Column(
    "ice", .word(of: ["free", "assisted", "closed"]), "What ice does to it in winter.")

  static let table = TableDeclaration(
    "places.csv", "Where goods start, wait, change mode or are needed.", isRequired: true,
    key: ["place"], names: .place,
    [
      place.declaration, name.declaration, kind.declaration, latitude.declaration,
      longitude.declaration, country.declaration, unlocode.declaration, storage.declaration,
      storageVolume.declaration,
      handling.declaration, ice.declaration,
    ])
}
