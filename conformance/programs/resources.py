"""Context managers and exception groups: nested resources, exit stacks, transactions, redirected output, retries, aggregated failures, notes."""
import contextlib
import io
from contextlib import AbstractContextManager, ContextDecorator, ExitStack, contextmanager, redirect_stdout, suppress
from functools import wraps


class ResourceError(Exception):
    def __init__(self, name, reason):
        super().__init__(f"{name}: {reason}")
        self.name = name


class Resource(AbstractContextManager):
    alive = []

    def __init__(self, name, *, fail_open=False, fail_close=False, swallow=()):
        self.name, self.fail_open, self.fail_close, self.swallow = name, fail_open, fail_close, swallow

    def __enter__(self):
        if self.fail_open:
            raise ResourceError(self.name, "cannot open")
        self.alive.append(self.name)
        print("  open", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        self.alive.remove(self.name)
        print("  close", self.name, f"because of {kind.__name__}({error})" if kind else "")
        if self.fail_close:
            raise ResourceError(self.name, "cannot close")
        return bool(kind) and issubclass(kind, self.swallow)


class Transaction(ContextDecorator):
    def __init__(self, store):
        self.store, self.saved = store, []

    def __enter__(self):
        self.saved.append(dict(self.store))
        return self.store

    def __exit__(self, kind, *_):
        before = self.saved.pop()
        if kind is not None:
            self.store.clear()
            self.store.update(before)
            print("  rolled back to", self.store)
        return False


class Collector:
    """Runs blocks and gathers what they raise into one group."""

    def __init__(self, message):
        self.message, self.errors = message, []

    @contextmanager
    def attempt(self, note=None):
        try:
            yield
        except Exception as e:
            if note:
                e.add_note(note)
            self.errors.append(e)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if error is not None:
            self.errors.append(error)
        if self.errors:
            raise ExceptionGroup(self.message, self.errors) from None


def retry(times, *kinds):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            errors = []
            for n in range(times):
                try:
                    return function(*args)
                except kinds as e:
                    e.add_note(f"attempt {n + 1}")
                    errors.append(e)
            raise ExceptionGroup(f"{function.__name__} failed {times} times", errors)
        return wrapper
    return decorate


def outline(error, depth=0):
    line = "  " * depth + f"{type(error).__name__}: {error}"
    for note in getattr(error, "__notes__", ()):
        line += f" [{note}]"
    yield line
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from outline(inner, depth + 1)
    if error.__cause__ is not None:
        yield "  " * depth + "  caused by"
        yield from outline(error.__cause__, depth + 2)
    elif error.__context__ is not None and not error.__suppress_context__:
        yield "  " * depth + "  while handling"
        yield from outline(error.__context__, depth + 2)


def scenario(title):
    def decorate(function):
        print("==", title)
        try:
            print("  result", function())
        except BaseException as e:
            print("\n".join("  " + l for l in outline(e)))
        print("  left open:", Resource.alive)
        return function
    return decorate


@scenario("nested and clean")
def _():
    with Resource("a") as a, Resource("b"):
        return a.name


@scenario("second cannot open")
def _():
    with Resource("a"), Resource("b", fail_open=True), Resource("c"):
        return "never"


@scenario("both fail to close")
def _():
    with Resource("outer", fail_close=True), Resource("inner", fail_close=True):
        raise KeyError("body")


@scenario("inner swallows")
def _():
    with Resource("outer"):
        with Resource("inner", swallow=(ValueError,)):
            raise ValueError("gone")
        return "went on"


@scenario("exit stack")
def _():
    with ExitStack() as stack:
        for n in range(3):
            stack.enter_context(Resource(f"r{n}"))
        stack.callback(print, "  callback runs first")
        stack.push(lambda kind, e, tb: print("  exit function saw", kind.__name__ if kind else None) or kind is ZeroDivisionError)
        1 / 0
    return "the stack swallowed it"


@scenario("pop_all moves ownership")
def _():
    def open_all(names):
        with ExitStack() as stack:
            for n in names:
                stack.enter_context(Resource(n, fail_open=n == "bad"))
            return stack.pop_all()
    with open_all(["x", "y"]):
        print("  working")
    open_all(["p", "bad", "q"])


@scenario("transactions")
def _():
    store = {"a": 1}
    with Transaction(store):
        store["b"] = 2
    with suppress(RuntimeError), Transaction(store) as s:
        s["c"] = 3
        with Transaction(store):
            s["d"] = 4
        raise RuntimeError("outer fails")

    @Transaction(store)
    def change(key, value):
        store[key] = value
        if value < 0:
            raise ValueError("negative")
        return value
    change("e", 5)
    with suppress(ValueError):
        change("f", -1)
    return store


@scenario("collector")
def _():
    with Collector("three of four") as c:
        for n, text in enumerate(["1", "x", None, "[]"]):
            with c.attempt(f"item {n}"):
                int(text)
        with c.attempt():
            raise OSError(2, "No such file")


@scenario("except star")
def _():
    seen = []
    try:
        with Collector("mixed") as c:
            for e in (ValueError(1), KeyError(2), ExceptionGroup("deep", [ValueError(3), OSError(4)])):
                with c.attempt():
                    raise e
    except* ValueError as g:
        seen.append((g.message, [str(x) for x in g.exceptions], len(g.exceptions)))
    except* (KeyError, OSError) as g:
        seen.append(sorted(type(x).__name__ for x in g.exceptions))
    return seen


@scenario("rest of a group escapes")
def _():
    try:
        raise ExceptionGroup("g", [ValueError("v"), TypeError("t")])
    except* ValueError as g:
        raise LookupError("while handling") from g.exceptions[0]


@scenario("retry")
def _():
    left = [ConnectionError("down"), TimeoutError("slow")]

    @retry(3, OSError)
    def flaky(value):
        if left:
            raise left.pop()
        return value * 2
    print("  ", flaky(21), flaky.__name__)
    left[:] = [ConnectionError(n) for n in "abc"]
    return flaky(1)


@scenario("redirected output")
def _():
    buffer = io.StringIO()
    with redirect_stdout(buffer):
        print("hidden")
        with redirect_stdout(io.StringIO()) as inner:
            print("deeper")
    return buffer.getvalue(), inner.getvalue()


@scenario("generator managers")
def _():
    @contextmanager
    def broken(n):
        if n:
            yield 1
        if n == 2:
            yield 2
    results = []
    for n in (0, 1, 2):
        try:
            with broken(n) as v:
                results.append(v)
        except RuntimeError as e:
            results.append(str(e))

    @contextmanager
    def renamed():
        try:
            yield
        except ValueError as e:
            raise TypeError("renamed") from e
    try:
        with renamed():
            raise ValueError("original")
    except TypeError as e:
        results.append((str(e), repr(e.__cause__)))
    with contextlib.nullcontext("null") as n:
        results.append(n)
    return results


@scenario("split and derive")
def _():
    g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3)]), KeyError(4)])
    g.add_note("noted")
    values, others = g.split(ValueError)
    print("\n".join(outline(values, 1)))
    print("\n".join(outline(others, 1)))
    return values.__notes__, g.subgroup(lambda e: isinstance(e, KeyError)).exceptions, g.split(OSError)[0]
