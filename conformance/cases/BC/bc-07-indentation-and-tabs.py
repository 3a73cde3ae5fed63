# @row BC-07
sources = ["  x", "if x:\ny", "if x:\n  y\n   z", "if x:\n    y\n  z", "def f():\n", "class C:\n\nx", "if x:\n\ty\n        z", "if x:\n        y\n\tz", "if x:\n\ty\n    \tz", "for i in x:\npass", "while 1:\n", "try:\nx", "with a:\nb", "if x: pass\n  else: pass", "x = 1\n  y = 2", "def f():\n  x\n y", "if x:\n  pass\nelse:\ny", "else:\n  x",
           "try:\n  x\nexcept:\ny", "try:\n  x\nfinally:\ny", "match x:\ncase 1: pass", "match x:\n  case 1:\n  y", "elif x: pass", "async def f():\nx", "  # only a comment", "\\\n", "x = 1 \\", "x = 1 \\ 2", "if x:\n  y\n\\\nz", "def f():\n    '''doc'''\n   x", "\tif x:\n\t\ty", "if 1:\n" + " " * 200 + "x\n" + " " * 199 + "y", "with a,\n b: pass", "class C:\n  def f(self):\n  pass", "\f  x", "if x:\n    pass\n\n\n     y"]
for s in sources:
    try:
        compile(s, "<s>", "exec")
        print(repr(s)[:60], "is fine")
    except SyntaxError as e:
        print(repr(s)[:60], "->", type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text)[:40])
deep = "".join("  " * i + "if x:\n" for i in range(101))
try:
    compile(deep, "<s>", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg)
