# @row GC-04
# @strategy counting: the order in which referrers are found differs under host
# What an object refers to stands in the order of tp_traverse, class and __dict__ where the type has them.
import collections
import functools
import gc
import itertools
import operator
import types

gc.disable()


def names(value):
    return [each.__name__ if isinstance(each, type) else type(each).__name__ for each in gc.get_referents(value)]


def decorated(argument=[1], *, key={}) -> list:
    """Doc."""


decorated.attribute = set()


class Plain:
    pass


class Failure(Exception):
    pass


class Deque(collections.deque):
    pass


def with_attribute(value):
    value.attribute = [value]
    return value


def generator():
    local = []
    yield local


waiting = generator()
next(waiting)
asked_for = with_attribute(Plain())
asked_for.__dict__

for value in (
    decorated,
    classmethod(decorated),
    staticmethod(decorated),
    functools.partial(decorated, 1),
    operator.attrgetter("a.b"),
    operator.itemgetter(1),
    operator.methodcaller("m", 1, a=2),
    with_attribute(Plain()),
    asked_for,
    with_attribute(Failure(1)),
    with_attribute(Deque([{}])),
    with_attribute(types.ModuleType("made")),
    types.SimpleNamespace(a=[]),
    collections.defaultdict(list, {1: []}),
    collections.deque([(), []]),
    itertools.chain([[]], ()),
    itertools.product([1], [2]),
    waiting,
):
    print(type(value).__name__, names(value)[:8])

# A __dict__ that nobody has asked for refers to the attribute; the values of one in the object belong to that.
target = []
decorated.attribute = target
inside = Plain()
inside.attribute = target
asked = Plain()
asked.attribute = target
asked.__dict__
for each in gc.get_referrers(target):
    if each is decorated.__dict__:
        print("the dict of the function")
    elif each is inside or each is asked:
        print("an instance")
    elif each is not globals():
        print("also", type(each))

print([gc.is_tracked(value) for value in (functools.partial, list.append, object.__init__, int, list)])
