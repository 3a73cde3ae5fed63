# @row OM-18
import itertools
def stop(*values):
    if 2 in values: raise StopIteration("from function")
    return values
for make in (lambda: map(stop, [1, 2, 3]), lambda: map(stop, [1, 2, 3], "abc"), lambda: filter(stop, [1, 2, 3]), lambda: itertools.starmap(stop, [(1,), (2,)]), lambda: itertools.takewhile(stop, [1, 2]), lambda: itertools.dropwhile(lambda value: not stop(value), [1, 2]), lambda: itertools.accumulate([1, 2, 3], stop), lambda: itertools.groupby([1, 2], stop), lambda: itertools.filterfalse(stop, [2])):
    iterator = make()
    print(type(iterator).__name__, len(list(iterator)), next(iterator, "default") is not None, [1 for item in make()], [*make()] != 0)
    try:
        iterator = make(); next(iterator); next(iterator); next(iterator)
    except StopIteration as error:
        print(error.value)
