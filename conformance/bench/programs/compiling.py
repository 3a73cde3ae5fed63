"""The compiler: source to code object for the modules at the top of the library."""

import os
import types
import warnings

FOLDER = os.path.dirname(os.__file__)
# What describes a build, and what is not in every image.
OTHERS = ("_sysconfigdata", "turtle.py")


def sources(count):
    """The sources of the first modules by name, as bytes."""
    found = []
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".py") and not name.startswith(OTHERS):
            with open(os.path.join(FOLDER, name), "rb") as file:
                found.append((name, file.read()))
    return found[:count]


def size(code):
    """The bytes of bytecode in a code object and those within it."""
    return len(code.co_code) + sum(size(const) for const in code.co_consts if isinstance(const, types.CodeType))


def main(count):
    total = 0
    for name, source in sources(count):
        total += size(compile(source, name, "exec", dont_inherit=True))
    return total


if __name__ == "__main__":
    from harness import run

    warnings.simplefilter("ignore")
    run(main, 150)
