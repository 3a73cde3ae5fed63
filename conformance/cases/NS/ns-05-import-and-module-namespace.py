# @row NS-05
import sys, types
m = types.ModuleType("made")
exec("""
import sys as s
count = 0
def bump():
    global count
    count += 1
    return count
class K:
    def where(self): return __name__
""", m.__dict__)
sys.modules["made"] = m
from made import bump, count, K
print(bump(), bump(), count, m.count, K().where(), K.__module__, bump.__module__)
m.count = 100
print(bump(), m.bump is bump)
import made
made.count = 5
print(m.count, made is m)
del sys.modules["made"]
try: import made as again
except ImportError as e: print(e)
print(bump())
