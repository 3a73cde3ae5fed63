# @row NS-05
import sys, os
main = sys.modules[__name__]
print(__name__, main.__name__, main is sys.modules["__main__"], os.path.basename(__file__), __spec__, __package__, __doc__, type(__loader__).__name__, __cached__ if "__cached__" in globals() else "no cached")
class Processor:
    def process(self, data): return f"processed {len(data)}"
module = sys.modules[__name__]
cls = module.Processor
func = cls.process
inst = cls()
bound = inst.process
print(inst.__class__ is cls, bound.__func__ is func, bound.__self__ is inst, func.__globals__ is module.__dict__, bound("abc"), sys.modules[cls.__module__] is module)
main.injected = "via the module"
print(injected)
print(sorted(k for k in globals() if k.startswith("__")))
import builtins
print(__builtins__ is builtins)
