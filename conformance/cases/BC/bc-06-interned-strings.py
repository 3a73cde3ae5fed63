# @row BC-06
# Which strings and sets of a code object marshal marks as interned and shared.
import marshal

SOURCES = [
    "f(ä=1)",
    "def f():\n  return {\"'c'\", \"'b'\", \"'a'\"}\ndef g():\n  return {\"'a'\", \"'c'\", \"'b'\"}\n",
    "(x for x in y); '.0'",
    "1e1000 - 1e1000, 1e1000 - 1e1000",
    "def f():\n  class A:\n    pass\n",
]
for source in SOURCES:
    for _ in range(2):
        code = compile(source, "f", "exec")
    print(marshal.dumps(code).hex())
