# @row NS-01
for source in ("__debug__ = 1", "def f(__debug__): pass", "lambda __debug__: 0", "del __debug__", "import x as __debug__",
               "f(__debug__=1)", "x.__debug__ = 1", "class __debug__: pass", "def __debug__(): pass", "(__debug__ := 1)",
               "for __debug__ in x: pass", "with a as __debug__: pass", "global __debug__", "x.__debug__"):
    try:
        compile(source, "<s>", "exec")
        print("fine:", source)
    except SyntaxError as e:
        print(source, "->", e.msg)
