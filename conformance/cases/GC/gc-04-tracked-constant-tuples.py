# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc

gc.disable()


def constant():
    return (1, 2)


print(gc.is_tracked(constant()), gc.is_tracked((1, 2)))
gc.collect()
gc.collect()
print(gc.is_tracked(constant()), gc.is_tracked((1, 2)), gc.is_tracked(((1, 2), (3,))))
one = 1
print(gc.is_tracked((one, 2)), gc.is_tracked(tuple("ab")))
print(gc.is_tracked(constant.__code__.co_consts), gc.is_tracked(constant.__code__.co_varnames))
