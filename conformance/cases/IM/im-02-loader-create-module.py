# @row IM-02
# What create_module gives is the module, of whatever class.
import sys, importlib.util, types
class Mod(types.ModuleType):
    def __call__(self): return "called " + self.__name__
class L:
    def create_module(self, spec): return Mod(spec.name)
    def exec_module(self, module): module.ran = True
spec = importlib.util.spec_from_loader("callable_one", L())
m = importlib.util.module_from_spec(spec)
print(m(), hasattr(m, "ran"))
spec.loader.exec_module(m)
print(m.ran, type(m.__spec__.loader).__name__, m.__loader__ is spec.loader)
