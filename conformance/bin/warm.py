"""Runs a case as the reference does after its warm-up: its code object many times in silence, then once aloud.

The file is compiled once, so what the interpreter learnt about its instructions stays for the last run. Every run has a fresh __main__ namespace,
which is why nothing here may use a global name once the runs have begun.
"""


def warm(rounds):
    import builtins
    import os
    import sys

    name = sys.argv[1]
    sys.argv[:] = [name]
    sys.path[0] = os.path.dirname(os.path.abspath(name))
    with open(name, encoding="utf-8") as file:
        code = compile(file.read(), name, "exec")
    names = sys.modules["__main__"].__dict__
    aloud = sys.stdout, sys.stderr
    with open(os.devnull, "w", encoding="utf-8") as silence:
        sys.stdout = sys.stderr = silence
        for _ in range(rounds):
            names.clear()
            names.update(__name__="__main__", __file__=name, __builtins__=builtins)
            exec(code, names)
        sys.stdout, sys.stderr = aloud
    names.clear()
    names.update(__name__="__main__", __file__=name, __builtins__=builtins)
    exec(code, names)


warm(20)
