# @row IM-08
# Names that can't be encoded are simply not found.
import importlib, sys
for name in ("\udc80x", "nul\0x"):
    try: importlib.import_module(name)
    except Exception as e: print(type(e).__name__, ascii(str(e)))
