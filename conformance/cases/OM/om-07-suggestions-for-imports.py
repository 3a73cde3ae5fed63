# @row OM-07
import traceback
def hint(statement):
    try:
        exec(statement)
    except ImportError as e:
        print(traceback.format_exception_only(e)[-1].strip().split(" (")[0], "|", e.name, e.name_from)
hint("from collections import defaultdct")
hint("from math import sqtr")
hint("import nothing_like_this")
hint("from string import ascii_lowercas")
hint("from functools import zzzzzz")
hint("import collections.nothing")
hint("import math.pi")
