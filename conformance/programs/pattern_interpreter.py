"""An interpreter by pattern matching: a small functional language, its reader, type inference with unification, evaluation with closures, and a printer."""
import re
from dataclasses import dataclass, field
from itertools import count

TOKEN = re.compile(r"\s*(?:(\d+)|(\"[^\"]*\")|([A-Za-z_]\w*)|(->|==|<=|::|\+\+|&&|\|\||[-+*/<>=\\()\[\],|]))")
KEYWORDS = {"let", "rec", "in", "if", "then", "else", "fun", "true", "false", "case", "of"}


@dataclass(frozen=True)
class Lit:
    value: object


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Lam:
    param: str
    body: object


@dataclass(frozen=True)
class App:
    function: object
    argument: object


@dataclass(frozen=True)
class Let:
    name: str
    value: object
    body: object
    recursive: bool = False


@dataclass(frozen=True)
class If:
    test: object
    then: object
    other: object


@dataclass(frozen=True)
class ListOf:
    items: tuple


@dataclass(frozen=True)
class Pair:
    left: object
    right: object


@dataclass(frozen=True)
class Case:
    subject: object
    empty: object
    head: str
    tail: str
    body: object


class LangError(Exception):
    pass


class Reader:
    LEVELS = [("||",), ("&&",), ("==", "<", ">", "<="), ("::", "++"), ("+", "-"), ("*", "/")]

    def __init__(self, text):
        self.tokens, pos = [], 0
        text = text.rstrip()
        while pos < len(text):
            m = TOKEN.match(text, pos)
            if m is None:
                raise LangError(f"cannot read {text[pos:].strip()[:8]!r}")
            self.tokens.append(m[0].strip())
            pos = m.end()
        self.tokens.append("")
        self.i = 0

    def peek(self):
        return self.tokens[self.i]

    def take(self, expected=None):
        token = self.tokens[self.i]
        if expected is not None and token != expected:
            raise LangError(f"expected {expected}, found {token or 'the end'}")
        self.i += 1
        return token

    def name(self):
        token = self.take()
        if not re.fullmatch(r"[A-Za-z_]\w*", token) or token in KEYWORDS:
            raise LangError(f"{token or 'the end'} is not a name")
        return token

    def program(self):
        tree = self.expression()
        self.take("")
        return tree

    def expression(self):
        match self.peek():
            case "let":
                self.take()
                recursive = self.peek() == "rec" and bool(self.take())
                name, params = self.name(), []
                while self.peek() != "=":
                    params.append(self.name())
                self.take("=")
                value = self.expression()
                self.take("in")
                for p in reversed(params):
                    value = Lam(p, value)
                return Let(name, value, self.expression(), recursive)
            case "fun" | "\\":
                self.take()
                params = [self.name()]
                while self.peek() != "->":
                    params.append(self.name())
                self.take("->")
                body = self.expression()
                for p in reversed(params):
                    body = Lam(p, body)
                return body
            case "if":
                self.take()
                test = self.expression()
                self.take("then")
                then = self.expression()
                self.take("else")
                return If(test, then, self.expression())
            case "case":
                self.take()
                subject = self.expression()
                self.take("of"), self.take("["), self.take("]"), self.take("->")
                empty = self.expression()
                self.take("|")
                head = self.name()
                self.take("::")
                tail = self.name()
                self.take("->")
                return Case(subject, empty, head, tail, self.expression())
        return self.binary(0)

    def binary(self, level):
        if level == len(self.LEVELS):
            return self.application()
        left = self.binary(level + 1)
        while self.peek() in self.LEVELS[level]:
            op = self.take()
            right = self.binary(level if op in ("::", "++") else level + 1)
            left = App(App(Var(op), left), right)
        return left

    def application(self):
        tree = self.atom()
        while (t := self.peek()) and (t in ("(", "[", "true", "false") or t[0] in '"' or re.match(r"\w", t) and t not in KEYWORDS):
            tree = App(tree, self.atom())
        return tree

    def atom(self):
        token = self.take()
        match token:
            case "true" | "false":
                return Lit(token == "true")
            case "(":
                tree = self.expression()
                if self.peek() == ",":
                    self.take()
                    tree = Pair(tree, self.expression())
                self.take(")")
                return tree
            case "[":
                items = []
                while self.peek() != "]":
                    items.append(self.expression())
                    if self.peek() != "]":
                        self.take(",")
                self.take("]")
                return ListOf(tuple(items))
            case _ if token.isdigit():
                return Lit(int(token))
            case _ if token.startswith('"'):
                return Lit(token[1:-1])
        self.i -= 1
        return Var(self.name())


@dataclass(eq=False)
class TVar:
    number: int
    ref: object = field(default=None)


@dataclass(frozen=True)
class TCon:
    name: str
    args: tuple = ()


INT, BOOL, STR = TCon("int"), TCon("bool"), TCon("str")


def fn(*types):
    *params, result = types
    for p in reversed(params):
        result = TCon("->", (p, result))
    return result


def prune(t):
    while isinstance(t, TVar) and t.ref is not None:
        t = t.ref
    return t


def spell(t, names=None):
    names = {} if names is None else names
    match prune(t):
        case TVar() as v:
            return names.setdefault(v, "'" + "abcdefgh"[len(names)])
        case TCon("->", (a, b)):
            left = spell(a, names)
            if isinstance(prune(a), TCon) and prune(a).name == "->":
                left = f"({left})"
            return f"{left} -> {spell(b, names)}"
        case TCon("list", (a,)):
            return f"[{spell(a, names)}]"
        case TCon("pair", (a, b)):
            return f"({spell(a, names)}, {spell(b, names)})"
        case TCon(name):
            return name


class Types:
    def __init__(self):
        self.numbers = count()

    def fresh(self):
        return TVar(next(self.numbers))

    def unify(self, a, b):
        a, b = prune(a), prune(b)
        match a, b:
            case _ if a is b:
                return
            case TVar(), _:
                if self.occurs(a, b):
                    raise LangError(f"infinite type {spell(a)} = {spell(b)}")
                a.ref = b
            case _, TVar():
                self.unify(b, a)
            case TCon(m, xs), TCon(n, ys) if m == n and len(xs) == len(ys):
                for x, y in zip(xs, ys):
                    self.unify(x, y)
            case _:
                raise LangError(f"{spell(a)} is not {spell(b)}")

    def occurs(self, v, t):
        t = prune(t)
        return t is v or isinstance(t, TCon) and any(self.occurs(v, a) for a in t.args)

    def free(self, t):
        t = prune(t)
        return {t} if isinstance(t, TVar) else set().union(*map(self.free, t.args))

    def instance(self, scheme):
        variables, t = scheme
        mapping = {v: self.fresh() for v in variables}

        def copy(t):
            t = prune(t)
            return mapping.get(t, t) if isinstance(t, TVar) else TCon(t.name, tuple(map(copy, t.args)))
        return copy(t)

    def infer(self, tree, env):
        match tree:
            case Lit(bool()):
                return BOOL
            case Lit(int()):
                return INT
            case Lit(str()):
                return STR
            case Var(name):
                if name not in env:
                    raise LangError(f"unknown name {name}")
                return self.instance(env[name])
            case Lam(p, body):
                t = self.fresh()
                return fn(t, self.infer(body, env | {p: ((), t)}))
            case App(f, x):
                ft, xt, result = self.infer(f, env), self.infer(x, env), self.fresh()
                self.unify(ft, fn(xt, result))
                return result
            case Let(name, value, body, recursive):
                if recursive:
                    t = self.fresh()
                    self.unify(t, self.infer(value, env | {name: ((), t)}))
                else:
                    t = self.infer(value, env)
                outer = set().union(*(self.free(t) - set(vs) for vs, t in env.values()))
                return self.infer(body, env | {name: (tuple(self.free(t) - outer), t)})
            case If(test, then, other):
                self.unify(self.infer(test, env), BOOL)
                t = self.infer(then, env)
                self.unify(t, self.infer(other, env))
                return t
            case ListOf(items):
                t = self.fresh()
                for item in items:
                    self.unify(t, self.infer(item, env))
                return TCon("list", (t,))
            case Pair(a, b):
                return TCon("pair", (self.infer(a, env), self.infer(b, env)))
            case Case(subject, empty, head, tail, body):
                t = self.fresh()
                items = TCon("list", (t,))
                self.unify(self.infer(subject, env), items)
                result = self.infer(empty, env)
                self.unify(result, self.infer(body, env | {head: ((), t), tail: ((), items)}))
                return result


@dataclass
class Closure:
    param: str
    body: object
    env: dict


def evaluate(tree, env):
    while True:
        match tree:
            case Lit(value):
                return value
            case Var(name):
                return env[name]
            case Lam(p, body):
                return Closure(p, body, env)
            case ListOf(items):
                return [evaluate(i, env) for i in items]
            case Pair(a, b):
                return evaluate(a, env), evaluate(b, env)
            case If(test, then, other):
                tree = then if evaluate(test, env) else other
            case Let(name, value, body, recursive):
                env = dict(env)
                env[name] = evaluate(value, env)
                if recursive and isinstance(env[name], Closure):
                    env[name].env = env
                tree = body
            case Case(subject, empty, head, tail, body):
                match evaluate(subject, env):
                    case []:
                        tree = empty
                    case [first, *rest]:
                        tree, env = body, env | {head: first, tail: rest}
            case App(f, x):
                match evaluate(f, env):
                    case Closure(p, body, inner):
                        tree, env = body, {**inner, p: evaluate(x, env)}
                    case function:
                        try:
                            return function(evaluate(x, env))
                        except ZeroDivisionError:
                            raise LangError("division by zero") from None


def spell_value(v):
    match v:
        case bool():
            return str(v).lower()
        case int():
            return str(v)
        case str():
            return f'"{v}"'
        case list():
            return "[" + ", ".join(map(spell_value, v)) + "]"
        case a, b:
            return f"({spell_value(a)}, {spell_value(b)})"
    return "<function>"


def prelude(types):
    a, b = types.fresh(), types.fresh()
    la = TCon("list", (a,))
    table = {"+": (INT, INT, INT), "-": (INT, INT, INT), "*": (INT, INT, INT), "/": (INT, INT, INT), "<": (INT, INT, BOOL), ">": (INT, INT, BOOL), "<=": (INT, INT, BOOL), "==": (a, a, BOOL), "&&": (BOOL, BOOL, BOOL), "||": (BOOL, BOOL, BOOL), "::": (a, la, la), "++": (la, la, la),
             "not": (BOOL, BOOL), "show": (a, STR), "fst": (TCon("pair", (a, b)), a), "snd": (TCon("pair", (a, b)), b), "concat": (STR, STR, STR)}
    schemes = {k: (tuple(types.free(fn(*v))), fn(*v)) for k, v in table.items()}
    two = {"+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y, "/": lambda x, y: x // y, "<": lambda x, y: x < y, ">": lambda x, y: x > y, "<=": lambda x, y: x <= y, "==": lambda x, y: x == y, "&&": lambda x, y: x and y, "||": lambda x, y: x or y, "::": lambda x, y: [x, *y], "++": lambda x, y: x + y, "concat": lambda x, y: x + y}
    values = {k: (lambda f: lambda x: lambda y: f(x, y))(f) for k, f in two.items()}
    return schemes, values | {"not": lambda x: not x, "show": spell_value, "fst": lambda p: p[0], "snd": lambda p: p[1]}


LIBRARY = r"""let rec map f l = case l of [] -> [] | h::t -> f h :: map f t in
let rec fold f acc l = case l of [] -> acc | h::t -> fold f (f acc h) t in
let rec range a b = if b <= a then [] else a :: range (a + 1) b in
let rec filter p l = case l of [] -> [] | h::t -> if p h then h :: filter p t else filter p t in
let compose f g x = f (g x) in """

PROGRAMS = r"""1 + 2 * 3
let id x = x in (id 5, id "five")
fun f g x -> f (g x)
let rec fact n = if n < 2 then 1 else n * fact (n - 1) in fact 25
let rec fib n = if n < 2 then n else fib (n - 1) + fib (n - 2) in map fib (range 0 15)
fold (\a x -> a + x) 0 (range 1 101)
map (\x -> (x, x * x)) [1, 2, 3]
filter (\n -> n - n / 3 * 3 == 0) (range 0 20)
compose show (\x -> x + 1) 41
let rec sort l = case l of [] -> [] | p::r -> sort (filter (\x -> x < p) r) ++ p :: sort (filter (\x -> p <= x) r) in sort [3, 1, 4, 1, 5, 9, 2, 6]
let twice f x = f (f x) in twice twice (\x -> x * 2) 1
let pair = (1, true) in (snd pair, fst pair)
[[], [1], [1, 2]]
fold (\acc s -> concat acc s) "" ["a", "b", "c"]
let k x y = x in k
let rec loop n acc = if n == 0 then acc else loop (n - 1) (acc + n) in loop 5000 0
map
\f -> f f
1 + true
if 1 then 2 else 3
[1, "two"]
x + 1
(1, 2
let = 5 in 5
1 / 0
\x -> (x 1, x true)
"open
case [1] of [] -> 0 | h::t -> "s"
""".splitlines()


def main():
    for source in PROGRAMS:
        types = Types()
        schemes, values = prelude(types)
        try:
            tree = Reader(LIBRARY + source).program()
            kind = spell(types.infer(tree, schemes))
            print(f"{source[:70]}\n    : {kind} = {spell_value(evaluate(tree, values))}")
        except LangError as e:
            print(f"{source[:70]}\n    ! {e}")
    print(Reader("f (x, 1) :: [] ++ g y").program())


main()
