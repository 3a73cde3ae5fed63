"""An expression language: scanner, Pratt parser to a tree, constant folding, code for a stack machine, the machine."""
from dataclasses import dataclass, field
from enum import Enum, auto
import math


class Op(Enum):
    PUSH = auto()
    LOAD = auto()
    STORE = auto()
    ADD = auto()
    SUB = auto()
    MUL = auto()
    DIV = auto()
    POW = auto()
    NEG = auto()
    NOT = auto()
    LT = auto()
    EQ = auto()
    JUMP = auto()
    JUMP_IF_FALSE = auto()
    CALL = auto()
    POP = auto()
    DUP = auto()


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Unary:
    op: str
    operand: object


@dataclass(frozen=True)
class Binary:
    op: str
    left: object
    right: object


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple


@dataclass(frozen=True)
class Assign:
    name: str
    value: object


@dataclass(frozen=True)
class Cond:
    test: object
    then: object
    other: object


@dataclass(order=True)
class Token:
    pos: int
    kind: str = field(compare=False)
    text: str = field(compare=False, default="")


def scan(source):
    i = 0
    while i < len(source):
        c = source[i]
        if c in " \t":
            i += 1
            continue
        j = i + 1
        if c.isdigit():
            while j < len(source) and (source[j].isdigit() or source[j] == "."):
                j += 1
            kind = "num"
        elif c.isalpha() or c == "_":
            while j < len(source) and (source[j].isalnum() or source[j] == "_"):
                j += 1
            kind = "name"
        elif source[i:i + 2] in ("**", "==", "&&", "||"):
            j, kind = i + 2, source[i:i + 2]
        elif c in "+-*/()<,=?:!;":
            kind = c
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")
        yield Token(i, kind, source[i:j])
        i = j
    yield Token(len(source), "end")


BINDING = {"=": (2, 1), "?": (4, 3), "||": (5, 6), "&&": (7, 8), "==": (9, 10), "<": (11, 12), "+": (13, 14), "-": (13, 14),
           "*": (15, 16), "/": (15, 16), "**": (20, 19)}


class Parser:
    def __init__(self, source):
        self.tokens = list(scan(source))
        self.i = 0

    @property
    def token(self):
        return self.tokens[self.i]

    def take(self, kind=None):
        token = self.token
        if kind is not None and token.kind != kind:
            raise SyntaxError(f"expected {kind!r} at {token.pos}, found {token.text or token.kind!r}")
        self.i += 1
        return token

    def program(self):
        result = [self.expression(0)]
        while self.token.kind == ";":
            self.take()
            result.append(self.expression(0))
        self.take("end")
        return result

    def expression(self, minimum):
        left = self.prefix()
        while (op := self.token.kind) in BINDING:
            lbp, rbp = BINDING[op]
            if lbp < minimum:
                break
            self.take()
            if op == "?":
                then = self.expression(0)
                self.take(":")
                left = Cond(left, then, self.expression(rbp))
            elif op == "=":
                if not isinstance(left, Var):
                    raise SyntaxError(f"cannot assign to {type(left).__name__}")
                left = Assign(left.name, self.expression(rbp))
            else:
                left = Binary(op, left, self.expression(rbp))
        return left

    def prefix(self):
        token = self.take()
        match token:
            case Token(kind="num", text=text):
                return Num(float(text) if "." in text else int(text))
            case Token(kind="name", text=name) if self.token.kind == "(":
                self.take()
                args = []
                while self.token.kind != ")":
                    args.append(self.expression(0))
                    if self.token.kind == ",":
                        self.take()
                    elif self.token.kind != ")":
                        raise SyntaxError(f"expected ',' at {self.token.pos}")
                self.take()
                return Call(name, tuple(args))
            case Token(kind="name", text=name):
                return Var(name)
            case Token(kind="-" | "!" as op):
                return Unary(op, self.expression(17))
            case Token(kind="("):
                inner = self.expression(0)
                self.take(")")
                return inner
        raise SyntaxError(f"unexpected {token.text or token.kind!r} at {token.pos}")


def apply(op, a, b):
    match op:
        case "+": return a + b
        case "-": return a - b
        case "*": return a * b
        case "/": return a / b
        case "**": return a ** b
        case "<": return int(a < b)
        case "==": return int(a == b)
    raise ValueError(op)


def fold(tree):
    match tree:
        case Unary("-", operand):
            operand = fold(operand)
            return Num(-operand.value) if isinstance(operand, Num) else Unary("-", operand)
        case Unary(op, operand):
            return Unary(op, fold(operand))
        case Binary(op, left, right):
            left, right = fold(left), fold(right)
            match op, left, right:
                case ("&&" | "||"), _, _:
                    return Binary(op, left, right)
                case _, Num(a), Num(b) if not (op == "/" and b == 0):
                    return Num(apply(op, a, b))
                case ("*", Num(1), x) | ("*", x, Num(1)) | ("+", Num(0), x) | ("+", x, Num(0)):
                    return x
            return Binary(op, left, right)
        case Cond(test, then, other):
            test = fold(test)
            if isinstance(test, Num):
                return fold(then if test.value else other)
            return Cond(test, fold(then), fold(other))
        case Assign(name, value):
            return Assign(name, fold(value))
        case Call(name, args):
            return Call(name, tuple(map(fold, args)))
    return tree


class Code:
    NAMES = {"+": Op.ADD, "-": Op.SUB, "*": Op.MUL, "/": Op.DIV, "**": Op.POW, "<": Op.LT, "==": Op.EQ}

    def __init__(self):
        self.instructions = []

    def emit(self, op, arg=None):
        self.instructions.append([op, arg])
        return len(self.instructions) - 1

    def here(self, at):
        self.instructions[at][1] = len(self.instructions)

    def visit(self, tree):
        getattr(self, "visit_" + type(tree).__name__.lower())(tree)
        return self

    def visit_num(self, t):
        self.emit(Op.PUSH, t.value)

    def visit_var(self, t):
        self.emit(Op.LOAD, t.name)

    def visit_unary(self, t):
        self.visit(t.operand)
        self.emit(Op.NEG if t.op == "-" else Op.NOT)

    def visit_binary(self, t):
        self.visit(t.left)
        if t.op in ("&&", "||"):
            self.emit(Op.DUP)
            if t.op == "||":
                self.emit(Op.NOT)
            jump = self.emit(Op.JUMP_IF_FALSE)
            self.emit(Op.POP)
            self.visit(t.right)
            self.here(jump)
        else:
            self.visit(t.right)
            self.emit(self.NAMES[t.op])

    def visit_cond(self, t):
        self.visit(t.test)
        to_else = self.emit(Op.JUMP_IF_FALSE)
        self.visit(t.then)
        to_end = self.emit(Op.JUMP)
        self.here(to_else)
        self.visit(t.other)
        self.here(to_end)

    def visit_assign(self, t):
        self.visit(t.value)
        self.emit(Op.DUP)
        self.emit(Op.STORE, t.name)

    def visit_call(self, t):
        for arg in t.args:
            self.visit(arg)
        self.emit(Op.CALL, (t.name, len(t.args)))


class Machine:
    FUNCTIONS = {"sqrt": math.sqrt, "max": max, "min": min, "floor": math.floor, "hyp": math.hypot}

    def __init__(self):
        self.names = {"pi": math.pi, "e": math.e}
        self.steps = 0

    def run(self, code):
        stack, pc = [], 0
        while pc < len(code):
            op, arg = code[pc]
            pc += 1
            self.steps += 1
            match op:
                case Op.PUSH: stack.append(arg)
                case Op.LOAD:
                    try:
                        stack.append(self.names[arg])
                    except KeyError:
                        raise NameError(f"unknown variable {arg}") from None
                case Op.STORE: self.names[arg] = stack.pop()
                case Op.NEG: stack.append(-stack.pop())
                case Op.NOT: stack.append(int(not stack.pop()))
                case Op.DUP: stack.append(stack[-1])
                case Op.POP: stack.pop()
                case Op.JUMP: pc = arg
                case Op.JUMP_IF_FALSE:
                    if not stack.pop():
                        pc = arg
                case Op.CALL:
                    name, count = arg
                    args = [stack.pop() for _ in range(count)][::-1]
                    if name not in self.FUNCTIONS:
                        raise NameError(f"unknown function {name}")
                    stack.append(self.FUNCTIONS[name](*args))
                case _:
                    b, a = stack.pop(), stack.pop()
                    stack.append(apply({v: k for k, v in Code.NAMES.items()}[op], a, b))
        assert len(stack) == 1, stack
        return stack[0]


SOURCES = """
1 + 2 * 3
(1 + 2) * 3 - -4
2 ** 3 ** 2
x = 10; x * x + 1
y = x = 7; x + y
x < 5 ? 100 : x == 7 ? 200 : 300
1 < 2 && 3 < 2 || 5
0 && undefined
!0 + !5
sqrt(x * x) + max(1, 2, y) * floor(2.75)
hyp(3, 4)
0 + z * 1
a = b = 3 - 1 < 5 ? 2 : 9; a * b
1 / 0
1 / 4
pi * 2
x = = 3
3 = x
(1 + 2
foo(1)
4 $ 4
max(1 2)
2 * (3 + 4) * 1 + q0
""".strip().splitlines()

if __name__ == "__main__":
    machine = Machine()
    for source in SOURCES:
        try:
            trees = [fold(t) for t in Parser(source).program()]
            for tree in trees:
                code = Code().visit(tree).instructions
                listing = " ".join(op.name if arg is None else f"{op.name}:{arg}" for op, arg in code)
                print(f"{source!s:45} | {listing}")
                print(f"{'':45} = {machine.run(code)!r}")
        except (SyntaxError, NameError, ZeroDivisionError) as e:
            print(f"{source:45} ! {type(e).__name__}: {e}")
    print(fold(Parser("1 + 2 * x").program()[0]))
    print(sorted(scan("b + a"))[0], machine.steps, sorted(machine.names))
