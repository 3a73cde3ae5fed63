# @row IM-08
# The key counts, not __name__.
import sys, types
sys.modules["key_name"] = types.ModuleType("other_name")
import key_name
print(key_name.__name__)
try: import other_name
except ImportError as e: print(e)
