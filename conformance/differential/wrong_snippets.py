# @verify 0 5000
"""Compiles the snippets of data/snippets.txt, one by one, and prints the error and the warnings of each; that file says its form."""
import ast
import os
import re
import sys
import warnings

FLAGS = {
    "type_comments": ast.PyCF_TYPE_COMMENTS | ast.PyCF_ONLY_AST,
    "only_ast": ast.PyCF_ONLY_AST,
    "optimized_ast": ast.PyCF_OPTIMIZED_AST,
    "top_level_await": ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
    "keep_open": 0x200,
    "incomplete": 0x4000,
    "annotations": 0x1000000,
    "barry": 0x400000,
    "unknown": 0x8000000,
}
TREE_NAMES = {
    "N": lambda name="a": ast.Name(name, ast.Load()),
    "S": lambda name="a": ast.Name(name, ast.Store()),
    "M": lambda *body: ast.Module(list(body), []),
    "E": lambda value: ast.Module([ast.Expr(value)], []),
    "P": ast.Pass(),
}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "0": "\0", "\\": "\\"}


def unescape(text):
    def one(match):
        return ESCAPES[match[1]] if match[1] else chr(int(match[2] or match[3] or match[4], 16))

    return re.sub(r"\\(?:([ntrf0\\])|x(..)|u(....)|U(........))", one, text)


def snippets():
    """For each snippet its settings and its text."""
    settings = ["exec"]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "snippets.txt"), encoding="utf-8") as file:
        for line in file.read().split("\n"):
            if line.startswith("@"):
                settings = line[1:].split()
            elif line and not line.startswith("#"):
                yield settings, line


def source(settings, line):
    if "tree" in settings:
        tree = eval(line, vars(ast) | TREE_NAMES)
        return ast.fix_missing_locations(tree) if isinstance(tree, ast.AST) else tree
    if "expression" in settings:
        return eval(line, {})
    text = unescape(line)
    return text.encode("latin-1") if "bytes" in settings else text


def options(settings):
    mode, flags, more = "exec", 0, {}
    for word in settings:
        name, equals, value = word.partition("=")
        if name in ("exec", "eval", "single", "func_type", "nonsense"):
            mode = name
        elif name in FLAGS:
            flags |= FLAGS[name]
        elif name == "version":
            more["_feature_version"] = int(value)
        elif name == "optimize":
            more["optimize"] = int(value)
    if mode == "func_type":
        flags |= ast.PyCF_ONLY_AST
    return mode, flags, more


def shown(value):
    text = re.sub(r" at 0x[0-9a-f]+", "", ascii(value))
    return text if len(text) < 200 else f"{text[:150]}... {len(text)}"


def verdict(settings, line):
    mode, flags, more = options(settings)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if "error" in settings:
            warnings.simplefilter("error")
        try:
            result = compile(source(settings, line), "<snippet>", mode, flags, True, **more)
            answer = f"{type(result).__name__}"
        except SyntaxError as e:
            answer = f"{type(e).__name__}: {shown(e.msg)} {e.filename} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {shown(e.text)} {len(e.args)}"
        except (ValueError, TypeError, AttributeError, MemoryError, RecursionError, OverflowError, SystemError, Warning) as e:
            answer = f"{type(e).__name__}: {shown(str(e))}"
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message} {os.path.basename(warning.filename)} {warning.lineno}")
    print(answer)


first, count = map(int, sys.argv[1:3])
for number, (settings, line) in enumerate(snippets()):
    if first <= number < first + count:
        print("==", number)
        print(*settings, shown(line))
        verdict(settings, line)
