/// How the marks of pictures look; the same in a report and in a picture of its own.
enum PictureStyles {
  static let text = """
    svg{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
    .ground{fill:var(--paper)}.sea{fill:var(--sea)}
    .land{fill:var(--land);stroke:var(--land);stroke-width:.6}
    .t{fill:var(--ink);font-size:13px}.t.q{fill:var(--quiet)}.t.b{font-weight:650}
    .t.s{font-size:12px}.t.e{text-anchor:end}.t.m{text-anchor:middle}
    .halo{paint-order:stroke;stroke:var(--sea);stroke-width:3.5px;stroke-linejoin:round}
    .halo.p{stroke:var(--paper)}
    .low{--c:var(--low)}.middle{--c:var(--middle)}.high{--c:var(--high)}
    .unlimited{--c:var(--unlimited)}.idle{--c:var(--idle)}.shut{--c:var(--shut)}
    .grid{fill:none;stroke:var(--rule);stroke-width:.7}
    .way{fill:none;stroke:var(--c);stroke-linejoin:round}
    .way.edge{stroke:var(--sea);opacity:.75}
    .touch{fill:none;stroke:transparent;stroke-width:14}
    .cell{fill:var(--c)}.upright path{stroke:var(--c)}
    .l{--c:var(--low)}.m{--c:var(--middle)}.h{--c:var(--high)}.u{--c:var(--unlimited)}.lane{fill:var(--panel)}.line{stroke:var(--rule);stroke-width:1}
    .dot{fill:var(--ink);stroke:var(--sea);stroke-width:1.5}
    .badge{fill:var(--paper);stroke:var(--shut);stroke-width:1.5}
    .due{stroke:var(--ink);stroke-width:2}.hatch{stroke:var(--quiet);stroke-width:1.4}
    .pin{transform:scale(calc(1/var(--z,1)))}.dim{opacity:.13}
    .zoomed [id^=way-],.zoomed .way,.zoomed .grid{vector-effect:non-scaling-stroke}.zoomed .scroll{cursor:grab}
    .mark:focus{outline:none}.mark:focus .way,.mark:hover .way{stroke-opacity:.65}
    .mark:focus-visible{outline:calc(2px/var(--z,1)) solid var(--ink);
      outline-offset:calc(2px/var(--z,1))}

    """
  /// The point from which a part keeps its size.
  static func origin(at point: PicturePoint) -> String {
    "transform-origin:\(Markup.number(point.x))px \(Markup.number(point.y))px"
  }
}
