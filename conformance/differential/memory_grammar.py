"""The grammar of the random memory programs: texts with places to fill in.

| place | what goes there |
|---|---|
| `<e>` | an expression, `<e1>` the same at each place |
| `<new>` | an expression that makes an object that tells of its death |
| `<obj>` | the same, with an instance `__dict__` and weak references |
| `<key>` | the same, hashable with a hash that does not depend on addresses |
| `<v1>` `<v2>` | a variable of the program, the same name at each place |
| `<i>` | 0 or 1 |
| `<rebinding>` | `global` or `nonlocal`, whichever the program's variables are here |
| `<block>` | statements, at that indentation |
"""
import random
import re

VARIABLES = ["a", "b", "c", "d", "e"]

NEW = """
N(<n>)
N(<n>)
N(<n>)
S(<n>)
S2(<n>)
S3(<n>)
L(<n>)
D(<n>)
Se(<n>)
Fs(<n>)
T(<n>)
Q(<n>)
I(<n>)
F(<n>)
Text(<n>)
Ex(<n>)
Resurrected(<n>)
Raising(<n>)
Selfish(<n>)
Ringed(<n>)
Watched(<n>)
Finalized(<n>)
Busy(<n>)
Dropping(<n>)
Stepping(<n>)
"""

OBJECTS = """
N(<n>)
N(<n>)
Resurrected(<n>)
Raising(<n>)
Selfish(<n>)
Watched(<n>)
Finalized(<n>)
Stepping(<n>)
"""

KEYS = """
N(<n>)
N(<n>)
S(<n>)
I(<n>)
T(<n>)
Text(<n>)
Watched(<n>)
"""

EXPRESSIONS = """
[<e>, <e>]
(<e>, <e>)
{<i>: <e>, "k": <e>}
{<key>, <key>}
{<key>: <e>, <key>: <new>}
frozenset([<key>])
(lambda: <e>)
(lambda q=<e>: q)()
(lambda *p, **q: p)(<new>, *[<e>], z=<e>)
(lambda p, /, q=<e>, *, r=<new>: q)(<e>)
ident(<e>)
drop(<e>)
second(<e>, <e>)
second(*[<e>, <new>])
keyed(<e>, c=<new>, b=<e>)
keyed(<e>, **{"b": <new>, "c": <e>})
rebind(<new>)
recurse(<new>, 3)
star(<e>, *[<e>], *(<new>,), k=<e>, **{"z": <new>})
[<e> for _ in range(2)]
[z for z in gen(<e>, <new>) if ident(z) is not None]
[(z, w) for z in [<new>] for w in [z, <e>]]
{k: v for k, v in [(1, <new>), (1, <e>)]}
{type(z).__name__: z for z in [<new>, <new>]}
{z for z in [<key>, <key>] if z}
[lambda z=z: z for z in [<new>, <new>]][<i>]()
[lambda: z for z in [<new>, <new>]][<i>]()
list(gen(<e>, <e>))
next(gen(<e>, <e>))
next(gen_with(<e>, <new>))
list(delegate(<e>, <new>))
list(z for z in [<new>, <e>])
next((z, <new>) for z in [<new>, <e>])
any(ident(<new>) is None for _ in range(2))
all(ident(<new>) for _ in range(2))
sum(len([<new>]) for _ in range(2))
(<e> if <e> else <new>)
(<e> and <new> or <e>)
(not <new>)
(<new> is <e>)
(<new> in [<e>, <new>])
[<e>, <new>][<i>]
(<e>, <new>)[::-1]
[<new>, <e>][1:]
[<new>, <e>] + [<new>]
[<new>] * 2
2 * (<new>,)
(<new>, <e>) + (<e>,)
[*[<new>], *gen(<e>, <e>)]
(*gen(<new>, <e>), <new>)
{*[<key>], <key>}
{**{"a": <new>}, **dict(b=<e>)}
{1: <new>} | {2: <e>, 1: <new>}
{<key>} | {<key>}
{<key>} & {<key>}
{<key>} ^ {<key>}
[<new>] == [<e>]
(<e> == <new>)
(<e>,) < (<new>,)
(x2 := <new>)
[y2 := <new>, y2][<i>]
sorted([<new>, <new>, <new>], key=lambda z: (ev("key"), len(log))[1], reverse=True)
sorted([<new>, <new>], key=lambda z: Key(<new>))
sorted([(1, <new>), (0, <new>)], key=lambda z: z[0])
max([<new>, <new>], key=lambda z: (ev("max"), len(log))[1])
min([<new>, <new>], key=lambda z: (ev("min"), len(log))[1], default=<new>)
max(<new>, <new>, key=lambda z: str(<new>))
sum([[<new>], [<e>]], [])
sum([Num(<new>), Num(<e>)], Num(<new>))
list(map(ident, [<e>, <new>]))
list(map(second, [<new>, <e>], gen(<e>, <new>)))
map(ident, [<new>])
list(filter(lambda z: <new>, [<new>, <e>]))
list(filter(None, [<new>, <e>]))
list(zip([<new>, <e>], gen(<e>, <new>)))
list(zip(gen(<e>, <new>), [<new>]))
dict(zip("ab", [<new>, <e>]))
dict(enumerate([<new>, <e>]))
enumerate(gen(<new>, <e>))
dict(x=<e>, y=<e>)
dict([(1, <new>), (2, <e>)], z=<new>)
dict.fromkeys(["a", "b"], <new>)
dict.fromkeys([<key>, <key>])
list({1: <new>}.items())
list({1: <new>}.values())[0]
{1: <new>}.popitem()
{1: <new>, 2: <e>}.pop(1)
{1: <new>}.get(2, <new>)
{}.setdefault(1, <new>)
iter({1: <new>}.values())
next(iter({1: <new>, 2: <e>}.items()))
reversed([<new>, <e>])
list(reversed([<new>, <e>]))
tuple(gen(<new>, <e>))
set([<key>, <key>]).pop()
iter([<new>, <e>])
next(iter([<new>, <e>]))
next(iter(lambda: <new>, 3))
next(iter([]), <new>)
next(It(<new>))
list(It(<e>))
slice(<new>, <e>).start
slice(<new>, <e>, <new>).indices
isinstance(<new>, (N, L))
issubclass(type(<new>), N)
callable(<new>)
hash(<key>) * 0
str(<new>)
repr([<new>, (<new>,)])
f"{<new>!r}{ident(<e>)!s:.3}"
"%r" % (<new>,)
"{0} {k}".format(<new>, k=<key>)
"".join(map(str, [<new>, <new>]))
print(<new>, <new>, file=io.StringIO())
re.sub("a", lambda m: (<new>, "b")[1], "aXa")
string.Template("$a").substitute(a=<new>)
getattr(P(<new>), "nope", <e>)
getattr(P(<new>), "val")
vars(P(<new>))
P(<new>).__dict__
P(<e>).val
P(<e>).get()
P(<new>).get
(P(<new>).get)()
Seq(<new>, <e>)[<i>]
list(Seq(<new>, <e>))
len(Seq(<new>))
Full(<new>).m()
Full(<new>).c()
Full(<new>).s(<e>)
Full(<new>).p
Full(<new>).once
Full(<new>).missing
Full(<new>)(<new>)
Sub(<new>).m()
super(Sub, Sub(<new>)).m()
Full.m(Full(<new>))
operator.attrgetter("val")(P(<new>))
operator.itemgetter(0, 1)([<new>, <e>])
operator.methodcaller("get")(P(<new>))
-Num(<new>)
(Num(<new>) + Num(<e>))
(<new> + Num(<e>))
(Num(<new>) @ Num(<e>))
(Num(<new>) < Num(<e>) < Num(<new>))
bool(Num(<new>))
[<new>, <e>][Num(<new>)]
Key(<new>) in [Key(<e>), <new>]
[Key(<new>)].index(Key(<e>))
[Key(<new>), <new>].count(Key(<e>))
(Key(<new>) == Key(<e>))
str(Key(<new>) != Key(<e>))
len({Key(<new>), Key(<new>)})
{Key(<new>): <new>, Key(<e>): <e>}
{Key(<new>): <new>}.get(Key(<new>))
sorted([Key(<new>), Key(<new>)])
max([Key(<new>), Key(<new>)])
[Key(<new>)] < [Key(<new>)]
itertools.chain([<new>], gen(<e>, <new>))
list(itertools.chain([<e>], gen(<e>, <e>)))
list(itertools.islice(itertools.chain.from_iterable([[<e>], (<e>,)]), 1))
list(itertools.accumulate([<new>, <new>, <new>], lambda p, q: q))
[k for k, g in itertools.groupby([<new>, <new>], key=lambda z: <new>)]
[list(t) for t in itertools.tee(gen(<e>, <e>))][<i>]
itertools.tee([<new>, <e>])[<i>]
list(itertools.zip_longest([<e>], [<e>, <e>], fillvalue=<new>))
list(itertools.starmap(second, [(<e>, <e>)]))
list(itertools.takewhile(lambda z: <new> is None, [<e>, <e>]))
list(itertools.dropwhile(lambda z: bool(<new>), [<new>, <e>]))
list(itertools.filterfalse(lambda z: <new>, [<new>, <e>]))
list(itertools.product([<new>], [<new>, <e>]))
list(itertools.combinations([<new>, <e>, <new>], 2))
list(itertools.permutations([<new>, <e>]))
next(itertools.cycle([<new>, <e>]))
list(itertools.pairwise([<new>, <new>, <e>]))
list(itertools.batched([<new>, <new>, <e>], 2))
list(itertools.repeat(<new>, 2))
list(itertools.compress([<new>, <new>], [<e>, <new>]))
functools.reduce(lambda p, q: <new>, [<e>, <new>, <e>])
functools.partial(second, <new>)(<e>)
functools.partial(ident, <new>)
functools.cmp_to_key(lambda p, q: 0)(<new>).obj
sorted([<new>, <new>], key=functools.cmp_to_key(lambda p, q: (<new>, 0)[1]))
cached(len(log))
collections.deque([<new>, <new>, <e>], 2)
collections.deque(gen(<e>, <new>))
collections.ChainMap({1: <new>}, {1: <e>})[1]
collections.UserList([<new>])
Pair(<new>, <e>)
Pair(<new>, <e>)._replace(x=<e>)
Pair._make([<new>, <e>]).y
types.SimpleNamespace(q=<new>, r=<e>)
types.MappingProxyType({1: <new>})
types.MethodType(ident, <new>)
types.MethodType(ident, <new>)()
heapq.heappop([Key(<new>), Key(<new>)])
copy.copy([<new>, <e>])
copy.copy(P(<new>))
copy.deepcopy([P([1]), ()])
drive(coro(<new>, <e>))
drive(outer(<new>, <e>))
drive(afor(<new>))
drive(coro(<new>, <e>), 1)
caught(<new>)
chained(<new>, <e>).__cause__
chained(<new>, <e>).__context__.args
traced(<new>)
traced(<new>).tb_next.tb_frame.f_locals
match(<e>)
match([<new>, <e>])
match([<new>, <e>, <new>])
match({"k": <new>, "z": <e>})
match(P(<new>))
match(Text(<n>))
closure(<e>)
closure(<new>)()
counter(<new>)(<e>)
weakref.ref(<obj>)
weakref.ref(<obj>)()
weakref.WeakValueDictionary({1: <obj>})
weakref.WeakKeyDictionary({<key>: <new>} if False else {})
len(weakref.WeakSet([N(<n>), N(<n>)]))
weakref.WeakMethod(P(<new>).get) if False else <new>
proxied(<obj>)
contextlib.nullcontext(<new>).__enter__()
(lambda: (yield <new>))()
next((lambda: (yield <new>))())
type("Made", (), {"a": <new>})
type("Made", (N,), {})(<n>)
type("Made", (N,), {"__slots__": ("z",)})(<n>)
Meta("Made", (), {"a": <new>})
eval("ident(v_)", {"ident": ident, "v_": <new>})
memo.setdefault(<i>, <new>)
memo.pop(<i>, <new>)
memo.get(<i>)
tried(lambda: fail(<e>))
tried(lambda: deep(<e>, 2))
tried(lambda: <e>.missing)
tried(lambda: [<new>, <e>][5])
tried(lambda: {}[<key>])
tried(lambda: ident(<new>, <e>))
tried(lambda: int(<new>))
tried(lambda: (<new>, <new>)[<e>])
bytes(str(<new>), "ascii", "ignore")[:1]
object.__reduce_ex__(P(<new>), 2)[2]
sys.intern(str(<new>))[:0]
""".strip().split("\n")

STATEMENTS = r"""
<v1> = <e>
<v1> = <new>
<v1> = <v2> = <e>
<e>
<v1> = None
del <v1>; <v1> = None
<v1>, <v2> = <e>, <new>
<v1>, <v2> = <v2>, <v1>
<v1>, *rest = [<e>, <new>, <e>]; del rest
[<v1>, <v2>] = <e>, <new>
(<v1>, (<v2>, x)) = (<e>, (<new>, <e>)); x = None
*<v1>, <v2> = gen(<new>, <e>)
<v1>: <new> = <e>
set_attr(<v1>, "p", <e>)
set_attr(<v1>, "q", <v2>)
del_attr(<v1>, "p")
add(<v1>, <e>)
add(<v1>, <v1>)
add(<v1>, <v2>); add(<v2>, <v1>)
<v1> = pop(<v2>)
pop(<v1>)
clear(<v1>)
slices(<v1>, <e>)
watch(<v1>)
watch(<v1>); watch(<v1>)
refs.clear()
count(<v1>)
count(<v1>); count(<v2>)
ev("count", sys.getrefcount(<v1>) if counted(<v1>) else 0)
collect()
saved.clear()
<v1> = [<v1>, <v1>]
<v1> = {"self": <v1>, "new": <new>}; add(<v1>, <v1>)
<v1> = N(<n>); <v1>.p = <v1>
<v1> = N(<n>); <v2> = N(<n>); <v1>.p = <v2>; <v2>.p = <v1>; <v1>.q = <new>
<v1> = lambda: <v1>
<v1> = [lambda: <v1> for _ in range(2)]
<v1> = P(<new>); <v1>.get = <v1>.get
<v1> = P(<new>).get
<v1> = closure(<e>)
<v1> = counter(<e>); <v1>(<new>)
<v1> = It(<e>); list(<v1>)
<v1> = iter([<new>, <new>]); next(<v1>)
<v1> = gen(<e>, <e>); next(<v1>)
<v1> = gen(<new>, <new>); next(<v1>); <v1>.close()
<v1> = gen(<new>, <new>); next(<v1>); tried(lambda: <v1>.throw(E(<new>)))
<v1> = gen_with(<e>, <e>); next(<v1>); <v1> = None
<v1> = catching(<new>); next(<v1>); <v1>.send(<new>); <v1>.throw(E(<new>))
<v1> = delegate(<new>, <e>); next(<v1>); <v1>.send(<new>) if False else None
<v1> = (z for z in [<new>, <new>]); next(<v1>)
g = gen(<new>, <new>); next(g); lg = [g]; lg.append(lg); del g, lg
g = gen(<new>, <new>); next(g); <v1> = g.gi_frame; g = None; <v1> = None
<v1> = coro(<new>, <e>); <v1>.send(None)
<v1> = coro(<new>, <e>); <v1>.close()
<v1> = outer(<new>, <e>); <v1>.send(None); <v1> = None
<v1> = outer(<new>, <e>); <v1>.send(None); tried(lambda: <v1>.throw(E(<new>)))
<v1> = agen(<new>); drive(anext(<v1>)); <v1> = None
<v1> = agen(<new>); drive(<v1>.asend(None)); drive(<v1>.aclose())
<v1> = caught(<e>)
<v1> = chained(<new>, <new>)
<v1> = traced(<new>)
<v1> = caught(<new>); <v1>.p = <v1>
<v1> = caught(<new>); <v1>.__traceback__ = None
<v1> = sys._getframe(); <v1> = None
<v1> = sys.exception()
sys.exc_info(); ev(str(type(sys.exception())))
assert <new>, "no"
tried(lambda: fail(<e>))
tried(lambda: deep(<new>, 3))
star(<e>, *[<e>], k=<e>)
x = str(<new>)
not <new>; -Num(<new>); Num(<new>) + Num(<new>)
x = Num(<new>); x += Num(<new>); x = None
x = [<new>]; x += [<new>]; x *= 2; x = None
x = (<new>,); x += (<new>,); x = None
x = {<key>}; x |= {<key>}; x -= {<key>}; x = None
x = [<new>, <new>, <new>, <new>]; x[1:3] = [<new>]; del x[0]; x.insert(0, <new>); x.reverse(); x.pop(1); x.remove(x[0]); x.extend(gen(<new>, <e>)); x.clear()
x = [<new>, <new>]; x[0] = x[1] = <e>; x.sort(key=lambda z: <new> is None); x = None
x = [N(<n>) for _ in range(6)]; del x[::2]; x[::2] = [<new>, <new>]; del x[-1:]; x = None
x = [<new>, <new>, <new>]; x[:] = [x[2], <new>]; x = None
x = {}; x[1] = <new>; x[1] = <new>; x.update({1: <new>, 2: <e>}); x.pop(1); x.popitem(); x.setdefault(3, <new>); x.setdefault(3, <new>); del x[3]
x = {k: N(100 + k) for k in range(6)}; del x[2]; x |= {3: <new>}; <v1> = x.pop(4); x.clear()
x = {k: N(100 + k) for k in range(9)}; x.update({k: N(200 + k) for k in range(5, 12)}); del x[0], x[7]; <v1> = x.copy(); x = None
x = {<key>: <new>, <key>: <e>}; <v1> = x.popitem(); x = None
x = {<key>, <key>, <key>}; x.add(<key>); x.discard(<key>); <v1> = x.pop(); x.update([<key>]); x.clear()
x = collections.deque(maxlen=2); x.append(<new>); x.append(<new>); x.append(<new>); x.appendleft(<new>); x.rotate(1); x.pop(); x.clear()
x = collections.deque([<new>, <new>, <new>]); x[1] = <new>; del x[0]; x.extend(gen(<new>, <e>)); x.extendleft([<new>]); x.popleft(); x.remove(x[0]); x = None
x = collections.defaultdict(lambda: <new>); x[1]; x[1] = <new>; del x[1]; x[2]; <v1> = x
x = collections.Counter([<key>, <key>]); x.clear()
x = P(<new>); x.val = <new>; x.other = <e>; del x.other; x.__dict__["val"] = <new>; x.__dict__.clear(); del x
x = P(<new>); x.__dict__ = {"val": <new>}; <v1> = x.__dict__; x = None
x = Full(<new>); x.p = <new>; del x.p; x = None
x = S2(<n>); x.p = <new>; del x.p; x.q = <e>; x.r = x; x = None
x = P(<new>); x.__class__ = Seq; x.items = (<new>,); x = None
x = [<new>, Changing(<new>), <new>]; Changing.target = x; tried(lambda: 5 in x); x = None; Changing.target = []
x = [Changing(<new>), <new>, Changing(<new>)]; Changing.target = x; tried(lambda: x.index(3)); Changing.target = []
x = [<new>, Changing(<new>), <new>]; Changing.target = x; tried(lambda: x.count(3)); Changing.target = []
x = [<new>, Changing(<new>), <new>]; Changing.target = x; tried(lambda: x.remove(3)); Changing.target = []
x = [<new>, Changing(<new>), <new>]; Changing.target = x; tried(lambda: x == [1, 2, 3]); Changing.target = []
x = [Changing(<new>), Changing(<new>), Changing(<new>)]; Changing.target = x; tried(lambda: x.sort()); Changing.target = []
x = [<new>, Changing(<new>), <new>]; Changing.target = x; tried(lambda: repr(x)); Changing.target = []
x = [<new>, <new>, <new>]; Changing.target = x; tried(lambda: x.sort(key=lambda z: Changing.target.clear() or 1)); Changing.target = []
x = [<new>, <new>, <new>]; Changing.target = x; tried(lambda: x.extend(Changing.target.clear() or q for q in [<new>])); Changing.target = []
x = [<new>, <new>, <new>]; Changing.target = x; tried(lambda: [Changing.target.clear() for _ in x]); Changing.target = []
x = {Changing(<new>): <new>, 7: <new>}; Changing.target = x; tried(lambda: x.get(14)); tried(lambda: x.get(7)); Changing.target = []
x = {1: Changing(<new>), 2: <new>}; Changing.target = x; tried(lambda: x == {1: 3, 2: 4}); Changing.target = []
x = {1: Changing(<new>), 2: <new>}; Changing.target = x; tried(lambda: repr(x)); Changing.target = []
x = {Changing(<new>), <key>}; Changing.target = x; tried(lambda: 7 in x); tried(lambda: x.add(Changing(<new>))); Changing.target = []
x = collections.deque([Changing(<new>), <new>]); Changing.target = x; tried(lambda: x.index(9)); tried(lambda: x.remove(9)); Changing.target = []
def f(q=<new>): return q\n<v1> = f(); f.__defaults__ = None; del f
def f(q: <new>) -> <new>: pass\nf.extra = <new>; f.me = f; del f
def f(*args, **kwargs): return args, kwargs\n<v1> = f(<new>, *[<new>], z=<e>); del f
def f():\n    yield <new>\n    return <e>\n<v1> = f(); list(<v1>); del f
def f(x):\n    def g(): return x, h\n    def h(): return g\n    return g\n<v1> = f(<new>); f = None
def f():\n    <rebinding> <v1>\n    <v1> = <e>\n    count(<v1>)\nf(); f = None
def f():\n    <rebinding> <v1>, <v2>\n    del <v1>\n    <v1> = <v2> = <new>\nf(); f = None
def f(a, b=None, *c, **d):\n    e = x = None\n    <block>\n    return <e>\n<v1> = tried(lambda: f(<new>, <e>)); f = None
def f(a, b=None, *c, **d):\n    e = x = None\n    <block>\n    yield <e>\n    <block>\n<v1> = tried(lambda: list(f(<new>, <e>))); f = None
def f(x):\n    try: return <new>\n    finally: drop(<new>)\n<v1> = f(<new>); f = None
def f(x):\n    try: raise E(x)\n    except E as error: return <new>\n    finally: x = <new>\n<v1> = f(<new>); f = None
class K: z = <e>\n<v1> = K; K = None
class K(N):\n    at = <new>\n    def __init__(self): super().__init__(<i>)\nx = K(); x.at = <new>; K.at = <new>; del x, K
class K(metaclass=Meta):\n    def __init__(self, q): self.q = q\nK(<new>); <v1> = K(<new>); K = None
class K(Init, note=<new>):\n    d = Desc()\nx = K(); x.d; x.d = <new>; x = K = None
class K:\n    __slots__ = ("a", "b")\n    def __del__(self): ev("del K")\nx = K(); x.a = <new>; x.b = x; x = K = None
class K(L, metaclass=Meta): pass\n<v1> = K(<n>); <v1>.append(<new>); K = None
class K:\n    def m(self): return __class__\n    n = [<new> for _ in range(2)]\n<v1> = K().m(); K.again = K(); K = None
x = type("Made", (N,), {"f": lambda self: self}); <v1> = x(<n>).f(); x = None
@dataclasses.dataclass\nclass K:\n    x: object\n    def __del__(self): ev("del K")\n<v1> = dataclasses.replace(K(<new>), x=<e>); K = None
N.extra = <new>; N.extra = <new>; del N.extra
x = [N(<n>), N(<n>)]; x[0].__class__ = Sub; x = None
for x in [<e>, <new>]:\n    <block>
for x in gen(<e>, <new>):\n    <block>\n    break
for x in gen(<new>, <new>): ev("it")\nelse: ev("else")
for x, y in zip([<new>, <new>], [<new>, <new>]): ev("zip")
for x in [<new>, <new>]:\n    if x: continue\n    ev("not reached")
for x in It(<new>):\n    <block>
for <v1> in [<new>, <new>]: <v2> = <v1>
for x in {1: <new>, 2: <new>}.values(): ev(type(x).__name__)
for x in reversed([<new>, <new>]): x = <new>
while True:\n    x = <new>\n    <block>\n    break
if <new>:\n    <block>\nelse: ev("else")
if <e> is <v1>: <v1> = <new>
try:\n    <block>\n    raise E(<new>)\nexcept E as error:\n    <block>\n
try:\n    <block>\n    raise Ex(<new>)\nexcept (Ex, E) as error: <v1> = error\nfinally:\n    <block>
try:\n    try: raise E(<new>)\n    finally: ev("inner finally")\nexcept E as error: ev("handled")
try:\n    try: raise E(<new>)\n    except E: raise Ex(<new>)\nexcept Ex as error: <v1> = error; error.args = ()
try:\n    try: raise E(<new>)\n    except E as error: raise ValueError(<new>) from error\nexcept ValueError as other: ev(type(other.__cause__).__name__); <v1> = other
try: raise Ex(<new>)\nexcept Ex as error:\n    error = None\n    <block>
try: raise Ex(<new>)\nexcept Ex:\n    <v1> = sys.exception()\n    <block>
try: raise ExceptionGroup("g", [Ex(<new>), TypeError(<new>)])\nexcept* Ex as error: ev("group")\nexcept* TypeError: ev("group 2")
try:\n    for x in gen(<new>, <new>): raise E(x)\nexcept E as error: <v1> = error
try: raise Ex(<new>)\nexcept Ex as error: error.add_note("note"); error.me = error
try: deep(<new>, 2)\nexcept Ex as error: <v1> = error.__traceback__.tb_frame
with CM(<e>) as x:\n    <block>
with CM(<new>, True) as x: raise Ex(x)
with CM(<new>) as x, CM(<new>): ev("with")
with contextlib.suppress(Ex): raise Ex(<new>)
with managed(<new>) as x:\n    <block>
with contextlib.suppress(E), managed(<new>): raise E(<new>)
with contextlib.ExitStack() as stack: stack.enter_context(CM(<new>)); stack.callback(ident, <new>)
with contextlib.closing(gen(<new>, <new>)) as x: next(x)
match <e>:\n    case [x, *_]: ev("sequence")\n    case {"k": x}: ev("mapping")\n    case N(n=x): ev("class")\n    case x: ev("other")
match (<new>, <new>):\n    case (x, y) if x is y: pass\n    case (x, N()): <v1> = x
async def f(a, b):\n    c = d = e = x = None\n    <block>\n    x = await Awaitable(<new>)\n    <block>\n    return <e>\n<v1> = drive(f(<new>, <e>)); f = None
async def f(x):\n    async with CM(x) as y:\n        async for z in AIt(y): pass\n    return z\n<v1> = drive(f(<new>)); f = None
async def f(x):\n    yield x\n    try: yield <new>\n    finally: ev("async finally")\nasync def g():\n    async for z in f(<new>): break\n<v1> = drive(g()); f = g = None
x = weakref.WeakValueDictionary(); x[1] = <v1> = N(<n>); ev(len(x)); <v1> = None; ev(len(x))
x = weakref.WeakKeyDictionary(); y = N(<n>); x[y] = <new>; del y; ev(len(x))
x = weakref.WeakKeyDictionary(); y = N(<n>); x[y] = y; del y; ev(len(x)); x = None
x = weakref.WeakSet(); y = N(<n>); x.add(y); x.add(N(<n>)); ev(len(x)); del y; ev(len(x))
x = weakref.WeakValueDictionary(); y = N(<n>); x["k"] = y; y.p = y; y = None; ev(len(x)); collect(); ev(len(x))
x = N(<n>); weakref.finalize(x, ev, "finalized", <i>); del x
x = N(<n>); y = weakref.finalize(x, ev, "finalized"); y.detach(); del x; y = None
x = N(<n>); y = weakref.finalize(x, star, <new>); y(); x = y = None
x = N(<n>); y = weakref.ref(x, lambda r: drop(<new>)); z = weakref.ref(x); x = None; ev(y() is z()); y = z = None
x = N(<n>); y = weakref.proxy(x); y.p = <new>; x = None; tried(lambda: y.p); y = None
x = N(<n>); x.p = weakref.ref(x, lambda r: ev("never")); x = None
x = N(<n>); x.p = x; watch(x); x.q = weakref.ref(x, lambda r: ev("cycle's own")); x = None
x = P(<new>); y = weakref.WeakMethod(x.get, lambda r: ev("method gone")); x = None; y = None
x = [N(<n>), N(<n>)]; x[0].p, x[1].p = x[1], x[0]; watch(x[0]); watch(x[1]); x = None; collect()
x = type("Made", (), {"me": None}); x.me = x(); watch(x); x = None; collect()
x = Resurrected(<n>); x.p = x; x = None; collect(); saved.clear(); collect()
exec("x = v_; y = x", {"v_": <new>})
exec("x = v_", globals(), {"v_": <new>})
x = eval("[v_ for _ in range(2)]", {"v_": <new>}); x = None
x = io.StringIO(); x.extra = <new>; x.me = x; x = None
x = types.ModuleType("made"); x.a = <new>; x.me = x; x = None
x = object.__new__(N); x.n = <n>; del x
x = copy.copy(N(<n>)); x = None
x = functools.partial(star, <new>); x.me = x; x(); x = None
x = functools.lru_cache(1)(lambda k: N((<n>, k))); x(1); x(2); x.cache_clear(); x = None
x = property(lambda self: <new>); y = x.fget; x = None; y(1); y = None
x = itertools.tee(gen(<new>, <new>)); next(x[0]); y = x[1]; x = None; next(y); y = None
x = itertools.cycle(gen(<new>, <new>)); next(x); next(x); next(x); x = None
x = itertools.groupby([<new>, <new>], key=lambda z: 1); y = next(x); x = None; next(y[1]); y = None
x = itertools.islice(gen(<new>, <new>), 1); list(x); x = None
x = enumerate(gen(<new>, <new>)); next(x); x = None
x = zip(gen(<new>, <new>), gen(<new>, <new>)); next(x); next(x); x = None
x = map(lambda z: <new>, gen(<new>, <new>)); next(x); x = None
x = memoryview(bytearray(2)); y = [x]; x.release(); x = y = None
x = bytearray(b"ab"); x = [x, x]; count(x[0]); x = None
gc.collect(0); ev("young")
ev(gc.is_tracked(<v1>))
ev(len(gc.get_referrers(<v1>)) if type(<v1>) in (N, L, D) else 0)
ev(*[type(y).__name__ for y in gc.get_referents(<v1>)] if type(<v1>) in (N, L, D, S) else [])
""".strip().split("\n")
NEWS, OBJECTS, KEYS = (table.strip().split("\n") for table in (NEW, OBJECTS, KEYS))


class Grammar:
    """Writes one program; a seed always gives the same one."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.numbers = 0
        self.depth = 0
        # Whether the program's variables are a function's, here.
        self.local = False

    def program(self):
        """A program that compiles: not every combination does."""
        while True:
            text = self.attempt()
            try:
                compile(text, "<attempt>", "exec")
            except SyntaxError:
                continue
            return text

    def attempt(self):
        self.local = self.random.random() < 0.5
        body = [f"{' = '.join(VARIABLES)} = x = y = None"]
        for _ in range(self.random.randrange(4, 14)):
            body += self.statement()
        if self.local:
            body = ["def program():", *indented(body), "    ev('returns')", "program()"]
        return "\n".join(body) + "\n"

    def statement(self):
        template = self.random.choice(STATEMENTS)
        lines = self.filled(template, 1).split("\\n")
        outside = self.local
        self.local = outside or "def f(" in template
        lines = self.with_blocks(lines)
        self.local = outside
        if self.random.random() < 0.3:
            lines = ["try:", *indented(lines), "except Exception as problem:", "    ev('problem', type(problem).__name__)"]
        return [*lines, "ev('.')"]

    def with_blocks(self, lines):
        result = []
        for line in lines:
            depth = len(line) - len(line.lstrip())
            result += indented(self.block(), depth) if line.strip() == "<block>" else [line]
        return result

    def block(self):
        if self.depth >= 2:
            return ["pass"]
        self.depth += 1
        lines = []
        for _ in range(self.random.randrange(1, 4)):
            lines += self.statement()
        self.depth -= 1
        return lines

    def filled(self, text, depth):
        """The text with its places filled, those with a number the same way each time."""
        chosen = {}

        def fill(place):
            kind, number = place.groups()
            if kind == "block":
                return place.group()
            if not number:
                return self.place(kind, depth)
            if place.group() not in chosen:
                chosen[place.group()] = self.place(kind, depth)
            return chosen[place.group()]

        return re.sub(r"<([a-z]+)(\d?)>", fill, text)

    def place(self, kind, depth):
        match kind:
            case "e":
                return self.expression(depth)
            case "new":
                return self.filled(self.random.choice(NEWS), depth)
            case "obj":
                return self.filled(self.random.choice(OBJECTS), depth)
            case "key":
                return self.filled(self.random.choice(KEYS), depth)
            case "v":
                return self.random.choice(VARIABLES)
            case "i":
                return str(self.random.randrange(2))
            case "n":
                self.numbers += 1
                return str(self.numbers)
            case "rebinding":
                return "nonlocal" if self.local else "global"
        raise ValueError(kind)

    def expression(self, depth):
        chance = self.random.random()
        if depth > 2 or chance < 0.25:
            return self.random.choice(VARIABLES)
        if chance < 0.5:
            return self.place("new", depth)
        return "(" + self.filled(self.random.choice(EXPRESSIONS), depth + 1) + ")"


def indented(lines, depth=4):
    return [" " * depth + line for line in lines]
