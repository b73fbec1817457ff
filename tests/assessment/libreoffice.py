"""LibreOffice as a stand-in for a person: it opens workbooks, types, and saves them."""

import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

from tests import tools

_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
 library:link="false"/></library:libraries>"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Person"/></library:library>"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Person" script:language="StarBasic">{}
</script:module>"""
_MACRO = """
Sub Work
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("{before}", "_blank", 0, hidden())
  {typing}
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("{after}", kind())
  book.close(True)
End Sub
"""


def edited(workbook: bytes, typing: str, folder: Path) -> bytes:
    """Return a workbook after some lines of LibreOffice Basic, which find it as `book`."""
    before, after = folder / "before.xlsx", folder / "after.xlsx"
    before.write_bytes(workbook)
    _soffice(folder, "--terminate_after_init")  # makes the profile, which would otherwise write over the macro
    basic = folder / "profile/user/basic"
    (basic / "script.xlc").write_text(_LIBRARIES, encoding="utf-8")
    (basic / "Standard/script.xlb").write_text(_LIBRARY, encoding="utf-8")
    macro = _MACRO.format(before=before.as_uri(), after=after.as_uri(), typing=typing)
    (basic / "Standard/Person.xba").write_text(_MODULE.format(escape(macro)), encoding="utf-8")
    _soffice(folder, "macro:///Standard.Person.Work")
    return after.read_bytes()


def resaved(workbooks: list[bytes], folder: Path) -> list[bytes]:
    """Return workbooks as LibreOffice saves them, opened and saved one after the other by one start of it."""
    before, after = folder / "before", folder / "after"
    before.mkdir()
    names = [f"{number}.xlsx" for number in range(len(workbooks))]
    for name, workbook in zip(names, workbooks, strict=True):
        (before / name).write_bytes(workbook)
    kind = "xlsx:Calc MS Excel 2007 XML"
    _soffice(folder, "--convert-to", kind, "--outdir", str(after), *(str(before / name) for name in names), most=600)
    return [(after / name).read_bytes() for name in names]


def _soffice(folder: Path, *arguments: str, most: float = 180) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(tools.program("soffice")), profile, "--headless", *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=most)
