# @row IM-04
import importlib.util, sys
spec = importlib.util.find_spec("im_lazy")
loader = importlib.util.LazyLoader(spec.loader)
spec.loader = loader
module = importlib.util.module_from_spec(spec)
sys.modules["im_lazy"] = module
loader.exec_module(module)
print("nothing has run", object.__getattribute__(module, "__class__").__name__)
print(module.value, type(module).__name__)
import im_lazy
print(im_lazy is module)
try:
    importlib.util.LazyLoader(object())
except TypeError as e:
    print(e)
