# @row BC-07
for data in (b"# -*- coding: nope -*-\nx", b"x = '\xff'", b"# coding: ascii\nx = '\xc3\xa9'", b"# coding: latin-1\nx = '\xe9'", b"\xef\xbb\xbfx = 1", b"\xef\xbb\xbf# coding: latin-1\nx = 1", b"x = 1\r\ny = 2\rz = 3\n", b"x = '''a\r\nb'''", b"\x00", b"x\x00", b"# comment \xff", b"\x0cx = 1", b"x = 1\x1a", "x = \u00a0 1".encode(), "x = \u201cq\u201d".encode(), "\u2028x".encode(), "x = 5\u2212 3".encode(), "a\u0301b = 1".encode(), "\u212b = 1; print(ascii(sorted(globals())[-1]))".encode()):
    try:
        ns = {}
        exec(compile(data, "<b>", "exec"), ns)
        print(data[:30], {k: ascii(v) for k, v in ns.items() if k != "__builtins__"})
    except (SyntaxError, ValueError) as e:
        print(data[:30], type(e).__name__, ascii(e.args[0] if not isinstance(e, SyntaxError) else e.msg), getattr(e, "lineno", None), getattr(e, "offset", None))
