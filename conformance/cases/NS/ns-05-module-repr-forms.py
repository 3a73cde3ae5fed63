# @row NS-05
import types, importlib.machinery, sys
m = types.ModuleType("m")
print(m)
m.__file__ = "some/file.py"
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("spec_name", None)
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("spec_name", None, origin="the origin")
print(m)
m.__spec__.has_location = True
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("built", None, origin="built-in")
print(m, sys)
class Loader: pass
m.__spec__ = None
m.__loader__ = Loader
print(repr(m).replace("'__main__.", "'"))
del m.__file__
m.__name__ = 5
m.__loader__ = None
print(m)
