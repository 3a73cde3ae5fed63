# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc
import sys
import types

gc.disable()
gc.collect()


def module():
    m = types.ModuleType("made")
    m.me = m


module()
print(gc.collect())


def with_function():
    m = types.ModuleType("made")
    exec("def f(): return g\ndef g(): return f", m.__dict__)


with_function()
print(gc.collect())


def loose_namespace():
    namespace = {"__builtins__": {}}
    exec("def f(): pass", namespace)


loose_namespace()
print(gc.collect())
