/// What all pages share: one file, no scripts unless given, styles for light, dark and paper.
enum Page {
  static func file(title: String, styles: String, body: String) -> String {
    let head =
      #"<meta charset="utf-8" />"#
      + #"<meta name="viewport" content="width=device-width, initial-scale=1" />"#
      + Markup.text("title", [:], title)
      + Markup.element("style", [:], Palette.styles + PictureStyles.text + PageStyles.text + styles)
    return "<!DOCTYPE html>\n"
      + Markup.element(
        "html", ["lang": "en", "xmlns": "http://www.w3.org/1999/xhtml"],
        Markup.element("head", [:], head) + "\n" + Markup.element("body", [:], body)) + "\n"
  }
}
