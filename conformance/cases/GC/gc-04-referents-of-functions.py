# @row GC-04
# What a function refers to: None as its documentation, too.
import gc
import types


def shown(what):
    if isinstance(what, types.CodeType):
        return "code " + what.co_name
    if isinstance(what, dict):
        return "namespace" if "__name__" in what else sorted(what)
    if isinstance(what, tuple):
        return tuple(shown(each) for each in what)
    return what if isinstance(what, (str, int, type(None))) else type(what).__name__


def plain(): pass


def documented(a, b=1, *, c=2) -> int:
    "doc"


def outer():
    cell = 1

    def inner():
        return cell

    return inner


async def coroutine(): pass


deleted = types.FunctionType(documented.__code__, globals())
del deleted.__doc__
bare = types.FunctionType(plain.__code__, {"a": 1}, "name", (1,))
for function in (plain, documented, outer(), coroutine, lambda: 0, deleted, bare):
    print(function.__name__, [shown(each) for each in gc.get_referents(function)])
print([shown(each) for each in gc.get_referents([].append, plain.__get__(5), staticmethod(len))][:3])
