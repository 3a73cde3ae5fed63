# @row IM-02
# source_to_code of loaders compiles text, bytes and trees.
import ast, importlib.machinery as m, importlib.abc
l = m.SourceFileLoader("n", "/x/n.py")
for source in ("a = 1", b"# coding: latin-1\na = '\xe9'", ast.parse("a = 5")):
    ns = {}
    code = l.source_to_code(source, "shown.py")
    exec(code, ns)
    print(ns["a"], code.co_filename)
print(importlib.abc.InspectLoader.source_to_code("b = 2").co_filename)
