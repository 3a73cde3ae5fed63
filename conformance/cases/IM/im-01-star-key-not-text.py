# @row IM-01
# A key of the module's namespace that is no text can't be imported by a star.
import sys, types
m = types.ModuleType("oddkeys")
m.__dict__[7] = "seven"
sys.modules["oddkeys"] = m
try:
    exec("from oddkeys import *")
except TypeError as e:
    print(e)
