# @row BC-01
for source, mode in (("1 + 1", "eval"), ("x = 1", "exec"), ("5; 'shown'", "single"), ("def f(): pass\n", "single"), ("  \n", "exec"), ("", "exec"), ("# comment", "exec"), ("1 +\\\n 2", "eval"), ("(1,\n 2)", "eval")):
    code = compile(source, "<test>", mode)
    print(mode, code.co_name, [getattr(c, 'co_name', c) for c in code.co_consts], code.co_names, end=" | ")
    print(eval(code))
for args in (("1; 2", "f", "eval"), ("x = 1", "f", "eval"), ("1\n2", "f", "single"), ("", "f", "eval"), ("", "f", "single"), ("1", "f", "other"), (5, "f", "exec"), ("1", 5, "exec"), ("1", "f", "exec", "flags"), ("1", "f", "exec", 1 << 30), ("\0", "f", "exec"), (b"\xff", "f", "exec"), ("def f():", "f", "exec")):
    try:
        compile(*args)
        print("fine", args)
    except Exception as e:
        print(type(e).__name__, e)
print(eval(compile(b"# -*- coding: latin-1 -*-\n'\xe9'", "f", "exec")), compile("'\u20ac'", "f", "eval").co_consts, eval(bytearray(b"3 * 3")), eval(memoryview(b"4")))
