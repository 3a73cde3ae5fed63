# @row IM-02
# A loader with exec_module and without create_module is an error.
import importlib.util
class Half:
    def exec_module(self, module): pass
try:
    importlib.util.module_from_spec(importlib.util.spec_from_loader("half", Half()))
except ImportError as e:
    print(e)
