# @row IM-04
# import_module with a leading dot needs the package; what it says if that is wrong.
import importlib, json
print(importlib.import_module(".decoder", "json") is json.decoder, importlib.import_module("..decoder", "json.x") is json.decoder)
for args in ((".decoder",), (".x", ""), ("...x", "json"), ("..x", "json"), ("",), (".", "json")):
    try: print(importlib.import_module(*args).__name__)
    except Exception as e: print(args, type(e).__name__, e)
