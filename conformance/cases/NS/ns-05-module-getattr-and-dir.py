# @row NS-05
import ns_05_dynamic as dyn
print(dyn.real, dyn.anything, dyn.other)
try:
    dyn.forbidden
except AttributeError as e:
    print(e)
print(dir(dyn), hasattr(dyn, "forbidden"))
from ns_05_dynamic import lazily
print(lazily)
try:
    from ns_05_dynamic import forbidden
except ImportError as e:
    print(str(e).split(" (")[0])
dyn.anything = "set"
print(dyn.anything)
del dyn.__getattr__
try:
    dyn.whatever
except AttributeError as e:
    print(e)
del dyn.__dir__
print([n for n in dir(dyn) if not n.startswith("__")])
