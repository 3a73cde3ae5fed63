# @row OM-06
"""Functions of sys about memory and caches that do not depend on the machine."""
import sys

before = sys.getunicodeinternedsize()
kept = [sys.intern(f"a name that nobody has used before {number}") for number in range(50)]
print(sys.getunicodeinternedsize() - before >= 50, sys.getunicodeinternedsize(_only_immortal=True) > 0)


class Cached:
    value = 1


print(Cached().value, sys._clear_internal_caches(), Cached().value)
print(isinstance(sys.getallocatedblocks(), int))
print(sys.is_stack_trampoline_active(), sys.deactivate_stack_trampoline())
try:
    sys.activate_stack_trampoline("nothing")
except ValueError as error:
    print(error)
hooks = sys.get_asyncgen_hooks()
print(hooks, type(hooks).__name__, hooks.firstiter, hooks._fields if hasattr(hooks, "_fields") else hooks.n_fields)
