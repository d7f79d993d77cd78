internal import CXlsxWriter
internal import Foundation
internal import SupplyModel

/// How cells look; the library owns the formats and frees them with the workbook.
@safe
struct CellStyles {
  let text: UnsafeMutablePointer<lxw_format>?
  let number: UnsafeMutablePointer<lxw_format>?
  let date: UnsafeMutablePointer<lxw_format>?
  private let heading: UnsafeMutablePointer<lxw_format>?
  private let requiredHeading: UnsafeMutablePointer<lxw_format>?
  private let hashtags: UnsafeMutablePointer<lxw_format>?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ code: String? = nil, fill: UInt32? = nil) -> UnsafeMutablePointer<lxw_format>? {
      let made = unsafe workbook_add_format(workbook)
      if let code { unsafe format_set_num_format(made, code) }
      if let fill {
        unsafe format_set_bold(made)
        unsafe format_set_bg_color(made, fill)
        unsafe format_set_bottom(made, UInt8(LXW_BORDER_THIN.rawValue))
      }
      return unsafe made
    }
    unsafe text = format("@")
    unsafe number = format("General")
    unsafe date = format("yyyy-mm-dd")
    unsafe heading = format("@", fill: 0xE7EBF0)
    unsafe requiredHeading = format("@", fill: 0xC9D6E6)
    unsafe hashtags = format("@")
    unsafe format_set_italic(hashtags)
    unsafe format_set_font_color(hashtags, 0x5A6472)
  }

  func style(of form: SheetColumn.Form) -> UnsafeMutablePointer<lxw_format>? {
    switch form {
    case .text: unsafe text
    case .number: unsafe number
    case .date: unsafe date
    }
  }

  /// The first row has the headings, the second, where it is frozen too, the hashtags.
  func heading(_ row: Int, _ isRequired: Bool) -> UnsafeMutablePointer<lxw_format>? {
    guard row == 0 else { return unsafe hashtags }
    return unsafe isRequired ? requiredHeading : heading
  }
}
