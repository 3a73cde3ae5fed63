# @row BC-07
sources = r"""if x
if x: y else: z
while
for i in
for x y in z: pass
def f(: pass
def f()
def f(a, b=1, c): pass
def f(*): pass
def f(**k, a): pass
def f(a, *, **k): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
def f(/, a): pass
class
class C(: pass
class C
return 5
yield 1
await x
break
continue
import
from x import
from x import (
import a.b as
del f()
del 1
del (a, 5)
x = = 1
1 = x
f() = 1
x + 1 = 2
None = 1
True = 2
__debug__ = 1
(a, b) += 1
a, b += 1
x++
x = 5 5
a b
a.1
a..b
pass x
raise x from
global
global x y
nonlocal 5
assert
with x as
with x as 5: pass
try: x
try: x\nfinally
except: pass
else: pass
async x
async def
lambda
x = (1, 2
x = [1, 2)
x = }
x = {1: 2, 3}
x = {1, 2: 3}
x = {1:}
x = {**a for a in b}
x = [*a for a in b]
print x
exec "x"
print "hello" "world"
match x: pass
match x:\n case 1 + x: pass
match x:\n case a: pass\n case b: pass
match x:\n case {**rest, 'a': 1}: pass
match x:\n case [*a, *b]: pass
match x:\n case a | b: pass
match x:\n case C(a=1, 2): pass
match x:\n case {'a': 1, 'a': 2}: pass
type x
type x = 
type f() = 1
def f[](): pass
class C[T=int, U]: pass
@
@x
x: int: str
x: int = 
(x, y): int
[x]: int
"a" = 1
f"{x}" = 1
a if b
a if b else
not
x = not
a = b = 
a := 1
(a := )
[x for]
[x for y]
[x for y in]
[for x in y]
(x for x in y, 1)
f(x for x in y, 1)
f(a=1, 2)
f(**k, *a)
f(a=1, a=2)
f(a.b=1)
f(1=2)
f(True=1)
f(a for a in b, c for c in d)
x = yield = 1
x[
x[]
x.
.x
5.x
1__0
0b12
0xg
0o9
012
1e
1_
1.5.5
5abc
0_7
$
?
x ! y
a <> b
a =! b
a && b
a || b
!x
`x`""".split("\n")
for s in sources:
    s = s.replace("\\n", "\n")
    try:
        compile(s, "<s>", "exec")
        print(repr(s), "is fine")
    except SyntaxError as e:
        print(repr(s), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
