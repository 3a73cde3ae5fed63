# @verify 0 300
# @nightly 0 10000
# @strategy counting: the moment of finalisation is the point
"""Random programs about the life and death of objects.

What a program shows are its events in their order: finalisers, callbacks of weak references, reference counts, what `gc.collect()` gives. `memory.py show SEED` prints
one program, which runs after the text of memory_words.py.
"""
import gc
import pathlib
import sys

from memory_grammar import VARIABLES, Grammar

WORDS = compile(pathlib.Path(__file__).with_name("memory_words.py").read_text(encoding="utf-8"), "words", "exec")


def events(text):
    """Runs a program after a fresh copy of the words and gives what it has logged."""
    names = {"__name__": "memory"}
    exec(WORDS, names)
    log = names["log"]
    ev = names["ev"]
    hook, sys.unraisablehook = sys.unraisablehook, names["unraisable"]
    gc.collect()
    try:
        exec(compile(text, "program", "exec"), names)
    except Exception as error:
        ev("ended by", type(error).__name__)
    ev("end")
    for name in [*VARIABLES, "x", "y"]:
        names[name] = None
    ev("variables gone")
    ev("collected", gc.collect())
    for name in ["saved", "refs", "memo", "Changing"]:
        names[name] = None
    ev("collected", gc.collect())
    seen = log[:]
    # What is left dies without its words.
    sys.unraisablehook = lambda report: None
    names.clear()
    gc.collect()
    sys.unraisablehook = hook
    return seen


def main():
    gc.disable()
    first, amount = map(int, sys.argv[1:])
    for seed in range(first, first + amount):
        text = Grammar(seed).program()
        print("==", seed)
        for event in events(text):
            print(event)


if __name__ == "__main__":
    if sys.argv[1] == "show":
        print(Grammar(int(sys.argv[2])).program())
    else:
        main()
