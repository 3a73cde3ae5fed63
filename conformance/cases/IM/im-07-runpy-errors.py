# @row IM-07
# What runpy can't run.
import runpy
from scratch import Scratch
with Scratch() as s:
    s.write("nomain/__init__.py", ""); s.write("nsonly/x.txt", "")
    for name in ("nowhere_run", "nomain", "nomain.missing", ".rel", "sys", "nsonly", "json.__main__x"):
        try: runpy.run_module(name)
        except Exception as e: print(name, type(e).__name__, e)
