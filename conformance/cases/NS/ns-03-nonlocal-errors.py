# @row NS-03
sources = """nonlocal x|def f(): nonlocal x|def f():\n  x = 1\n  nonlocal x|def f(x):\n  nonlocal x|def f():\n  def g():\n    nonlocal y
def f():\n  global x\n  def g():\n    nonlocal x|class A:\n  nonlocal x|class A:\n  x = 1\n  def f(self):\n    nonlocal x|def f():\n  x = 1\n  def g():\n    print(x)\n    nonlocal x
def f():\n  x = 1\n  def g():\n    global x\n    nonlocal x|def f():\n  x: int = 1\n  def g():\n    nonlocal x\n    x: int = 2|def f():\n  x = 1\n  def g(x):\n    nonlocal x|def f[T]():\n  def g():\n    nonlocal T|def f():\n  nonlocal __class__|[nonlocal x]"""
for source in sources.replace("\n", "|").split("|"):
    source = source.replace("\\n", "\n")
    try:
        compile(source, "s", "exec")
        print(repr(source), "ok")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, e.lineno, e.offset)
