# @row IN-08
# itertools: iterators are copied and pickled with the place that they have reached; states that are refused; the warning.
import copy
import itertools
import pickle
import warnings
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile,
                       filterfalse, groupby, islice, permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def attempt(action):
    try:
        return action()
    except Exception as error:
        return type(error).__name__, str(error)


def rest(iterator):
    """The next elements; of groupby the keys with what is in their groups."""
    if isinstance(iterator, groupby):
        return [(key, ''.join(group)) for key, group in islice(iterator, 6)]
    return list(islice(iterator, 6))


def shape(state):
    """A state without addresses: of what is neither a number, a text nor a container, the type."""
    if isinstance(state, (tuple, list)):
        return type(state)(map(shape, state))
    return state if isinstance(state, (int, float, str)) or state is None else getattr(state, '__name__', type(state).__name__)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    state = cycle('ab').__reduce__()
    cycle('ab').__setstate__(state[2])
    tee('ab')[0].__copy__()
    for each in caught:
        print(each.category.__name__, each.message)
warnings.simplefilter('ignore')

MAKERS = [
    lambda: accumulate([1, 2, 3]),
    lambda: accumulate([1, 2, 3], initial=5),
    lambda: accumulate([None, 2, 3], lambda a, b: a),
    lambda: chain('ab', 'cd'),
    lambda: combinations('abc', 2),
    lambda: combinations('abc', 4),
    lambda: combinations_with_replacement('ab', 2),
    lambda: compress('abc', [1, 1, 0]),
    lambda: count(3),
    lambda: count(1.5, 0.5),
    lambda: cycle('ab'),
    lambda: dropwhile(bool, [1, 0, 1]),
    lambda: filterfalse(bool, [1, 0, 0]),
    lambda: groupby('aab'),
    lambda: islice('abcdef', 1, 5, 2),
    lambda: islice('abcdef', 2, None),
    lambda: permutations('abc', 2),
    lambda: permutations('abc', 4),
    lambda: product('ab', repeat=2),
    lambda: product('ab', ''),
    lambda: product(),
    lambda: repeat(3, 4),
    lambda: repeat(3),
    lambda: starmap(pow, [(1, 2), (3, 4)]),
    lambda: takewhile(bool, [1, 1, 0, 1]),
    lambda: tee('abc')[1],
    lambda: zip_longest('ab', 'c'),
]
for maker in MAKERS:
    for taken in 0, 1, 2, 9:
        iterator = maker()
        for _ in range(taken):
            attempt(lambda: next(iterator, None))
        print(taken, shape(iterator.__reduce__()))
        copied = copy.deepcopy(iterator)
        print(attempt(lambda: rest(pickle.loads(pickle.dumps(iterator)))), attempt(lambda: rest(copied)), attempt(lambda: rest(iterator)))

link = tee([4, 5])[0].__reduce__()[2][0]
STATES = {
    lambda: chain('ab'): [1, (), (1,), (iter('x'), 1), (iter('x'),), (iter(['qq']), iter('z')), (1, 2, 3)],
    lambda: cycle('ab'): [1, (), ([],), ([], 1), ([5], 0), (1, 1), ([7, 8], True), ([7], 'a'), ([1], 2, 3)],
    lambda: combinations('abcd', 2): [1, (), (0,), (1, 2), (9, 9), (-1, -5), ('a', 1), (2**70, 1), [0, 1]],
    lambda: combinations_with_replacement('abcd', 2): [1, (), (1, 2), (9, 9), (-1, -5), ('a', 1), [0, 1]],
    lambda: permutations('abcd', 2): [1, (), (0,), ((0, 1, 2, 3), (1, 2)), ((9, -1, 2, 3), (9, -9)), ((0, 1), (1, 2)),
                                      ((0, 1, 2, 'x'), (1, 2)), ([], ()), ((0, 1, 2, 3), (1, 'x'))],
    lambda: product('ab', 'cd'): [1, (), (0,), (1, 2), (9, 9), (-1, -5), ('a', 1), [0, 1]],
    lambda: product('ab', ''): [(1, 2)],
    lambda: dropwhile(lambda x: x < 3, [1, 2, 3, 4, 1]): [1, 0, 'a', None],
    lambda: takewhile(lambda x: x < 3, [1, 2, 3, 4, 1]): [1, 0, 'a', None],
    lambda: groupby('aabb'): [1, (), ('a', 'a', 'a'), ('a', 'b', 'c'), (1, 2, 3, 4)],
    lambda: islice('abcdefg', 1, 5, 2): [1, 0, 3, -1, 'a', 2**70, 2.0],
    lambda: accumulate([1, 2, 3]): [1, None, 'a'],
    lambda: zip_longest([1, 2], 'a'): [1, None],
    lambda: tee([1, 2, 3])[0]: [1, (), (1, 2), (link, 0), (link, -1), (link, 57), (link, 58), (link, 'x')],
}
for maker, states in STATES.items():
    for state in states:
        iterator = maker()
        print(type(iterator).__name__, shape(state), attempt(lambda: iterator.__setstate__(state)), attempt(lambda: rest(iterator)))

Data = type(link)
for arguments in [(), (1,), ([], [], None), ([1], 2, None), ([1], [2], 3), ([1], [2] * 57, 3), ([1], [2] * 58, None),
                  ([1], [2] * 57, Data([5], [], None))]:
    print(shape(attempt(lambda: Data(*arguments))))

groups = groupby('aabb')
key, group = next(groups)
print(shape(group.__reduce__()))
next(groups)
print(group.__reduce__())
for kind in itertools.batched('abc', 2), itertools.pairwise('abc'):
    print(attempt(lambda: pickle.dumps(kind)))
