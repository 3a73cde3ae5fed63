# @verify 0 250
# @nightly 0 10000
# @strategy counting: what a stream under a view says when it dies depends on the order of deaths
"""Random calls of the methods, operators and functions of the built-in types, each with what it gave.

A line is a call and its outcome; a receiver that can change is shown after each call, and what its special methods told.
"""
import collections, copy, functools, itertools, math, operator, pickle, random, re, struct, sys, types, typing, codecs, _string
import collections.abc as abc
import warnings
from array import array
from collections import Counter, OrderedDict, defaultdict, deque
from types import GenericAlias, MappingProxyType, SimpleNamespace

from calls import classes, targets
from calls.calling import Calls
from calls.outcome import failed, masked, shown, steady
from calls.receivers import Receivers

EACH = 20
LARGEST = 2000
T, P, Ts = typing.TypeVar("T"), typing.ParamSpec("P"), typing.TypeVarTuple("Ts")


def pickled(value):
    """What a pickle of each protocol gives back."""
    try:
        return [pickle.loads(pickle.dumps(value, protocol)) for protocol in (0, 2, 5)]
    except pickle.PicklingError:
        return "not pickled"


def getstate(value):
    return value.__getstate__()


ROUGH = re.compile(rf"\*\*|pow|math\.({'|'.join(targets.ROUGH)})\(")


def rough(number):
    """The last digits of powers, logarithms and the like are the C library's."""
    if type(number) is float:
        return float(f"{number:.13g}")
    if type(number) is complex:
        return complex(rough(number.real), rough(number.imag))
    return number


def warned(message, category, *where):
    classes.LOG.append(f"{category.__name__}: {message}")


def run(source, names):
    """Evaluates or executes; a last expression after `;` gives the value."""
    code = expression(source)
    if code is not None:
        return eval(code, names)
    statement, _, value = source.rpartition("; ")
    exec(compile(statement or source, "<call>", "exec"), names)
    return eval(value, names) if statement else None


def expression(source):
    try:
        return compile(source, "<call>", "eval")
    except SyntaxError:
        return None


def outcome(source, names):
    classes.LOG.clear()
    try:
        value = run(source, names)
        if ROUGH.search(source):
            value = rough(value)
            names["r"] = rough(names.get("r"))
        told = list(classes.LOG)
        text = shown(value)
    except BaseException as error:
        told = list(classes.LOG)
        text = failed(error)
    return text + (masked(f" | {' '.join(map(str, told))}") if told else "")


def too_large(value):
    try:
        return len(value) > LARGEST
    except BaseException:
        return isinstance(value, int) and value.bit_length() > 3000


def session(calls, names, left):
    """Some calls on one receiver; gives how many there were."""
    kind, expression = calls.receiver()
    names.pop("r", None)
    classes.LOG.clear()
    try:
        names["r"] = eval(expression, names)
    except BaseException as error:
        print(f"{expression} -> {failed(error)}")
        return 1
    print(f"r = {expression}")
    count = min(left, calls.rng.randrange(1, 6))
    for i in range(count):
        source = calls.on(kind, names["r"])
        if source == "hash(r)" or "__hash__(" in source:
            source = source if steady(names["r"]) else "type(r)"
        before = names["r"]
        text = outcome(source, names)
        line = f"{source!r} -> {text}" if "\n" in source else f"{source} -> {text}"
        if "r" not in names:
            names["r"] = before
        if kind in targets.MUTABLE:
            line += f" | r {shown(names['r'])}"
        print(line)
        if too_large(names["r"]) or isinstance(names["r"], (set, frozenset)) and not all(map(steady, names["r"])):
            return i + 1
    return count


def seed(number):
    print(f"== {number}")
    calls = Calls(Receivers(random.Random(number)))
    names = dict(NAMES)
    done = 0
    while done < EACH:
        if calls.rng.randrange(100) < 72:
            done += session(calls, names, EACH - done)
        else:
            source = calls.function()
            print(f"{source} -> {outcome(source, names)}")
            done += 1


NAMES = {**{name: value for name, value in globals().items() if not name.startswith("__")}, **vars(classes), "__name__": "calls.names"}


def main():
    warnings.simplefilter("always")
    warnings.showwarning = warned
    first, count = map(int, sys.argv[1:3])
    for number in range(first, first + count):
        seed(number)


main()
