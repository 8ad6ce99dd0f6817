"""Prepares the fonts of the papers: python3 prepare.py <noto-sans-sc package> <noto-serif-sc package> <LXGWWenKai-Regular.ttf> <target folder>"""
import os, subprocess, sys, tempfile
from fontTools.ttLib import TTFont, newTable

sans, serif, kai, target = sys.argv[1:5]
# Twelve characters of the compatibility block are Hanzi of their own, in no other block.
OWN = {0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29}


def twin(c):
    """Radicals and compatibility forms share a glyph with the Hanzi proper: kept, copied text would say the wrong one."""
    return 0x2E80 <= c <= 0x2FDF or 0x2F800 <= c <= 0x2FA1F or (0xF900 <= c <= 0xFAFF and c not in OWN)


def hanzi(c):
    return 0x3400 <= c < 0xA000 or c >= 0x20000 or c in OWN


def characters(path):
    return {c for c in TTFont(path, lazy=True).getBestCmap() if not twin(c)}


def gb2312():
    return {ord(bytes([row, cell]).decode("gb2312", "ignore") or " ") for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)}


def write(source, name, chars):
    file = os.path.join(target, name + ".ttf")
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as list_:
        list_.write(",".join("%X" % c for c in sorted(chars)))
        list_.flush()
        subprocess.check_call([
            sys.executable, "-m", "fontTools.subset", source, "--unicodes-file=" + list_.name, "--output-file=" + file,
            "--drop-tables+=GSUB,GPOS,GDEF,BASE,DSIG,vhea,vmtx,VORG,STAT,meta", "--no-hinting", "--notdef-outline",
            "--name-IDs=*", "--layout-features=", "--no-prune-unicode-ranges", "--no-recalc-timestamp"])
    quieten(file)
    return file


def quieten(file):
    """The PDF engine warns at each use about variation selectors, and about a table of glyph names that stands last."""
    font = TTFont(file, recalcTimestamp=False)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font["gasp"] = newTable("gasp")
    font["gasp"].version, font["gasp"].gaspRange = 1, {0xFFFF: 15}
    font.save(file, reorderTables=True)


def rename(file, name):
    """The licence reserves the original name for the unmodified font."""
    font = TTFont(file, recalcTimestamp=False)
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 9, 11, 13, 14)]
    for id_, text in {1: name, 2: "Regular", 3: name + " 1", 4: name, 6: name.replace(" ", "")}.items():
        table.setName(text, id_, 3, 1, 0x409)
    font.save(file)


whole = characters(serif + "/400Regular/NotoSerifSC_400Regular.ttf")
labels = gb2312() | set(range(0x20, 0x250)) | set(range(0x2000, 0x2070)) | set(range(0x2460, 0x2474)) | set(range(0x2500, 0x2713)) \
    | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0)) | set(range(0x2100, 0x2200))
write(serif + "/400Regular/NotoSerifSC_400Regular.ttf", "NotoSerifSC-Regular", whole)
write(serif + "/700Bold/NotoSerifSC_700Bold.ttf", "NotoSerifSC-Bold-GB2312", whole & labels)
for weight in ("400Regular", "700Bold"):
    source = "%s/%s/NotoSansSC_%s.ttf" % (sans, weight, weight)
    write(source, "NotoSansSC-%s-GB2312" % weight[3:], characters(source) & labels)
rename(write(kai, "RareHanzi", {c for c in characters(kai) - whole if hanzi(c)}), "OneWindow Rare Hanzi")
