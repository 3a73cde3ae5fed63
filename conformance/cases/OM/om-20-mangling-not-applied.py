# @row OM-20
# Strings, getattr, keywords of dict literals, globals() and exec in a method are not mangled; dunder and dotted import names neither.
class C:
    def __init__(self): self.__x = 1
    def by_getattr(self): return getattr(self, "__x", "no"), getattr(self, "_C__x")
    def by_dict(self): return self.__dict__, vars(self).get("__x")
    def by_exec(self):
        ns = {"self": self}
        try: exec("r = self.__x", ns)
        except AttributeError as e: return str(e)
    def by_eval(self):
        try: return eval("self.__x")
        except AttributeError as e: return str(e)
    def by_class_in_exec(self):
        exec("class D:\n  def m(self, o): return o.__x", ns := {})
        try: return ns["D"]().m(self)
        except AttributeError as e: return str(e)
    def by_setattr(self):
        setattr(self, "__y", 2)
        try: return self.__y
        except AttributeError as e: return str(e), vars(self)
    def by_format(self):
        try: return "{0.__x}".format(self)
        except AttributeError as e: return str(e)
    def by_fstring(self): return f"{self.__x}", f"{self.__x=}"
    def by_has(self): return hasattr(self, "__x"), hasattr(self, "_C__x")
    def by_operator(self):
        import operator
        try: return operator.attrgetter("__x")(self)
        except AttributeError as e: return str(e)
    def by_keyword(self):
        def f(**k): return k
        return f(__k=1, **{"__l": 2}), f(**dict(__m=3))
    def by_match(self):
        match self:
            case C(__x=v): return v
            case C(_C__x=v): return "mangled", v
    def dunder(self): return self.__class__.__name__, __name__
    def glob(self):
        globals()["__g"] = 1
        try: return __g
        except NameError as e: return str(e)
c = C()
for n in [n for n in vars(C) if n.startswith(("by", "dunder", "glob"))]: print(n, getattr(c, n)())
