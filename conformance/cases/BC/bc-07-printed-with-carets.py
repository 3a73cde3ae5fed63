# @row BC-07
import traceback
for s in ("x = (1 +\n  2", "def f(x):\n    return x +\n", "print 'hello'", "a = 5 6", "foo(a=1, b)", "x = 'unterminated", "if True:\nx = 1", "for i in range(10)\n    pass", "é = $", "    indented", "f'{a b}'", "x = {1: 2, **}", "def f(a, a): pass", "\tx = 1\n  y = 2", "f(x for x in y, 1)", "a, b = 1 = c", "class C:\n    def f(self):\n        retrun 5", "x = [1, 2, 3\ny = 4", "'é' + + ) 5", "lambda x, x: 1", "(a\n b)"):
    try:
        compile(s, "file.py", "exec")
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)), end="")
        print("--")
