# @row OM-18
"""What an iterator is pickled with comes from the built-ins of the code that asks."""
from types import MappingProxyType

code = compile("iterator.__reduce__()", "code", "eval")
for builtins in ({}, MappingProxyType({}), {"iter": len}, MappingProxyType({"iter": max})):
    try:
        print(eval(code, {"__builtins__": builtins, "iterator": iter([1, 2])}))
    except AttributeError as error:
        print(type(error).__name__, error)
print(eval(code, {"__builtins__": {"reversed": abs}, "iterator": reversed([1, 2])}))
