# @row NS-05
# What the error says while a module's spec tells that it is being initialised, and for submodules that are.
import types, sys, importlib.machinery
def module(name, **spec):
    m = types.ModuleType(name)
    m.__spec__ = importlib.machinery.ModuleSpec(name, None)
    for k, v in spec.items(): setattr(m.__spec__, k, v)
    return m
def tell(m):
    try: m.missing
    except AttributeError as e: print(e)
tell(module("plain"))
tell(module("busy", _initializing=True))
tell(module("not_busy", _initializing=False))
tell(module("odd", _initializing=[1]))
tell(module("parent", _uninitialized_submodules=["missing"]))
tell(module("parent", _uninitialized_submodules=["other"]))
tell(module("both", _initializing=True, _uninitialized_submodules=["missing"]))
m = module("with_origin", _initializing=True)
m.__spec__.origin = "origin"
m.__spec__.has_location = True
tell(m)
m = types.ModuleType("no_spec")
tell(m)
m.__spec__ = 5
tell(m)
class Spec: _initializing = True
m.__spec__ = Spec()
tell(m)
