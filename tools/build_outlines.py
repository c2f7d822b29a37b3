"""Build `arabic_rules/report/outlines.json`, the map behind the points of an HTML report.

    npm pack world-atlas && tar xzf world-atlas-*.tgz
    python tools/build_outlines.py package

The package world-atlas (ISC) carries the borders of Natural Earth, which are in the public domain. The countries that the grammars
know well are taken from its 1:50m file, the rest of the world from the 1:110m one; coordinates are degrees, rounded to 0.02 and 0.2.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NEAR = {"760", "368", "887", "422", "275", "376", "434", "729", "728", "400", "818", "792", "364", "682", "784", "634", "048", "414", "512", "196", "788"}
"""ISO 3166 numbers of the countries in detail: Syria, Iraq, Yemen, Lebanon, Palestine, Israel, Libya, the Sudans, Jordan, Egypt, Turkey, Iran, the Gulf."""
Ring = list[tuple[float, float]]


def main(folder: Path) -> None:
    """Write the outlines."""
    outlines = [ring for ident, ring in rings(folder / "countries-110m.json", 0.2) if ident not in NEAR]
    outlines += [ring for ident, ring in rings(folder / "countries-50m.json", 0.02) if ident in NEAR]
    target = Path(__file__).parent.parent / "arabic_rules" / "report" / "outlines.json"
    target.write_text(json.dumps({"source": "Natural Earth, public domain, by world-atlas 2.0.2", "rings": outlines}, separators=(",", ":")) + "\n")
    print(f"{len(outlines)} rings, {target.stat().st_size} bytes")


def rings(path: Path, step: float) -> Iterator[tuple[str, Ring]]:
    """Yield the outer rings of a TopoJSON file's countries, each with the country's number."""
    topology = json.loads(path.read_text())
    arcs = [list(absolute(arc, topology["transform"])) for arc in topology["arcs"]]
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for polygon in polygons:
            ring = thinned([point for n in polygon[0] for point in (arcs[n] if n >= 0 else arcs[~n][::-1])], step)
            if len(ring) > 3:
                yield str(shape.get("id")), ring


def absolute(arc: list[list[int]], transform: dict[str, Any]) -> Iterator[tuple[float, float]]:
    """Undo the delta encoding of an arc."""
    x = y = 0
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield x * sx + tx, y * sy + ty


def thinned(ring: Ring, step: float) -> Ring:
    """Round a ring and drop points that fall together."""
    digits = 1 if step >= 0.1 else 2
    kept: Ring = []
    for x, y in ring:
        point = (round(round(x / step) * step, digits), round(round(y / step) * step, digits))
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept


if __name__ == "__main__":
    main(Path(sys.argv[1]))
