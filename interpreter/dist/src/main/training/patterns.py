# Run once when the image is built: writes the patterns that the library compiles, with their outcomes, to the file that sys.argv[1] names,
# and the expressions that it gives to eval, with their code, to the one that sys.argv[2] names.
# Forms: see dev.vertebra.natives.sre.CompiledPatterns and dev.vertebra.interpreter.eval.KnownExpressions. Patterns on which re warns are left out.
import builtins
import sys

# Before anything of the library is imported.
evaluate = builtins.eval
expressions = set()


def recording_eval(source, *namespaces):
    if type(source) is str and source.isascii():
        expressions.add(source.lstrip(" \t"))
    caller = sys._getframe(1)
    return evaluate(source, *(namespaces or (caller.f_globals, caller.f_locals)))


builtins.eval = recording_eval

import array
import io
import marshal
import re
import warnings

compile_text = compile
compiler, parser = re._compiler, re._parser
compile = compiler.compile
known = {}


def recording(pattern, flags=0):
    if type(pattern) in (str, bytes) and type(flags) is int and not flags & re.DEBUG.value:
        record(pattern, flags)
    return compile(pattern, flags)


def record(pattern, flags):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            tree = parser.parse(pattern, flags)
            code = array.array("I", compiler._code(tree, flags))
        except (re.PatternError, OverflowError, RecursionError):
            return
    state = tree.state
    names = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    if sys.byteorder != "little":
        code.byteswap()
    if not said:
        outcome = flags | state.flags, state.groups - 1, dict(state.groupdict), tuple(names), code.tobytes()
        known[type(pattern), pattern, flags] = marshal.dumps(outcome)


# Modules that do something when they are imported, and those that are about other things than running programs.
LEFT_OUT = {"antigravity", "this", "idlelib", "lib2to3", "test", "tkinter", "turtle", "turtledemo", "ensurepip", "__main__"}
PACKAGES = "asyncio collections concurrent email encodings html http importlib json logging re tomllib unittest urllib wsgiref xml xmlrpc zipfile zoneinfo".split()


def names():
    import importlib
    import pkgutil

    for name in sorted(sys.stdlib_module_names - LEFT_OUT):
        if not name.startswith("_"):
            yield name
    for package in PACKAGES:
        path = importlib.import_module(package).__path__
        for module in pkgutil.walk_packages(path, package + "."):
            if not module.name.endswith("__main__"):
                yield module.name


def use():
    """What compiles its patterns when it is first called."""
    import argparse, csv, datetime, fnmatch, glob, inspect, json, locale, logging, shlex, string, textwrap, time, tokenize, traceback

    argparse.ArgumentParser().parse_args([])
    csv.Sniffer().sniff("a,b\n1,2\n3,4\n")
    datetime.datetime.strptime("2000-01-02 03:04:05", "%Y-%m-%d %H:%M:%S")
    for form in ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%d/%m/%Y", "%H:%M:%S", "%a %b %d %H:%M:%S %Y"):
        datetime.datetime.strptime(time.strftime(form), form)
    for pattern in ("*", "*.py", "*.txt", "test*.py"):
        fnmatch.fnmatch("a", pattern)
        glob.glob("/" + pattern)
    inspect.signature(len)
    json.loads('{"a": [1, 2.5, "x"]}')
    locale.format_string("%d", 1)
    logging.Formatter("%(message)s {x}", validate=True), logging.Formatter("{message}", style="{")
    shlex.split("a 'b c'"), shlex.quote("a b")
    string.Template("$a ${b}").substitute(a=1, b=2)
    textwrap.fill("some words to be wrapped", 10), textwrap.dedent("  a\n  b")
    list(tokenize.generate_tokens(io.StringIO("a = 1\n").readline))
    traceback.format_exc()


compiler.compile = recording
for pattern in ("", "a", "b*"):
    record(pattern, 0)
re.purge()
output, sys.stdout = sys.stdout, io.StringIO()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in names():
        try:
            __import__(name)
        except Exception:
            pass  # for another platform, or needs a native module that is not there
    use()
sys.stdout = output
flat = tuple(part for (_, pattern, flags), outcome in sorted(known.items(), key=lambda each: (each[0][0].__name__, *each[0][1:])) for part in (pattern, flags, outcome))
with open(sys.argv[1], "wb") as file:
    file.write(marshal.dumps(flat))
print(f"{len(known)} patterns")


def java_hash(text):
    value = 0
    for c in text:
        value = value * 31 + ord(c) & 0xFFFFFFFF
    return value - (value >> 31 << 32)


def word(number):
    return number.to_bytes(4, "little", signed=True)


def entries():
    for text in sorted(expressions, key=java_hash):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                code = compile_text(text, "<string>", "eval", 0, True, 0)
            except (SyntaxError, Warning):
                continue
        yield java_hash(text), word(len(text)) + text.encode() + marshal.dumps(code)


all = list(entries())
places, end = [], 4 + 8 * len(all)
for _, entry in all:
    places.append(end)
    end += len(entry)
with open(sys.argv[2], "wb") as file:
    file.write(word(len(all)) + b"".join(word(hash) for hash, _ in all) + b"".join(map(word, places)) + b"".join(entry for _, entry in all))
print(f"{len(all)} expressions")
