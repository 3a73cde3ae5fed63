# @row OM-18
print(eval("1 + 2"), eval(compile("3 * 4", "s", "eval")), eval("[x for x in range(3)]"), eval("(lambda y: y)(5)"))
ns = {}
exec("a = 1\nif a:\n    b = 2", ns)
print(
    ns["b"], exec("pass"), compile("x", "f", "eval").co_filename, compile("x = 1", "f", "exec").co_name,
    compile("1", "f", "single").co_flags >= 0,
)
exec(compile("3 + 4", "s", "single"))
for args in (
    ("1 +", "s", "eval"), ("x = 1", "s", "eval"), ("x", "s", "wrong"), ("x",), ("x", "s", "exec", 2**20),
    (5, "s", "exec"), ("a\0b", "s", "exec"), ("x\ny", "s", "single"), ("x", 5, "exec"), ("", "s", "eval"),
    ("", "s", "single"), ("if 1:", "s", "exec"), ("x", "s", "exec", 0, False, 9),
):
    try:
        compile(*args)
        print("compiled", args)
    except (SyntaxError, ValueError, TypeError) as e: print(type(e).__name__, e.args[0])
