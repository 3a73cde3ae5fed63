# @row OM-05
# What natives with checks of their own say of wrong calls: readers and dialects of csv, proxies of locals, sys.audit.
import _csv
import sys


def told(action, *arguments, **keywords):
    try:
        print(type(action(*arguments, **keywords)))
    except (TypeError, _csv.Error) as error:
        print(type(error).__name__, error)


def proxy():
    return sys._getframe().f_locals


for function in _csv.reader, _csv.writer, _csv.register_dialect:
    told(function)
    told(function, 1, 2, 3)
    told(function, zz=1)
    told(function, [], "excel", "x")
names = proxy()
told(names.get)
told(names.get, zz=1)
told(names.get, 1, 2, 3)
told(names.setdefault, zz=1)
told(type(names).get, names, 1, zz=2)
told(sys.audit)
told(sys.audit, None)
told(sys.audit, 1, 2)
told(sys.audit, "a", zz=1)
