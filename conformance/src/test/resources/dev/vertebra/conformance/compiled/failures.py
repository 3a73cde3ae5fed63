import traceback


class Noisy:
    """Says when it goes."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)

    def fail(self, *args):
        raise ValueError(self.name)

    def __add__(self, other):
        return self.fail()

    def __lt__(self, other):
        return self.fail()

    def __getitem__(self, key):
        return self.fail()

    def __setitem__(self, key, value):
        return self.fail()

    def __bool__(self):
        return self.fail()

    def __contains__(self, x):
        return self.fail()

    def __iter__(self):
        return self.fail()


def quiet(*args):
    return len(args)


def operands(n):
    return quiet(Noisy(f"{n} first"), [Noisy(f"{n} in a list")], Noisy(f"{n} left") + Noisy(f"{n} right"))


def compared(n):
    if quiet(Noisy(f"{n} before")) + (Noisy(f"{n} less") < Noisy(f"{n} more")):
        return 1


def tested(n):
    a = Noisy(f"{n} local")
    while [Noisy(f"{n} kept"), 1 if a else 2]:
        return 1


def element(n):
    a = Noisy(f"{n} local")
    return Noisy(f"{n} other"), a[Noisy(f"{n} key")]


def stored(n):
    Noisy(f"{n} container")[Noisy(f"{n} key")] = Noisy(f"{n} value")


def contained(n):
    return (Noisy(f"{n} below"), Noisy(f"{n} element") in Noisy(f"{n} container"))


def iterated(n):
    for x in [Noisy(f"{n} iterated")]:
        for y in x:
            print(y)


def in_call(n):
    return quiet(Noisy(f"{n} argument"), Noisy(f"{n} method").fail(Noisy(f"{n} its argument")))


def in_star_call(n):
    return quiet(Noisy(f"{n} plain"), *[Noisy(f"{n} star")], k=Noisy(f"{n} keyword"))


def in_loop(n):
    for i in range(3):
        kept = Noisy(f"{n} round {i}")
        if i == 1:
            raise KeyError(i)


def unbound(n):
    held = [Noisy(f"{n} held")]
    if n == "none":
        x = 1
    return quiet(Noisy(f"{n} pushed"), x)


def missing(n):
    return quiet(Noisy(f"{n} pushed"), no_such_global)


def attribute(n):
    return quiet(Noisy(f"{n} pushed"), Noisy(f"{n} owner").nothing)


def overwritten(n):
    a = Noisy(f"{n} 1")
    a = Noisy(f"{n} 2")
    a, b = Noisy(f"{n} 3"), a
    a = b = None
    Noisy(f"{n} dropped")
    return "end"


def unpacking(n):
    a, b = [Noisy(f"{n} alone")]


def cell(n):
    held = Noisy(f"{n} in a cell")

    def inner():
        return quiet(Noisy(f"{n} pushed"), held, late)

    inner()
    late = 1


for f in (
    operands, compared, tested, element, stored, contained, iterated, in_call, in_star_call, in_loop, unbound,
    missing, attribute, overwritten, unpacking, cell,
):
    print("*", f.__name__)
    try:
        print(f(f.__name__))
    except Exception as e:
        traceback.print_exc()
        del e
    print("* end")


def handler_depths():
    """Exceptions inside of expressions are handled with values below on the stack."""
    result = []
    for i in range(4):
        for kept in [Noisy(f"kept {i}")]:
            try:
                with Entered(i):
                    result.append((i, [1, 2, 3][i * 2]))
            except IndexError as e:
                result.append(e.args)
            else:
                result.append("else")
            finally:
                result.append("finally")
    return result


class Entered:
    def __init__(self, i):
        self.i = i

    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        print("exit", self.i, kind and kind.__name__)
        return self.i == 3


print(handler_depths())


def returns_in_finally():
    for i in range(3):
        try:
            1 / (i - 1)
            continue
        except ZeroDivisionError:
            return "caught"
        finally:
            print("round", i)
            if i == 5:
                return "never"


def reraises():
    try:
        try:
            {}["a"]
        except KeyError:
            raise RuntimeError("second") from None
        finally:
            print("cleaned")
    except RuntimeError as e:
        try:
            raise
        except RuntimeError as again:
            return again is e, repr(e.__context__), e.__suppress_context__


def grouped():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        print("values", e.exceptions)
    except* TypeError:
        raise


print(returns_in_finally(), reraises())
grouped()
