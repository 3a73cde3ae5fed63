"""State machines in four ways: a table, methods by decorator, generators, and enums; a vending machine, a protocol, a number recogniser."""
from enum import Enum, Flag, auto, unique
from functools import wraps
from itertools import product


class TransitionError(RuntimeError):
    pass


class Machine:
    """States and transitions collected from decorated methods of a subclass."""

    initial = None

    def __init_subclass__(cls):
        cls.transitions = {}
        for klass in reversed(cls.__mro__):
            for name, value in vars(klass).items():
                for source, target in getattr(value, "moves", ()):
                    cls.transitions[source, name] = target

    def __init__(self):
        self.state = self.initial
        self.trail = [self.state]

    @property
    def allowed(self):
        return sorted(event for source, event in self.transitions if source == self.state)


def move(*sources, to):
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args):
            key = self.state, method.__name__
            if key not in self.transitions:
                raise TransitionError(f"{method.__name__} is not allowed in {self.state}; allowed: {', '.join(self.allowed) or 'nothing'}")
            result = method(self, *args)
            target = self.transitions[key]
            self.state = result if target is None else target
            self.trail.append(self.state)
            return self
        wrapper.moves = [(s, to) for s in sources]
        return wrapper
    return decorate


class Vending(Machine):
    initial = "idle"
    prices = {"tea": 120, "coffee": 150, "water": 80}

    def __init__(self):
        super().__init__()
        self.credit, self.output, self.stock = 0, [], dict.fromkeys(self.prices, 1)

    @move("idle", "paid", to="paid")
    def coin(self, value):
        if value not in (10, 20, 50, 100, 200):
            raise ValueError(f"bad coin {value}")
        self.credit += value

    @move("paid", to=None)
    def choose(self, what):
        if self.stock[what] == 0:
            self.output.append(f"no {what}")
            return "paid"
        if self.credit < self.prices[what]:
            self.output.append(f"{self.prices[what] - self.credit} more for {what}")
            return "paid"
        self.credit -= self.prices[what]
        self.stock[what] -= 1
        self.output.append(what)
        return "paid" if self.credit else "idle"

    @move("paid", to="idle")
    def cancel(self):
        change = []
        for value in (200, 100, 50, 20, 10):
            n, self.credit = divmod(self.credit, value)
            change += [value] * n
        self.output.append(change)

    @move("idle", to="service")
    def service(self):
        self.stock = dict.fromkeys(self.prices, 2)

    @move("service", to="idle")
    def done(self):
        pass


class Maintained(Vending):
    @move("service", to="broken")
    def smash(self):
        self.output.append("crash")


@unique
class Tcp(Enum):
    CLOSED = auto()
    LISTEN = auto()
    SYN_SENT = auto()
    SYN_RECEIVED = auto()
    ESTABLISHED = auto()
    FIN_WAIT = auto()
    CLOSE_WAIT = auto()
    TIME_WAIT = auto()

    def on(self, event):
        try:
            return TCP_TABLE[self, event]
        except KeyError:
            raise TransitionError(f"{self.name}: {event}?") from None

    @property
    def open(self):
        return self in (Tcp.ESTABLISHED, Tcp.CLOSE_WAIT, Tcp.FIN_WAIT)


TCP_TABLE = {
    (Tcp.CLOSED, "listen"): Tcp.LISTEN, (Tcp.CLOSED, "connect"): Tcp.SYN_SENT, (Tcp.LISTEN, "syn"): Tcp.SYN_RECEIVED,
    (Tcp.SYN_SENT, "syn+ack"): Tcp.ESTABLISHED, (Tcp.SYN_RECEIVED, "ack"): Tcp.ESTABLISHED, (Tcp.ESTABLISHED, "close"): Tcp.FIN_WAIT,
    (Tcp.ESTABLISHED, "fin"): Tcp.CLOSE_WAIT, (Tcp.CLOSE_WAIT, "close"): Tcp.CLOSED, (Tcp.FIN_WAIT, "fin"): Tcp.TIME_WAIT, (Tcp.TIME_WAIT, "timeout"): Tcp.CLOSED,
}


class Light(Flag):
    RED = auto()
    AMBER = auto()
    GREEN = auto()
    GO = GREEN
    WARNING = RED | AMBER


def traffic():
    while True:
        for light, seconds in ((Light.RED, 3), (Light.RED | Light.AMBER, 1), (Light.GREEN, 3), (Light.AMBER, 1)):
            for second in range(seconds):
                request = yield light
                if request == "hurry" and light is Light.RED:
                    break


NUMBER = {
    "start": {"sign": "signed", "digit": "int", "dot": "dot"},
    "signed": {"digit": "int", "dot": "dot"},
    "int": {"digit": "int", "dot": "frac", "exp": "exp"},
    "dot": {"digit": "frac"},
    "frac": {"digit": "frac", "exp": "exp"},
    "exp": {"sign": "expsign", "digit": "expint"},
    "expsign": {"digit": "expint"},
    "expint": {"digit": "expint"},
}
ACCEPTING = {"int": int, "frac": float, "expint": float}


def recognise(text):
    state = "start"
    for c in text:
        kind = "digit" if c.isdigit() else {"+": "sign", "-": "sign", ".": "dot", "e": "exp", "E": "exp"}.get(c)
        state = NUMBER[state].get(kind)
        if state is None:
            return None
    return ACCEPTING[state](text) if state in ACCEPTING else None


def minimise(table, accepting, alphabet):
    states = sorted({*table, *(t for row in table.values() for t in row.values())} | {"dead"})
    step = {(s, a): table.get(s, {}).get(a, "dead") for s, a in product(states, alphabet)}
    group = {s: int(s in accepting) for s in states}
    while True:
        signature = {s: (group[s], *(group[step[s, a]] for a in alphabet)) for s in states}
        numbers = {sig: i for i, sig in enumerate(sorted(set(signature.values())))}
        new = {s: numbers[signature[s]] for s in states}
        if len(set(new.values())) == len(set(group.values())):
            classes = {}
            for s in states:
                classes.setdefault(new[s], []).append(s)
            return sorted(classes.values())
        group = new


def main():
    machine = Vending()
    script = [("coin", 100), ("choose", "tea"), ("coin", 50), ("choose", "tea"), ("choose", "water"), ("cancel",), ("cancel",), ("coin", 3), ("coin", 200), ("coin", 200), ("choose", "tea"), ("choose", "coffee"), ("service",), ("cancel",), ("service",), ("coin", 10), ("done",)]
    for name, *args in script:
        try:
            getattr(machine, name)(*args)
        except (TransitionError, ValueError) as e:
            print(f"{type(e).__name__}: {e}")
    print(machine.trail, machine.output, machine.credit, machine.stock, sep="\n")
    m = Maintained().service().smash()
    print(m.state, m.allowed, m.output, len(Vending.transitions), len(Maintained.transitions), Vending.coin.__name__)
    try:
        m.coin(10)
    except TransitionError as e:
        print(e)
    state = Tcp.CLOSED
    for event in "connect syn+ack close fin timeout listen syn ack fin close ack".split():
        try:
            state = state.on(event)
            print(f"{event}->{state.name}{'*' if state.open else ''}", end=" ")
        except TransitionError as e:
            print("|", e, repr(e.__cause__), e.__suppress_context__)
    reachable, todo = set(), [Tcp.CLOSED]
    while todo:
        s = todo.pop()
        if s not in reachable:
            reachable.add(s)
            todo += [t for (source, _), t in TCP_TABLE.items() if source is s]
    print(reachable == set(Tcp), Tcp["LISTEN"], Tcp(5), list(Tcp)[-1].value, Tcp.LISTEN.open)
    lights = traffic()
    print([str(next(lights)) for _ in range(9)])
    next(lights)
    print(lights.send("hurry"), Light.WARNING, Light.GO is Light.GREEN, Light.RED in Light.WARNING, ~Light.RED, Light(0), Light.WARNING & Light.AMBER, list(Light.WARNING), len(Light))
    for bad in (lambda: Tcp("x"), lambda: Tcp["NOPE"], lambda: Light(64), lambda: unique(Enum("E", {"A": 1, "B": 1})), lambda: setattr(Tcp, "CLOSED", 5), lambda: Enum("Sub", "X", type=int) and Tcp.__call__(99)):
        try:
            print(bad())
        except (ValueError, KeyError, AttributeError) as e:
            print(type(e).__name__, e)
    print({t: recognise(t) for t in ("12", "-3.5", "+.5e-3", "1e", "1.", "..", "", "6E+2", "0x1")})
    print(minimise(NUMBER, ACCEPTING, ["digit", "dot", "exp", "sign"]))


main()
