"""A little Prolog: terms, unification with a trail, a solver on generators with cut and negation, arithmetic, lists, a parser for its syntax."""
import re
from dataclasses import dataclass
from itertools import count, islice


class Var:
    numbers = count()
    __slots__ = ("name", "ref", "number")

    def __init__(self, name="_"):
        self.name, self.ref, self.number = name, None, next(Var.numbers)


@dataclass(frozen=True, slots=True)
class Struct:
    name: str
    args: tuple = ()


class PrologError(Exception):
    pass


NIL = Struct("[]")
TOKEN = re.compile(r"\s*(?:%[^\n]*\n\s*)*(?:(\d+)|([A-Z_]\w*)|([a-z]\w*|'[^']*')|(:-|\\\+|=:=|=\\=|=<|>=|\\=|==|//|[-+*<>=!;.,|()\[\]]|mod\b))")
PRECEDENCE = {":-": 1200, ";": 1100, ",": 1000, "=": 700, "\\=": 700, "==": 700, "is": 700, "<": 700, ">": 700, "=<": 700, ">=": 700, "=:=": 700, "=\\=": 700, "+": 500, "-": 500, "*": 400, "//": 400, "mod": 400}


class Parser:
    def __init__(self, text):
        self.tokens, pos = [], 0
        text = text.strip()
        while pos < len(text):
            m = TOKEN.match(text, pos)
            if not m:
                raise PrologError(f"cannot read {text[pos:pos + 10]!r}")
            self.tokens.append((("num", "var", "atom", "punct")[m.lastindex - 1], m[m.lastindex]))
            pos = m.end()
            text = text if text[pos:].strip() else text[:pos]
        self.i = 0

    def peek(self):
        return self.tokens[self.i] if self.i < len(self.tokens) else ("end", "")

    def take(self, expected=None):
        token = self.peek()
        if expected and token[1] != expected:
            raise PrologError(f"expected {expected!r}, found {token[1]!r}")
        self.i += 1
        return token

    def clauses(self):
        while self.peek()[0] != "end":
            self.names = {}
            term = self.term(1200)
            self.take(".")
            yield term

    def query(self):
        self.names = {}
        return self.term(1200), self.names

    def term(self, limit):
        left = self.primary()
        while (op := self.peek()[1]) in PRECEDENCE and PRECEDENCE[op] <= limit and self.peek()[0] in ("punct", "atom"):
            p = PRECEDENCE[op]
            self.take()
            left = Struct(op, (left, self.term(p if op in (",", ";") else p - 1)))
        return left

    def primary(self):
        kind, text = self.take()
        match kind, text:
            case "num", _:
                return int(text)
            case "var", "_":
                return Var()
            case "var", _:
                return self.names.setdefault(text, Var(text))
            case "punct", "(":
                inner = self.term(1200)
                self.take(")")
                return inner
            case "punct", "[":
                return self.list()
            case "punct", "\\+":
                return Struct("\\+", (self.term(900),))
            case "punct", "!":
                return Struct("!")
            case "punct", "-":
                inner = self.primary()
                return -inner if isinstance(inner, int) else Struct("-", (0, inner))
            case "atom", _:
                name = text.strip("'")
                if self.peek() != ("punct", "("):
                    return Struct(name)
                self.take()
                args = [self.term(999)]
                while self.peek()[1] == ",":
                    self.take()
                    args.append(self.term(999))
                self.take(")")
                return Struct(name, tuple(args))
        raise PrologError(f"unexpected {text or 'end'!r}")

    def list(self):
        if self.peek()[1] == "]":
            self.take()
            return NIL
        items, tail = [self.term(999)], NIL
        while self.peek()[1] == ",":
            self.take()
            items.append(self.term(999))
        if self.peek()[1] == "|":
            self.take()
            tail = self.term(999)
        self.take("]")
        for item in reversed(items):
            tail = Struct(".", (item, tail))
        return tail


def deref(t):
    while isinstance(t, Var) and t.ref is not None:
        t = t.ref
    return t


def show(t):
    t = deref(t)
    if isinstance(t, Var):
        return f"_{t.name}"
    if not isinstance(t, Struct) or not t.args:
        return t.name if isinstance(t, Struct) else str(t)
    if t.name == ".":
        items = []
        while isinstance(t, Struct) and t.name == "." and len(t.args) == 2:
            items.append(show(t.args[0]))
            t = deref(t.args[1])
        return "[" + ", ".join(items) + ("" if t == NIL else "|" + show(t)) + "]"
    if t.name in PRECEDENCE and len(t.args) == 2:
        return f"{show(t.args[0])}{t.name if t.name not in ('is', 'mod') else f' {t.name} '}{show(t.args[1])}"
    return f"{t.name}({', '.join(map(show, t.args))})"


class Cut(Exception):
    pass


class Prolog:
    def __init__(self, program=""):
        self.facts, self.trail, self.inferences, self.output = {}, [], 0, []
        for clause in Parser(program).clauses():
            self.add(clause)

    def add(self, clause, front=False):
        clause = deref(clause)
        head, body = clause.args if clause.name == ":-" else (clause, None)
        entry = self.facts.setdefault((deref(head).name, len(deref(head).args)), [])
        entry.insert(0, (head, body)) if front else entry.append((head, body))

    def bind(self, var, value):
        var.ref = value
        self.trail.append(var)

    def undo(self, mark):
        while len(self.trail) > mark:
            self.trail.pop().ref = None

    def unify(self, a, b):
        a, b = deref(a), deref(b)
        if a is b:
            return True
        if isinstance(a, Var):
            self.bind(a, b)
            return True
        if isinstance(b, Var):
            self.bind(b, a)
            return True
        if isinstance(a, Struct) and isinstance(b, Struct):
            return a.name == b.name and len(a.args) == len(b.args) and all(map(self.unify, a.args, b.args))
        return type(a) is type(b) and a == b

    def copy(self, t, fresh):
        t = deref(t)
        if isinstance(t, Var):
            return fresh.setdefault(t, Var(t.name))
        if isinstance(t, Struct) and t.args:
            return Struct(t.name, tuple(self.copy(a, fresh) for a in t.args))
        return t

    def value(self, t):
        t = deref(t)
        match t:
            case int():
                return t
            case Var():
                raise PrologError("arguments are not sufficiently instantiated")
            case Struct(op, (a, b)):
                x, y = self.value(a), self.value(b)
                try:
                    return {"+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "//": lambda: x // y, "mod": lambda: x % y}[op]()
                except KeyError:
                    pass
                except ZeroDivisionError:
                    raise PrologError("division by zero") from None
        raise PrologError(f"{show(t)} is not a number")

    def solve(self, goal, depth=0):
        goal = deref(goal)
        self.inferences += 1
        if depth > 150:
            raise PrologError("too deep")
        match goal:
            case Var():
                raise PrologError("unbound goal")
            case Struct("true"):
                yield
            case Struct("fail"):
                return
            case Struct("!"):
                yield
                raise Cut
            case Struct(",", (a, b)):
                for _ in self.solve(a, depth + 1):
                    yield from self.solve(b, depth + 1)
            case Struct(";", (a, b)):
                mark = len(self.trail)
                yield from self.solve(a, depth + 1)
                self.undo(mark)
                yield from self.solve(b, depth + 1)
            case Struct("\\+", (a,)):
                mark = len(self.trail)
                proved = any(True for _ in self.call(a, depth))
                self.undo(mark)
                if not proved:
                    yield
            case Struct("=" | "\\=" | "==" as op, (a, b)):
                mark = len(self.trail)
                same = show(a) == show(b) if op == "==" else self.unify(a, b)
                if op == "\\=":
                    self.undo(mark)
                    same = not same
                if same:
                    yield
                self.undo(mark)
            case Struct("is", (a, b)):
                yield from self.solve(Struct("=", (a, self.value(b))), depth + 1)
            case Struct("<" | ">" | "=<" | ">=" | "=:=" | "=\\=" as op, (a, b)):
                x, y = self.value(a), self.value(b)
                if {"<": x < y, ">": x > y, "=<": x <= y, ">=": x >= y, "=:=": x == y, "=\\=": x != y}[op]:
                    yield
            case Struct("findall", (template, inner, result)):
                found = [self.copy(template, {}) for _ in self.call(inner, depth)]
                tail = NIL
                for item in reversed(found):
                    tail = Struct(".", (item, tail))
                yield from self.solve(Struct("=", (result, tail)), depth + 1)
            case Struct("write", (a,)):
                self.output.append(show(a))
                yield
            case Struct("assert", (a,)):
                self.add(self.copy(a, {}))
                yield
            case Struct("call", (a,)):
                yield from self.call(a, depth)
            case Struct(name, args):
                yield from self.clauses(goal, (name, len(args)), depth)
            case _:
                raise PrologError(f"{show(goal)} is not callable")

    def call(self, goal, depth):
        try:
            yield from self.solve(goal, depth + 1)
        except Cut:
            return

    def clauses(self, goal, key, depth):
        if key not in self.facts:
            raise PrologError(f"unknown procedure {key[0]}/{key[1]}")
        for head, body in list(self.facts[key]):
            mark = len(self.trail)
            fresh = {}
            if self.unify(goal, self.copy(head, fresh)):
                if body is None:
                    yield
                else:
                    try:
                        yield from self.solve(self.copy(body, fresh), depth + 1)
                    except Cut:
                        self.undo(mark)
                        return
            self.undo(mark)

    def ask(self, text, limit=8):
        goal, names = Parser(text).query()
        mark = len(self.trail)
        for _ in islice(self.call(goal, 0), limit):
            yield {n: show(v) for n, v in names.items()}
        self.undo(mark)


PROGRAM = """
parent(tom, bob). parent(tom, liz). parent(bob, ann). parent(bob, pat). parent(pat, jim).
female(liz). female(ann). female(pat).   % the rest are male
male(X) :- parent(X, _), \\+ female(X).
male(jim).
grandparent(X, Z) :- parent(X, Y), parent(Y, Z).
ancestor(X, Y) :- parent(X, Y).
ancestor(X, Z) :- parent(X, Y), ancestor(Y, Z).
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]).
member(X, [_|T]) :- member(X, T).
reverse(L, R) :- rev(L, [], R).
rev([], A, A).
rev([H|T], A, R) :- rev(T, [H|A], R).
length([], 0).
length([_|T], N) :- length(T, M), N is M + 1.
select(X, [X|T], T).
select(X, [H|T], [H|R]) :- select(X, T, R).
perm([], []).
perm(L, [H|T]) :- select(H, L, R), perm(R, T).
fact(0, 1) :- !.
fact(N, F) :- M is N - 1, fact(M, G), F is N * G.
max(X, Y, X) :- X >= Y, !.
max(_, Y, Y).
queens(N, Qs) :- range(1, N, Ns), perm(Ns, Qs), safe(Qs).
range(N, N, [N]) :- !.
range(M, N, [M|T]) :- M < N, K is M + 1, range(K, N, T).
safe([]).
safe([Q|Qs]) :- no_attack(Q, Qs, 1), safe(Qs).
no_attack(_, [], _).
no_attack(Q, [P|Ps], D) :- Q =\\= P + D, Q =\\= P - D, E is D + 1, no_attack(Q, Ps, E).
colour(red). colour(green). colour(blue).
map(A, B, C, D) :- colour(A), colour(B), A \\= B, colour(C), C \\= A, C \\= B, colour(D), D \\= B, D \\= C.
hanoi(0, _, _, _) :- !.
hanoi(N, A, B, C) :- M is N - 1, hanoi(M, A, C, B), write(A-B), hanoi(M, C, B, A).
loop(X) :- loop(X).
"""

QUERIES = """parent(tom, X)
grandparent(X, jim)
ancestor(tom, X)
male(X)
append(X, Y, [1, 2])
append([1], X, [1, 2, 3])
reverse([a, b, c, d], R)
length([a, b, c], N)
member(X, [1, 2, 3]), X > 1
perm([1, 2, 3], P)
fact(20, F)
max(3, 7, M)
queens(5, Qs)
map(A, B, C, D)
hanoi(3, left, right, middle)
findall(X-Y, (parent(X, Y), female(Y)), L)
findall(X, fail, L)
X = f(Y, Z), Y = 1, Z = [a|W]
f(X, b) = f(a, Y)
X == Y ; X = 1
\\+ parent(ann, _)
assert(likes(ann, tea)), likes(Who, What)
X is 7 mod 3 + 2 * 5 - -1
2 + 3 =:= 5, 4 =< 3 ; 1 < 2
call((member(X, [a, b]), !))
nothing(1)
X is Y + 1
X is 1 // 0
loop(1)
foo(
X is a
5 = 5.0""".splitlines()


def main():
    prolog = Prolog(PROGRAM)
    for text in QUERIES:
        try:
            answers = [", ".join(f"{k}={v}" for k, v in a.items()) or "yes" for a in prolog.ask(text)]
            print(f"?- {text}\n   " + ("; ".join(answers) or "no"))
        except PrologError as e:
            print(f"?- {text}\n   ! {e}")
        if prolog.output:
            print("   output:", *prolog.output)
            prolog.output.clear()
    print(prolog.inferences, len(prolog.facts), len(prolog.trail), sum(map(len, prolog.facts.values())))


main()
