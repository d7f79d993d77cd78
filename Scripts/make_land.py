"""Prints Land+Outlines.swift: all land north of 60° S without borders, in tenths of a degree."""

import textwrap
import warnings

import geopandas
from shapely.geometry import box

TOLERANCE_DEGREES = 0.15
HEADING = '''\
extension Land {
  /// The outlines: Natural Earth, 1:110 m, public domain (https://www.naturalearthdata.com), as it
  /// stands in the PyPI package geopandas 0.14.4; borders taken out, simplified to 0.15 degrees.
  ///
  /// Written by Scripts/make-land. Rings are parted by semicolons, in Google's polyline form:
  /// longitude and latitude in tenths of a degree, each as the difference from the one before.
  static let outlines = #"""
'''


def encoded(number):
    """One difference, five bits to a character."""
    bits = ~(number << 1) if number < 0 else number << 1
    text = ""
    while bits >= 32:
        text += chr((32 | bits & 31) + 63)
        bits >>= 5
    return text + chr(bits + 63)


def word(ring):
    text, before = "", (0, 0)
    for longitude, latitude in ring.coords[:-1]:
        here = (round(longitude * 10), round(latitude * 10))
        if text and here == before:
            continue
        text += encoded(here[0] - before[0]) + encoded(here[1] - before[1])
        before = here
    return text


def main():
    warnings.simplefilter("ignore")
    countries = geopandas.read_file(geopandas.datasets.get_path("naturalearth_lowres"))
    land = countries.geometry.unary_union.intersection(box(-180, -60, 180, 90))
    parts = sorted(land.simplify(TOLERANCE_DEGREES).geoms, key=lambda part: -part.area)
    rings = [ring for part in parts for ring in (part.exterior, *part.interiors)]
    text = ";".join(word(ring) for ring in rings)
    lines = textwrap.wrap(text, 96, break_on_hyphens=False)
    print(HEADING + "\n".join("    " + line for line in lines)
          + '\n    """#\n}')


main()
