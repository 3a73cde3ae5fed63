# @row IN-08
import _sre, re
from re import _constants as c
for code in ([c.CATEGORY, 99, c.SUCCESS], [c.IN, 4, c.CATEGORY, 99, c.FAILURE, c.SUCCESS],[c.AT, 99, c.SUCCESS]):
    try:
        p=_sre.compile("x",0,[int(x) for x in code],0,{},())
        print(p.match("a"))
    except Exception as e: print(type(e).__name__, e)
