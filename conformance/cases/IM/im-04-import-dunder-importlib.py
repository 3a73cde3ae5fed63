# @row IM-04
# importlib.__import__ behaves as the built-in.
import importlib, json
print(importlib.__import__("json.decoder").__name__, importlib.__import__("json.decoder", fromlist=["x"]).__name__, importlib.__import__("decoder", {"__package__": "json", "__spec__": None}, None, ["x"], 1).__name__)
for args in (("",), (5,), ("x", None, None, (), -1)):
    try: importlib.__import__(*args)
    except Exception as e: print(type(e).__name__, e)
