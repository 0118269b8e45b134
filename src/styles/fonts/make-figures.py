"""Makes the figures of one width (be-vietnam-pro-figures-*.woff2) from the files of @fontsource/be-vietnam-pro.

Be Vietnam Pro has no tabular figures (no `tnum`), so 11,11 and 88,88 would not line up. This takes the ten digits,
sets each in the middle of one width and drops the rest. Run from the project root, with fonttools and brotli:

    python3 src/styles/fonts/make-figures.py
"""
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = "node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-{weight}-normal.woff2"
TARGET = "src/styles/fonts/be-vietnam-pro-figures-{weight}.woff2"
WIDTHS = {400: 656, 700: 688}  # thousandths of an em: near the mean of the digits, with room beside the widest

for weight, width in WIDTHS.items():
    font = TTFont(SOURCE.format(weight=weight), recalcTimestamp=False)
    options = Options(hinting=True, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=range(0x30, 0x3A))
    subsetter.subset(font)
    for code, name in font.getBestCmap().items():
        glyph = font["glyf"][name]
        shift = round((width - (glyph.xMax - glyph.xMin)) / 2) - glyph.xMin
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (width, glyph.xMin)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = record.toUnicode().replace("Be Vietnam Pro", "Be Vietnam Pro Figures").replace("BeVietnamPro-", "BeVietnamProFigures-")
    font.flavor = "woff2"
    font.save(TARGET.format(weight=weight))
