"""A PDF as programs write them: glyphs with widths, drawn from left to right whatever is read."""

from __future__ import annotations

from collections.abc import Sequence


def drawn_pdf(lines: Sequence[str]) -> bytes:
    """Return a PDF of one page with these lines, each given as its glyphs stand on the page, left to right."""
    glyphs = sorted(set("".join(lines)))
    codes = {glyph: number for number, glyph in enumerate(glyphs, 1)}
    shown = "".join(f"1 0 0 1 50 {700 - 20 * n} Tm <{''.join(f'{codes[g]:02x}' for g in line)}> Tj\n" for n, line in enumerate(lines))
    letters = "".join(f"<{code:02x}> <{ord(glyph):04x}>\n" for glyph, code in codes.items())
    cmap = f"begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{len(codes)} beginbfchar\n{letters}endbfchar\nendcmap"
    widths = " ".join(["500"] * len(codes))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", _stream(f"BT /F1 10 Tf\n{shown}ET"),
        f"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 1/LastChar {len(codes)}/Widths[{widths}]/ToUnicode 6 0 R>>", _stream(cmap),
    ]
    data, places = b"%PDF-1.4\n", list[int]()
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF"
    return data + end.encode()


def _stream(text: str) -> str:
    return f"<</Length {len(text)}>>\nstream\n{text}\nendstream"
