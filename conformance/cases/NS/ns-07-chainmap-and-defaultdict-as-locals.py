# @row NS-07
import collections
cm = collections.ChainMap({}, {"x": 1}, {"y": 2})
exec("z = x + y; x = 100", {}, cm)
print(cm.maps[0], cm["x"], cm.maps[1])
dd = collections.defaultdict(lambda: "default")
exec("a = unknown", {}, dd)
print(dict(dd))
try:
    eval("len([1])", {}, dd)
except TypeError as e:
    print(e)
od = collections.OrderedDict()
exec("b = 1\na = 2\nimport sys as c\ndel b\nb = 3", {}, od)
print(list(od))
ud = collections.UserDict()
exec("k = 5\nv = k * 2", {}, ud)
print(ud.data)
import types
try:
    exec("q = 1", {}, types.MappingProxyType({}))
except TypeError as e:
    print(e)
print(eval("q", {}, types.MappingProxyType({"q": 1})))
