"""Exceptions: try blocks that do not raise, raising and catching near and far, finally, with statements, chained errors."""


class Problem(Exception):
    def __init__(self, code):
        self.code = code


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return kind is KeyError


def deep(n):
    if n == 0:
        raise Problem(7)
    return deep(n - 1)


def main(n):
    total = 0
    for i in range(n):
        try:
            total += 1
        finally:
            total += 1
        try:
            if i % 3 == 0:
                raise ValueError(i)
            total += 2
        except ValueError as e:
            total += e.args[0] & 3
        with Guard():
            if i % 5 == 0:
                raise KeyError("k")
        if i % 7 == 0:
            try:
                deep(5)
            except Problem as p:
                total += p.code
            try:
                try:
                    [][i]
                except IndexError as e:
                    raise LookupError("again") from e
            except LookupError as e:
                total += e.__cause__ is not None
            try:
                total += {}["none"]
            except KeyError:
                pass
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 420_000)
