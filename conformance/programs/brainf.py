"""A tape language: parser to nested loops, an optimiser with several passes, an interpreter, a translator to Python source that is compiled and run."""
import re
from collections import Counter
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Add:
    amount: int
    offset: int = 0


@dataclass(frozen=True)
class Move:
    by: int


@dataclass(frozen=True)
class Out:
    offset: int = 0


@dataclass(frozen=True)
class In:
    offset: int = 0


@dataclass(frozen=True)
class Set:
    value: int
    offset: int = 0


@dataclass(frozen=True)
class MulAdd:
    target: int
    factor: int


@dataclass(frozen=True)
class Scan:
    step: int


@dataclass(frozen=True)
class Loop:
    body: tuple


class TapeError(Exception):
    pass


def parse(source):
    stack, lines = [[]], []
    line = column = 1
    for c in source:
        match c:
            case "+" | "-":
                stack[-1].append(Add(1 if c == "+" else -1))
            case ">" | "<":
                stack[-1].append(Move(1 if c == ">" else -1))
            case ".":
                stack[-1].append(Out())
            case ",":
                stack[-1].append(In())
            case "[":
                stack.append([])
                lines.append((line, column))
            case "]":
                if len(stack) == 1:
                    raise TapeError(f"unmatched ] at {line}:{column}")
                body = tuple(stack.pop())
                lines.pop()
                stack[-1].append(Loop(body))
            case "\n":
                line, column = line + 1, 0
        column += 1
    if lines:
        raise TapeError("unmatched [ at %d:%d" % lines[-1])
    return tuple(stack[0])


def merge(ops):
    out = []
    for op in ops:
        match op, out[-1:]:
            case Loop(body), _:
                out.append(Loop(merge(body)))
            case Add(n, o), [Add(m, p)] if o == p:
                out[-1] = Add(n + m, o)
            case Move(n), [Move(m)]:
                out[-1] = Move(n + m)
            case _:
                out.append(op)
        if out[-1] in (Add(0), Move(0)):
            out.pop()
    return tuple(out)


def idioms(ops):
    out = []
    for op in ops:
        match op:
            case Loop((Add(-1 | 1),)):
                out.append(Set(0))
            case Loop((Move(n),)):
                out.append(Scan(n))
            case Loop(body) if all(isinstance(b, (Add, Move)) for b in body):
                effects, at = Counter(), 0
                for b in body:
                    if isinstance(b, Move):
                        at += b.by
                    else:
                        effects[at] += b.amount
                if at == 0 and effects[0] == -1:
                    out += [MulAdd(t, f) for t, f in sorted(effects.items()) if t and f]
                    out.append(Set(0))
                else:
                    out.append(op)
            case Loop(body):
                out.append(Loop(idioms(body)))
            case _:
                out.append(op)
    return tuple(out)


def offsets(ops):
    out, at = [], 0
    for op in ops:
        match op:
            case Move(n):
                at += n
            case Add() | Out() | In() | Set():
                out.append(replace(op, offset=at))
            case _:
                if at:
                    out.append(Move(at))
                    at = 0
                out.append(Loop(offsets(op.body)) if isinstance(op, Loop) else op)
    if at:
        out.append(Move(at))
    return tuple(out)


def optimise(ops):
    return offsets(idioms(merge(ops)))


def size(ops):
    return sum(1 + (size(op.body) if isinstance(op, Loop) else 0) for op in ops)


class Tape:
    def __init__(self, data=b"", limit=10**6):
        self.cells, self.at, self.input, self.out = bytearray(64), 0, iter(data), bytearray()
        self.steps, self.limit = 0, limit

    def cell(self, offset=0):
        i = self.at + offset
        if i < 0:
            raise TapeError(f"left of the tape after {self.steps} steps")
        if i >= len(self.cells):
            self.cells.extend(bytes(max(len(self.cells), i - len(self.cells) + 1)))
        return i

    def tick(self):
        self.steps += 1
        if self.steps > self.limit:
            raise TapeError("too many steps")

    def run(self, ops):
        for op in ops:
            self.tick()
            match op:
                case Add(n, o):
                    i = self.cell(o)
                    self.cells[i] = self.cells[i] + n & 255
                case Move(n):
                    self.at += n
                case Loop(body):
                    while self.cells[self.cell()]:
                        self.run(body)
                        self.tick()
                case Set(v, o):
                    self.cells[self.cell(o)] = v
                case MulAdd(t, f):
                    if value := self.cells[self.cell()]:
                        i = self.cell(t)
                        self.cells[i] = self.cells[i] + f * value & 255
                case Scan(n):
                    while self.cells[self.cell()]:
                        self.at += n
                case Out(o):
                    self.out.append(self.cells[self.cell(o)])
                case In(o):
                    self.cells[self.cell(o)] = next(self.input, 0)
        return self


def translate(ops, name="program"):
    lines = [f"def {name}(data=b'', size=300):", "    t, p, out, inp = [0] * size, 0, [], iter(data)"]

    def emit(ops, indent):
        pad = "    " * indent
        for op in ops:
            match op:
                case Add(n, o):
                    lines.append(f"{pad}t[p + {o}] = t[p + {o}] + {n} & 255")
                case Move(n):
                    lines.append(f"{pad}p += {n}")
                case Set(v, o):
                    lines.append(f"{pad}t[p + {o}] = {v}")
                case MulAdd(t, f):
                    lines.append(f"{pad}if t[p]: t[p + {t}] = t[p + {t}] + {f} * t[p] & 255")
                case Scan(n):
                    lines.append(f"{pad}while t[p]: p += {n}")
                case Out(o):
                    lines.append(f"{pad}out.append(t[p + {o}])")
                case In(o):
                    lines.append(f"{pad}t[p + {o}] = next(inp, 0)")
                case Loop(body):
                    lines.append(f"{pad}while t[p]:")
                    emit(body, indent + 1)
                    if not body:
                        lines.append(pad + "    pass")
    emit(ops, 1)
    lines.append("    return bytes(out)")
    source = "\n".join(lines)
    namespace = {}
    exec(compile(source, f"<{name}>", "exec"), namespace)
    return namespace[name], source


def printer(text):
    """A program that prints a text: for each character a small multiplication, from one cell to the next."""
    out = []
    for c in text.encode():
        a = max(n for n in range(1, 12) if n * n <= c) if c else 1
        b, rest = divmod(c, a)
        out.append("+" * a + "[>" + "+" * b + "<-]>" + "+" * rest + ".[-]<")
    return "".join(out)


PROGRAMS = {
    "hello": (printer("Hello, spine!\n"), b""),
    "reverse": (">,[>,]<[.<]", b"stressed"),
    "upper": (",[" + "-" * 32 + ".,]", b"vertebra"),
    "countdown": ("+" * 9 + ">" + "+" * 57 + ">" + "+" * 10 + "<<[>.>.<-<-]", b""),
    "multiply": (",>,<[>[>+>+<<-]>>[<<+>>-]<<<-]>>.", bytes([6, 7])),
    "triangle": ("+++++>>>>" + "+" * 42 + ">" + "+" * 10 + "<<<<<[>+[->+>+<<]>>[-<<+>>]<[->>.<<]>>>.<<<<<-]", b""),
}


def main():
    for name, (source, data) in PROGRAMS.items():
        plain = parse(source)
        fast = optimise(plain)
        slow = Tape(data).run(plain)
        quick = Tape(data).run(fast)
        function, text = translate(fast)
        made = function(data)
        assert made == bytes(quick.out) and slow.out == quick.out
        print(f"{name:9} {size(plain):4} -> {size(fast):3} ops, {slow.steps:6} -> {quick.steps:6} steps, {len(text.splitlines())} lines: {bytes(made).decode('latin-1')!r:.70}")
    print(translate(optimise(parse(PROGRAMS["multiply"][0])), "mul")[1])
    print(merge(parse("++--><+++>><<.")), idioms(merge(parse("[-][->+++>+<<][>>][.-]"))))
    for bad in ("[[]", "]", "+\n[\n+", "<+", "+[]", "+[>+]"):
        try:
            print(repr(bad), Tape(limit=5000).run(parse(bad)).at)
        except TapeError as e:
            print(repr(bad), e)
        except MemoryError:
            print("memory")
    print(sorted(Counter(re.sub(r"\W", "", type(op).__name__) for op in optimise(parse(PROGRAMS["hello"][0]))).items()))


main()
