# @row IM-01
# What stands in sys.modules needs a __dict__ or an __all__ for a star.
import sys
class Slim:
    __slots__ = ()
    x = 1
sys.modules["slim"] = Slim()
try:
    exec("from slim import *")
except Exception as e:
    print(type(e).__name__, e)
class Listed(Slim):
    __slots__ = ()
    __all__ = ["x"]
sys.modules["slim"] = Listed()
ns = {}
exec("from slim import *", ns)
print(ns["x"])
