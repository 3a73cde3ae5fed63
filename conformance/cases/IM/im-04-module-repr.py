# @row IM-04
# How modules show themselves.
import types, sys, importlib.machinery as m
mod = types.ModuleType("shown"); print(mod)
mod.__file__ = "/f.py"; print(mod)
del mod.__file__; mod.__loader__ = "LOADER"; print(mod)
mod.__spec__ = m.ModuleSpec("spec_name", None); print(mod)
mod.__spec__ = m.ModuleSpec("spec_name", "L"); print(mod)
mod.__spec__ = m.ModuleSpec("spec_name", "L", origin="orig"); print(mod)
mod.__spec__.has_location = True; print(mod)
del mod.__name__; mod.__spec__ = None; print(mod)
print(sys, types.ModuleType.__repr__(sys))
