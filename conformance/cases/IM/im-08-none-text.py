# @row IM-08
# None in sys.modules blocks; the text says so, for submodules too.
import sys
sys.modules["blocked"] = None
sys.modules["json.blocked"] = None
for code in ("import blocked", "import json.blocked", "from json import blocked", "import blocked.sub", "from blocked import x", "from . import blocked"):
    try: exec(code, {"__package__": "json"} if code.startswith("from .") else {})
    except ImportError as e: print(code, "|", type(e).__name__, e, e.name)
