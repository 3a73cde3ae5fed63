# @row IM-05
# pkgutil.resolve_name and get_data.
import pkgutil
from scratch import Scratch
print(pkgutil.resolve_name("json.decoder:JSONDecoder.decode").__qualname__, pkgutil.resolve_name("json.decoder.JSONDecoder").__name__, pkgutil.resolve_name("json").__name__)
for bad in ("", "a:", "json:nothing", "nowhere:x", "1a"):
    try: print(bad, pkgutil.resolve_name(bad))
    except Exception as e: print(bad, type(e).__name__, e)
with Scratch() as s:
    s.write("gd/__init__.py", ""); s.write("gd/sub/d.txt", "dä")
    print(pkgutil.get_data("gd", "sub/d.txt"), pkgutil.get_data("nowhere_x", "y"))
    try: pkgutil.get_data("gd", "none")
    except OSError as e: print(type(e).__name__)
