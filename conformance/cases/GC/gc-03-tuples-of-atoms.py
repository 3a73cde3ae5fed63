# @row GC-03
# @strategy counting: the collector knows objects only there
# @calm it looks at what has not been through a collection
# Which tuples the collector knows before and after a collection, by what they hold and how they were made.
import gc
import sys


def show(name, t):
    a = gc.is_tracked(t)
    gc.collect()
    gc.collect()
    print(name, a, gc.is_tracked(t))


n = 1
show('len', (len, n))
show('int', (int, n))
show('method', (str.upper, n))
show('Ellipsis', (..., n))
show('NotImpl', (NotImplemented, n))
show('empty', ((), n))
show('const', ((1, 2), n))
show('frozenset', (frozenset(), n))
show('code', (show.__code__, n))
show('bound', ([].append, n))
show('exc', (ValueError, n))
show('slot', (int.__add__, n))
show('getset', (type.__dict__['__doc__'], n))
show('mod', (sys, n))
show('range', (range(3), n))
show('bytes', (b'1', n))
show('slice', (slice(1, 2), n))
show('staticm', (staticmethod(len), n))
show('lenlist', tuple([len, n]))
show('zip', next(zip([len], [n])))
z = zip([len, int], [n, n])
next(z)
show('zip2', next(z))
z = list(zip([len, len], [n, n]))
show('zip3', z[1])
z = list(enumerate([len, len]))
show('enum', z[1])
z = list({1: len, 2: len}.items())
show('items', z[1])
import math
z = zip([len, str.upper], [n, n])
next(z)
show('zip4', next(z))
z = list({1: str.upper, 2: str.upper}.items())
show('items2', z[1])
show('tuplelist', tuple([str.upper, 1]))
x = [1, str.upper][:]
show('copied', tuple(x))
x = [*'ab']
x[0] = str.upper
show('set', tuple(x))
x.insert(0, 1)
show('zip5', list(zip(x, x))[1])
show('math', (math.sin, n))
show('dictm', (dict.get, n))
show('type', (type, object))
show('True', (True, False))
