"""What is seen of a value or an error: its type, its text and its parts, in one line that names no address."""
import re
import types
import zlib
from collections import deque

ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,16}\b")
DOCUMENTED = re.compile(r"'__doc__': ('[^']*'|\"[^\"]*\")")
SHOWN = 220
STEPS = 12

ITERATORS = tuple(type(x) for x in (
    iter([]), iter(()), iter(""), iter("é"), iter(b""), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(0)), iter(range(2**70)),
    reversed([]), reversed({}), reversed({}.items()), reversed({}.values()), iter(int, 0), iter(deque()), reversed(deque()), iter(memoryview(b""))))


def masked(text):
    text = DOCUMENTED.sub("'__doc__': ...", ADDRESS.sub("0x", text)).encode("ascii", "backslashreplace").decode().replace("\n", "\\n")
    if len(text) > SHOWN:
        text = f"{text[:SHOWN]}...{len(text)} {zlib.crc32(text.encode()):x}"
    return text


def shown(value):
    """The type and the repr of a value, of its parts where the repr does not tell them."""
    kind = type(value)
    try:
        text = repr(value)
        if kind in ITERATORS or kind.__module__ == "itertools" or kind in (enumerate, zip, map, filter, reversed, types.GeneratorType):
            text = drained(value)
        elif kind is memoryview:
            text = f"{value.format} {value.shape} {steps(value)} {value.readonly} {value.contiguous} {listed(value)}"
        elif isinstance(value, (type({}.keys()), type({}.values()), type({}.items()))):
            text = f"{value!r} of {len(value)}"
        elif isinstance(value, BaseException):
            text = f"{value!r} {value.__dict__} {chained(value)}"
        elif kind is property:
            text = f"{value.fget} {value.fset} {value.fdel}"
        elif kind is super:
            text = f"{value.__thisclass__} {value.__self__!r}"
        elif isinstance(value, (set, frozenset)) and not all(map(steady, value)):
            text = f"{sorted(map(repr, value))}"
        elif kind in (list, tuple) and value and len(value) < 9 and any(type(x) in ITERATORS or type(x) is memoryview for x in value):
            text = f"[{', '.join(map(shown, value))}]"
    except BaseException as error:
        text = "no repr: " + failed(error)
    return f"{kind.__name__.replace('builtin_method', 'builtin_function_or_method')} {masked(text)}"


def steps(view):
    """The strides, where there is more than one element to step over."""
    return [stride for stride, size in zip(view.strides, view.shape) if size > 1]


def listed(view):
    try:
        return view.tolist()
    except NotImplementedError as error:
        return str(error)


def drained(iterator):
    """The first steps of an iterator and how they ended."""
    steps = []
    try:
        for _ in range(STEPS):
            item = next(iterator)
            steps.append(masked(repr(item)))
    except StopIteration:
        return f"yields [{', '.join(steps)}]"
    except BaseException as error:
        return f"yields [{', '.join(steps)}] then {failed(error)}"
    return f"yields [{', '.join(steps)}, ...]"


def failed(error):
    """An error's type, text, notes and what it came from."""
    try:
        text = str(error)
    except BaseException as second:
        text = f"no text: {type(second).__name__}"
    if type(error) is SystemError and text.endswith("with an exception set") and error.__cause__ is not None:
        # CPython's iterator of a released memoryview forgets to look whether its length could be read.
        return failed(error.__cause__)
    return f"{type(error).__name__}: {masked(text)}{chained(error)}"


def chained(error):
    parts = []
    if getattr(error, "__notes__", None):
        parts.append(f" notes {error.__notes__}")
    if error.__cause__ is not None:
        parts.append(f" cause {type(error.__cause__).__name__}: {masked(str(error.__cause__))}")
    elif error.__context__ is not None and not error.__suppress_context__:
        parts.append(f" context {type(error.__context__).__name__}: {masked(str(error.__context__))}")
    if isinstance(error, StopIteration):
        parts.append(f" value {error.value!r}")
    return masked("".join(parts))


def steady(value):
    """Whether the hash of a value depends on no address, so that a set of such has one order."""
    if isinstance(value, (float, complex)):
        return value == value
    if isinstance(value, (tuple, frozenset)):
        return all(map(steady, value))
    if isinstance(value, slice):
        return all(map(steady, (value.start, value.stop, value.step)))
    if isinstance(value, range):
        return True
    return value is None or isinstance(value, (int, str, bytes)) or type(value).__module__ == "calls.classes" and type(value).__name__ in ("Ordered", "Hashed", "Compared")
