# @row IM-02
# create_module of BuiltinImporter refuses what is not built in; exec_module of sys is harmless.
import importlib.machinery as m, importlib.util, sys
try:
    m.BuiltinImporter.create_module(m.ModuleSpec("nope", None))
except ImportError as e:
    print(e, e.name)
print(m.BuiltinImporter.exec_module(sys), sys.modules["sys"] is sys)
