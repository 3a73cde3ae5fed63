# @row NS-04
ns = {"__name__": "made"}
exec("def f(): return globals()\nclass C: g = globals()\nl = lambda: globals()", ns)
print(ns["f"]() is ns, ns["C"].g is ns, ns["l"]() is ns)
print(ns["f"].__module__, ns["C"].__module__, ns["f"].__globals__ is ns)
try:
    ns["f"].__globals__ = {}
except AttributeError as e:
    print(e)
ns["f"]()["planted"] = 1
print(ns["planted"])
