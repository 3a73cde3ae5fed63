# @verify 0 40
# @nightly 0 1000
# @strategy counting: the moment of finalisation is a part of what is told
"""Random functions and generators that raise, handle, delegate and clean up.

What is told is the order of all that happens: handlers, `finally`, context managers, finalisers, contexts and causes, lines of tracebacks, and what generators
make of `send`, `throw` and `close`. Each block is one program; `handlers.py NUMBER 1 text` shows what it tells.
"""
import gc
import io
import sys

from digests import run

FUNCTIONS = 5
KINDS = ["ValueError", "KeyError", "Problem", "TypeError", "StopIteration", "ZeroDivisionError"]
NAMES = KINDS + ["(KeyError, ValueError)", "LookupError"]
VALUES = ["x", "y", "x + 1", "x // (y - 2)", "d[x % 4]", "l[x % 5]", "int('7' if x % 3 else 'q')", "D(x)", "x.nope", "len(l)", "str(x)[x % 3]", "next(it)"]

WORDS = '''
import sys
class Problem(Exception):
    def __init__(self, *told):
        self.told = told
class Stop(BaseException):
    pass
calls, turns, happened = [0], [0], []
def tell(value):
    if len(happened) > 300:
        raise Stop
    happened.append(value if isinstance(value, (str, int)) else type(value).__name__)
class D:
    def __init__(self, number):
        self.number = number if isinstance(number, int) else 0
    def __del__(self):
        happened.append(f"del {self.number} {type(sys.exception()).__name__}")
    def __repr__(self):
        return f"D{self.number}"
    def __add__(self, other):
        return self.number + 1
    def __radd__(self, other):
        return self.number
    def __mod__(self, other):
        return self.number % other
    def __gt__(self, other):
        raise Problem(self)
class Guard:
    def __init__(self, swallows, kind):
        self.swallows, self.kind = swallows, kind
    def __enter__(self):
        tell("enter")
        return 2
    def __exit__(self, kind, error, traceback):
        tell(f"exit {kind and kind.__name__} {traceback and traceback.tb_lineno}")
        return self.swallows and kind is not None and issubclass(kind, self.kind)
def turn():
    turns[0] += 1
    return 0 if turns[0] > 60 else turns[0] % 4
def chain(error):
    seen = []
    while error is not None and len(seen) < 6:
        traceback, lines = error.__traceback__, []
        while traceback:
            lines.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno))
            traceback = traceback.tb_next
        seen.append((type(error).__name__, lines[-4:], error.__suppress_context__, type(error.__cause__).__name__))
        error = error.__context__
    happened.append(str(seen))
def may(x):
    calls[0] += 1
    return isinstance(x, int) and x > 0 and calls[0] < 60
def call(number, x):
    return globals()[f"f{number}"](x) if may(x) else 1
def gen(number, x):
    return globals()[f"g{number}"](x) if may(x) else iter((1, 2))
def drive(number, x):
    generator = globals()[f"g{number}"](x)
    try:
        for n in range(12):
            calls[0] = 0
            kind = (number * 7 + x * 3 + n) % 9
            if kind == 0:
                tell(generator.send(n) if n else next(generator))
            elif kind == 1 and n:
                tell(generator.throw(ValueError(n)))
            elif kind == 2 and n > 2:
                generator.close()
                happened.append("closed")
            else:
                tell(next(generator))
    except StopIteration as stop:
        happened.append("stop " + type(stop.value).__name__)
    except (Exception, Stop) as error:
        happened.append("out of the generator " + type(error).__name__)
        chain(error)
def top(number, x):
    calls[0] = turns[0] = 0
    try:
        tell(globals()[f"f{number}"](x))
    except (Exception, Stop) as error:
        happened.append("out " + type(error).__name__)
        chain(error)
    drive(number, x)
    said = f"{number} {x} {happened} {type(sys.exception()).__name__}"
    happened.clear()
    return said
'''


class Program:
    """The text of a program: functions `f0` … and generators `g0` … that call each other."""

    def __init__(self, rng):
        self.rng, self.lines = rng, [WORDS]
        for number in range(FUNCTIONS):
            for generates in (False, True):
                self.line(0, f"def {'g' if generates else 'f'}{number}(x):")
                self.line(1, "y = x + 2; d = {0: 1, 2: x}; l = [x, 1, 2]; it = iter(l); z = 0")
                if generates:
                    self.line(1, "yield x")
                self.block(1, 4, False, generates)
                self.line(1, "return x")

    def text(self):
        return "\n".join(self.lines)

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    def other(self, name):
        return f"{name}({self.rng.randrange(FUNCTIONS)}, x - 1)"

    def value(self):
        return self.rng.choice([*VALUES, self.other("call"), f"list({self.other('gen')})"])

    def block(self, depth, left, loop, generates):
        for _ in range(self.rng.randint(1, 3)):
            statement = self.simple if left <= 0 or self.rng.random() < 0.25 else self.compound
            statement(depth, left - 1, loop, generates)

    def simple(self, depth, left, loop, generates):
        rng, kind = self.rng, self.rng.randrange(100)
        if kind < 30:
            self.line(depth, "x = " + rng.choice(["x + 1", "y - x", "x * 2 % 7", "3", "len(l)", self.other("call")]))
        elif kind < 60:
            self.line(depth, f"tell({self.value()})" if kind < 50 else self.value())
        elif kind < 68:
            error = rng.choice(KINDS) + rng.choice(["", "(x)", "(x, y)"])
            self.line(depth, f"raise {error}" + rng.choice(["", "", " from None", " from sys.exception()"]))
        elif kind < 72:
            self.line(depth, "raise")
        elif kind < 78:
            self.line(depth, "return " + rng.choice(["x", "D(x)", "None"]))
        elif kind < 84 and loop:
            self.line(depth, rng.choice(["break", "continue"]))
        elif kind < 95 and generates:
            delegation = f"x = (yield from {self.other('gen')}) or 1"
            self.line(depth, rng.choice(["yield x", "x = (yield y) or x", delegation, "tell((yield D(x)))", "yield from l"]))
        else:
            self.line(depth, f"x += {rng.randint(1, 3)}")

    def compound(self, depth, left, loop, generates):
        rng, kind = self.rng, self.rng.randrange(100)
        if kind < 35:
            self.trying(depth, left, loop, generates)
            return
        if kind < 50:
            head = f"with Guard({rng.random() < 0.4}, {rng.choice(KINDS)}) as {rng.choice('xz')}:"
        elif kind < 72:
            head = f"for {rng.choice('xz')} in {rng.choice(['range(3)', 'l', 'list(d)', self.other('gen')])}:"
        elif kind < 88:
            head = f"if {rng.choice(['x % 2', 'x > y', 'l', 'd.get(x)', 'x is None'])}:"
        else:
            head = "while turn():"
        self.line(depth, head)
        self.block(depth + 1, left, loop or head.startswith(("for", "while")), generates)
        if not head.startswith("with") and rng.random() < 0.35:
            self.line(depth, "else:")
            self.block(depth + 1, left, loop, generates)

    def trying(self, depth, left, loop, generates):
        rng = self.rng
        self.line(depth, "try:")
        self.block(depth + 1, left, loop, generates)
        handles = rng.random() < 0.8
        for _ in range(rng.randint(1, 2) if handles else 0):
            name = rng.choice(["", " as e", " as x"])
            self.line(depth, f"except {rng.choice(NAMES)}{name}:")
            if name == " as e":
                self.line(depth + 1, "tell(repr(e)); chain(e)")
            self.block(depth + 1, left, loop, generates)
        if handles and rng.random() < 0.3:
            self.line(depth, "else:")
            self.block(depth + 1, left, loop, generates)
        if not handles or rng.random() < 0.3:
            self.line(depth, "finally:")
            self.line(depth + 1, "tell('finally')")
            self.block(depth + 1, left, False, generates)


def items(rng):
    namespace = {"__name__": "program"}
    exec(compile(Program(rng).text(), "program", "exec"), namespace)
    # A generator that yields while it is closed is told of with its address.
    errors, sys.stderr = sys.stderr, io.StringIO()
    try:
        for number in range(FUNCTIONS):
            for x in (1, 2, 3):
                yield namespace["top"](number, x)
        gc.collect()
        namespace.clear()
    finally:
        sys.stderr = errors


run(items)
