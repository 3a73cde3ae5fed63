# @row OM-10
for body in (
    "__slots__ = ('a',); a = 1", "__slots__ = ('m',)\n  def m(self): pass", "__slots__ = ('__doc__',); 'no'",
    "__slots__ = ('__module__',)", "__slots__ = ('__qualname__',)", "__slots__ = ('_C__x',); __x = 1",
    "__slots__ = ('__x',); __x = 1", "'doc'\n  __slots__ = ('__doc__',)", "__slots__ = ('__slots__',)",
    "__slots__ = ('__classcell__',)",
):
    try:
        exec("class C:\n  " + body)
        print(repr(body), "fine")
    except ValueError as e:
        print(repr(body), "->", e)
