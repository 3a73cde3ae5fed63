# @row NS-03
for source in ("def f():\n  x = 1\n  global x", "def f(x):\n  global x", "def f():\n  print(x)\n  global x", "x = 1\nglobal x", "global x\nglobal x", "def f():\n  for x in y: pass\n  global x", "def f():\n  import x\n  global x",
               "def f():\n  class x: pass\n  global x", "def f():\n  x: int\n  global x", "def f():\n  global x\n  x: int", "def f():\n  global x, x", "global None", "global 1", "def f():\n  del x\n  global x", "def f():\n  (x := 1)\n  global x",
               "class A:\n  x = 1\n  global x", "class A:\n  x\n  global x", "def f():\n  lambda: x\n  global x", "def f():\n  [x for x in y]\n  global x", "def f():\n  try: pass\n  except E as x: pass\n  global x", "global a.b", "global (x)", "global x = 1"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "ok")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, e.lineno)
