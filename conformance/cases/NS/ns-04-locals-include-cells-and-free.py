# @row NS-04
def outer():
    a = 1
    unused = 2
    def inner():
        b = a
        return sorted(locals().items())
    def nothing(): return sorted(locals())
    late = lambda: unset
    r = sorted(k for k in locals())
    unset = 5
    return inner(), nothing(), r
print(outer())
def gen():
    x = 1
    yield locals()
    x = 2
    yield locals()
i = gen()
first = next(i)
second = next(i)
print(first, second, first is second)
class K:
    def m(self):
        __class__
        return sorted(locals())
print(K().m())
