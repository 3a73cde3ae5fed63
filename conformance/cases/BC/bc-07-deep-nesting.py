# @row BC-07
for source in ("(" * 100 + "1" + ")" * 100, "(" * 250 + "1" + ")" * 250, "[" * 150 + "]" * 150, "-" * 100 + "1", "1" + "+1" * 3000, "a" + ".b" * 90, "f(" * 80 + ")" * 80, "x = " * 50 + "1", "not " * 90 + "x", "lambda: " * 90 + "1", "(" * 201):
    try:
        compile(source, "<s>", "exec")
        print(source[:8], len(source), "fine")
    except (SyntaxError, RecursionError, MemoryError) as e:
        print(source[:8], len(source), type(e).__name__, e)
blocks = "".join(" " * i + "for i in x:\n" for i in range(21)) + " " * 21 + "pass"
try:
    compile(blocks, "<s>", "exec")
except SyntaxError as e:
    print(e)
withs = "with " + ", ".join("a" for _ in range(19)) + ": pass"
compile(withs, "<s>", "exec")
many = "def f(" + ", ".join(f"a{i}" for i in range(300)) + "): return a299\n"
ns = {}
exec(many, ns)
print(ns["f"](*range(300)), ns["f"].__code__.co_argcount)
exec("x = f(" + ", ".join(map(str, range(300))) + ")", ns)
print(ns["x"])
