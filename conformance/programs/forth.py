"""A Forth: dictionary of words, compiling and interpreting states, control flow compiled to branches, create/does, memory, strings, error recovery."""
from contextlib import contextmanager
from io import StringIO


class ForthError(Exception):
    pass


class Word:
    def __init__(self, name, code, immediate=False):
        self.name, self.code, self.immediate = name, code, immediate

    def __repr__(self):
        return f"<{self.name}{'!' if self.immediate else ''}>"


class Forth:
    builtins = {}

    def __init__(self):
        self.stack, self.returns, self.memory = [], [], [0] * 64
        self.here = 0
        self.words = {name: Word(name, (function,), getattr(function, "immediate", False)) for name, function in self.builtins.items()}
        self.compiling = None
        self.control = []
        self.out = StringIO()
        self.base = 10
        self.trace = 0

    def pop(self):
        if not self.stack:
            raise ForthError("stack underflow")
        return self.stack.pop()

    def push(self, *values):
        for v in values:
            self.stack.append((v + (1 << 63)) % (1 << 64) - (1 << 63))

    def number(self, token):
        try:
            return int(token, self.base)
        except ValueError:
            raise ForthError(f"{token} ?") from None

    def token(self):
        for t in self.source:
            return t
        raise ForthError("unexpected end of input")

    def until(self, end):
        parts = []
        while (t := self.token()) != end and not t.endswith(end):
            parts.append(t)
        if t != end:
            parts.append(t.removesuffix(end))
        return " ".join(parts)

    def run(self, text):
        self.source = iter(text.split())
        mark = len(self.out.getvalue())
        try:
            for token in self.source:
                self.one(token.lower())
            result = "ok" if self.compiling is None else "compiling"
        except ForthError as e:
            result = str(e)
            self.stack.clear()
            self.returns.clear()
            self.control.clear()
            self.compiling = None
        return self.out.getvalue()[mark:] + result

    def one(self, token):
        word = self.words.get(token)
        if word is None:
            n = self.number(token)
            self.literal(n) if self.compiling is not None else self.push(n)
        elif self.compiling is None or word.immediate:
            self.execute(word)
        else:
            self.compiling.code.append(word)

    def literal(self, n):
        self.compiling.code.append(("lit", n))

    def execute(self, word):
        code, pc = word.code, 0
        self.returns.append(word.name)
        if len(self.returns) > 200:
            raise ForthError("return stack overflow")
        while pc < len(code):
            item = code[pc]
            pc += 1
            self.trace += 1
            match item:
                case Word():
                    self.execute(item)
                case "lit", n:
                    self.push(n)
                case "branch", target:
                    pc = target
                case "0branch", target:
                    if self.pop() == 0:
                        pc = target
                case "do",:
                    start, limit = self.pop(), self.pop()
                    self.returns += [limit, start]
                case "loop", target, step:
                    by = self.pop() if step else 1
                    before, limit = self.returns[-1], self.returns[-2]
                    self.returns[-1] += by
                    if (before < limit) == (self.returns[-1] < limit):
                        pc = target
                    else:
                        del self.returns[-2:]
                case "print", text:
                    self.out.write(text)
                case "exit",:
                    break
                case "leave", target:
                    del self.returns[-2:]
                    pc = target[0]
                case "does", body:
                    self.latest.code = [("lit", self.latest.address), *body]
                    break
                case _:
                    item(self)
        self.returns.pop()


def word(name, immediate=False):
    def add(function):
        function.immediate = immediate
        Forth.builtins[name] = function
        return function
    return add


def binary(name, operation):
    def function(f):
        b, a = f.pop(), f.pop()
        try:
            f.push(int(operation(a, b)))
        except ZeroDivisionError:
            raise ForthError("division by zero") from None
    word(name)(function)


for name, operation in {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "mod": lambda a, b: a % b, "min": min, "max": max,
                        "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b, "lshift": lambda a, b: a << b}.items():
    binary(name, operation)
for name, operation in {"=": lambda a, b: a == b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<>": lambda a, b: a != b}.items():
    binary(name, lambda a, b, op=operation: -op(a, b))


def shuffle(name, take, give):
    def function(f):
        values = dict(zip(reversed(take), [f.pop() for _ in take]))
        f.push(*(values[c] for c in give))
    word(name)(function)


for line in "dup a aa|drop a |swap ab ba|over ab aba|rot abc bca|nip ab b|tuck ab bab|2dup ab abab|2drop ab ".split("|"):
    shuffle(*(line + " ").split(" ")[:3])

word("negate")(lambda f: f.push(-f.pop()))
word("0=")(lambda f: f.push(-(f.pop() == 0)))
word(".")(lambda f: f.out.write(f"{f.pop()} "))
word("emit")(lambda f: f.out.write(chr(f.pop())))
word("cr")(lambda f: f.out.write("\n"))
word("space")(lambda f: f.out.write(" "))
word(".s")(lambda f: f.out.write(f"<{len(f.stack)}> " + "".join(f"{v} " for v in f.stack)))
word("depth")(lambda f: f.push(len(f.stack)))
word("i")(lambda f: f.push(f.returns[-2]))
word("j")(lambda f: f.push(f.returns[-4]))
word(">r")(lambda f: f.returns.insert(-1, f.pop()))
word("r>")(lambda f: f.push(f.returns.pop(-2)))
word("hex")(lambda f: setattr(f, "base", 16))
word("decimal")(lambda f: setattr(f, "base", 10))
word("here")(lambda f: f.push(f.here))
word("allot")(lambda f: setattr(f, "here", f.here + f.pop()))
word("words")(lambda f: f.out.write(" ".join(list(f.words)[len(Forth.builtins):]) + " "))


@contextmanager
def memory(f):
    try:
        yield
    except IndexError:
        raise ForthError("invalid memory address") from None


@word("!")
def store(f):
    address, value = f.pop(), f.pop()
    with memory(f):
        f.memory[address] = value


@word("@")
def fetch(f):
    with memory(f):
        f.push(f.memory[f.pop()])


@word(",")
def comma(f):
    with memory(f):
        f.memory[f.here] = f.pop()
    f.here += 1


@word(":")
def colon(f):
    f.compiling = Word(f.token().lower(), [])


@word(";", True)
def semicolon(f):
    if f.compiling is None:
        raise ForthError("; outside a definition")
    if f.control:
        raise ForthError("unfinished control structure")
    f.words[f.compiling.name] = f.latest = f.compiling
    f.compiling = None


def compile_only(function):
    def checked(f):
        if f.compiling is None:
            raise ForthError(f"{function.__name__.strip('_')} is compile-only")
        return function(f, f.compiling.code)
    return checked


def control(name):
    return lambda function: word(name, True)(compile_only(function))


def resolve(f, *kinds):
    if not f.control or f.control[-1][0] not in kinds:
        raise ForthError("control structure mismatch")
    return f.control.pop()


@control("if")
def if_(f, code):
    f.control.append(("if", len(code)))
    code.append(None)


@control("else")
def else_(f, code):
    _, at = resolve(f, "if")
    f.control.append(("else", len(code)))
    code.append(None)
    code[at] = "0branch", len(code)


@control("then")
def then(f, code):
    kind, at = resolve(f, "if", "else")
    code[at] = "0branch" if kind == "if" else "branch", len(code)


@control("begin")
def begin(f, code):
    f.control.append(("begin", len(code)))


@control("until")
def until(f, code):
    code.append(("0branch", resolve(f, "begin")[1]))


@control("while")
def while_(f, code):
    f.control.append(("while", len(code)))
    code.append(None)


@control("repeat")
def repeat(f, code):
    _, at = resolve(f, "while")
    code.append(("branch", resolve(f, "begin")[1]))
    code[at] = "0branch", len(code)


@control("do")
def do(f, code):
    code.append(("do",))
    f.control.append(("do", len(code), []))


def loops(name, step):
    @control(name)
    def loop(f, code):
        _, start, leaves = resolve(f, "do")
        code.append(("loop", start, step))
        for leave in leaves:
            leave.append(len(code))


loops("loop", False)
loops("+loop", True)


@control("leave")
def leave(f, code):
    target = []
    code.append(("leave", target))
    next(c for c in reversed(f.control) if c[0] == "do")[2].append(target)


@control("recurse")
def recurse(f, code):
    code.append(f.compiling)


@control("exit")
def exit_(f, code):
    code.append(("exit",))


@control("does>")
def does(f, code):
    body = []
    code.append(("does", body))
    f.compiling = Word(f.compiling.name, code)
    outer, f.compiling = f.compiling, Word("does", body)
    while (t := f.token().lower()) != ";":
        f.one(t)
    f.compiling = outer
    semicolon(f)


@word('."', True)
def dot_quote(f):
    text = f.until('"')
    f.compiling.code.append(("print", text)) if f.compiling is not None else f.out.write(text)


@word("(", True)
def comment(f):
    f.until(")")


@word("create")
def create(f):
    w = Word(f.token().lower(), [])
    w.address = f.here
    w.code = [("lit", f.here)]
    f.words[w.name] = f.latest = w


@word("immediate")
def immediate(f):
    f.latest.immediate = True


@word("see")
def see(f):
    w = f.words[f.token().lower()]
    f.out.write(f": {w.name} " + " ".join(i.name if isinstance(i, Word) else ":".join(map(str, i)) if isinstance(i, tuple) else "native" for i in w.code) + " ; ")


SCRIPT = """
1 2 + . 7 3 mod . -7 2 / . 2 3 < . 5 negate .
: square ( n -- n*n ) dup * ; 7 square .
: cube dup square * ; 3 cube . see cube
: sign dup 0= if drop ." zero" else 0 < if ." negative" else ." positive" then then space ;
5 sign -3 sign 0 sign
: countdown begin dup . 1 - dup 0= until drop ; 5 countdown
: stars 0 do 42 emit loop ; 10 stars
: table 4 1 do cr 4 1 do i j * . loop loop ; table
: fact dup 2 < if drop 1 else dup 1 - recurse * then ; 20 fact . 21 fact .
: gcd begin dup while tuck mod repeat drop ; 1071 462 gcd .
: odds 10 1 do i . 2 +loop ; odds
: find 100 0 do i dup * 50 > if i . leave then loop ." done" ; find
: early dup 5 > if drop ." big" exit then . ; 3 early 9 early
create buffer 10 , 20 , 30 , buffer @ . buffer 2 + @ . 99 buffer 1 + ! buffer 1 + @ .
: constant create , does> @ ; 42 constant answer answer . answer 1 + .
: variable create 0 , ; variable counter : bump counter @ 1 + counter ! ; bump bump bump counter @ .
: fib 0 1 rot 0 do over + swap loop drop ; 10 fib . 50 fib .
1 2 3 .s rot .s 2drop nip .s drop
hex ff . 10 . decimal 16 . 255 hex . decimal
: unfinished if 1 ;
drop
1 0 /
nonsense
: half
2 / ; 10 half .
1 2 3 swap .s
9999 @
if
; 
then
: forever recurse ; forever
: r 5 >r 6 r> . . ; r
1 63 lshift . words
""".strip().splitlines()


def main():
    forth = Forth()
    for line in SCRIPT:
        print(f"{line[:72]:72} | {forth.run(line)}")
    print(forth.trace, len(Forth.builtins), forth.here, forth.memory[:6])


main()
