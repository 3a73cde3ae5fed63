"""Makes a random call, as source text on the receiver `r` and on values written out."""
from calls import targets

LITERAL_TYPES = {"int": "int", "small": "int", "bool": "bool", "float": "float", "complex": "complex", "str": "str", "bytes": "bytes", "bytearray": "bytearray", "list": "list", "tuple": "tuple", "dict": "dict", "set": "set", "frozenset": "frozenset", "range": "range", "slice": "slice", "property": "property",
                 "deque": "deque", "ordered": "OrderedDict", "array": "array", "memoryview": "memoryview", "exception": "BaseException", "type": "type"}


class Calls:
    def __init__(self, values):
        self.values, self.rng = values, values.rng

    def receiver(self):
        """A kind and an expression that makes a receiver of it."""
        kind = self.values.pick(tuple(targets.RECEIVERS))
        return kind, self.values.of(kind)

    def arguments(self, spec, kind, guarded):
        """Arguments after a description, of which some are left out, replaced by any others, doubled or passed by name."""
        given = []
        for word in spec.split():
            name, _, wanted = word.rpartition("=")
            if name:
                if self.values.chance(40):
                    given.append(f"{name}={self.argument(wanted, kind, guarded)}")
            elif wanted.endswith("*"):
                given.extend(self.argument(wanted[:-1], kind, guarded) for _ in range(self.rng.randrange(4)))
            elif not wanted.endswith("?"):
                given.append(self.argument(wanted, kind, guarded))
            elif self.values.chance(55):
                given.append(self.argument(wanted[:-1], kind, guarded))
            else:
                break
        roll = self.rng.randrange(100)
        positional = [x for x in given if not self.named(x)]
        named = [x for x in given if self.named(x)]
        if roll < 4 and positional and not guarded:
            positional.pop()
        elif roll < 8 and not guarded:
            positional.append(self.values.any(1))
        elif roll < 10 and not guarded:
            named.append(f"{self.values.pick(('key', 'sep', 'maxsplit', 'default', 'a', 'x', 'encoding', 'start', 'end', 'iterable', 'obj', 'signed', 'object', 'value'))}={self.values.leaf()}")
        elif roll < 12 and not guarded:
            positional.append(f"*{self.values.of(self.values.pick(('list', 'tuple', 'dict', 'small', 'none')), 1)}")
        elif roll < 13 and not guarded:
            named.append(f"**{self.values.of(self.values.pick(('words', 'words', 'none')), 1)}")
        return ", ".join(positional + named)

    @staticmethod
    def named(argument):
        name, equals, _ = argument.partition("=")
        return bool(equals) and name.isidentifier()

    def argument(self, wanted, kind, guarded):
        if not guarded:
            roll = self.rng.randrange(100)
            if roll < 9:
                return self.values.any(1)
            if roll < 11 and kind and kind != "hugerange":
                return "r"
        return self.values.of(kind if wanted == "same" else wanted, 1)

    # calls on a receiver

    def on(self, kind, receiver):
        """A call on the receiver `r`: of a method, or by syntax."""
        addressed, methods = targets.RECEIVERS[kind]
        roll = self.rng.randrange(100)
        if kind == "hugerange" or roll < 45 and methods:
            return self.method(kind, self.values.pick(tuple(methods)), methods)
        if roll < 60:
            names = [n for n in sorted(set(dir(type(receiver)))) if self.callable_method(receiver, n, addressed)
                     and (n not in targets.UNPICKLED or type(receiver).__module__ != "itertools")]
            return self.method(kind, self.values.pick(names), methods) if names else "type(r)"
        if roll < 76:
            return self.binary(kind)
        if roll < 86:
            return self.item(kind)
        if roll < 93:
            return self.conversion(kind, addressed)
        return self.formatting(kind)

    @staticmethod
    def callable_method(receiver, name, addressed):
        if type(receiver).__name__ in targets.INEXACT and name in targets.INEXACT[type(receiver).__name__]:
            return False
        if name in targets.LEFT_OUT or name in targets.UNBOUNDED or addressed and name in targets.ADDRESSED:
            return False
        if isinstance(receiver, type) or callable(receiver) and not hasattr(type(receiver), "__len__"):
            return name not in ("__getattribute__", "__setattr__", "__delattr__", "__init__", "__set_name__", "__setstate__") and not (isinstance(receiver, type) and name == "__hash__")
        return True

    def method(self, kind, name, methods):
        spec = methods.get(name)
        if spec is None:
            spec = self.usual(name)
        # CPython repeats a deque as often as it is told, until there is no memory on the machine.
        repeats = kind == "deque" and name in ("__mul__", "__rmul__", "__imul__")
        if repeats:
            return f"r.{name}({self.values.rng.randrange(-1, 4)})"
        guarded = kind in ("hugerange", "array", "alias") or name in targets.GUARDED
        if kind == "iterator" and name in targets.UNPICKLED:
            return "iter(r)"
        arguments = self.arguments(spec, kind, guarded)
        if kind in LITERAL_TYPES and self.values.chance(12) and name != "__init__":
            return f"{LITERAL_TYPES[kind]}.{name}(r{', ' if arguments else ''}{arguments})"
        if name in ("__getattr__",) or not self.values.chance(98):
            return f"r.{name}"
        return f"r.{name}({arguments})"

    def usual(self, name):
        if name in ("__reduce_ex__",):
            return "small"
        if name in ("__getattribute__", "__delattr__"):
            return "name"
        if name == "__setattr__":
            return "name any"
        if name == "__format__":
            return "spec"
        if name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__add__", "__radd__", "__sub__", "__rsub__", "__and__", "__or__", "__xor__", "__floordiv__", "__mod__", "__rmod__", "__truediv__", "__divmod__", "__rdivmod__"):
            return "same"
        if name in ("__reduce__", "__getstate__", "__sizeof__", "__len__", "__iter__", "__next__", "__hash__", "__str__", "__repr__", "__bool__", "__int__", "__float__", "__index__", "__abs__", "__neg__", "__pos__", "__invert__", "__trunc__", "__floor__", "__ceil__", "__enter__"):
            return ""
        if name in ("__pow__", "__lshift__", "__mul__", "__rmul__", "__imul__"):
            return "small"
        return "any?"

    def binary(self, kind):
        """An operator between the receiver and another value, which is large only where the result stays small."""
        values = self.values
        if kind in ("int", "small", "bool"):
            operator = values.pick(targets.BINARY)
            if operator in ("**", "<<"):
                return f"r {operator} {values.small()}"
            other = values.of(values.pick(("word", "exact", "float", "complex", kind, "instance", "bool"))) if operator != "*" else values.of(values.pick(("word", "number")))
        else:
            operator = values.pick(targets.BINARY)
            if operator == "%" and kind == "deque":
                operator = "+"
            if operator in ("*", "**", "<<"):
                other = values.of(values.pick(("index", "small", "float", "complex"))) if operator == "*" else values.small()
                return f"r {operator} {other}"
            other = values.of(kind, 1) if values.chance(60) else values.any(1)
        if values.chance(15) and kind not in ("type", "callableobject"):
            operator = values.pick(targets.INPLACE)
            if operator in ("**=", "<<=", "*="):
                other = values.small()
            return f"r {operator} {other}"
        if values.chance(10):
            return f"{values.pick(targets.UNARY)}r"
        if values.chance(25):
            return f"{other} {operator} r"
        return f"r {operator} {other}"

    def item(self, kind):
        values = self.values
        subscript = values.subscript()
        roll = self.rng.randrange(100)
        if roll < 50:
            return f"r[{subscript}]"
        if roll < 65:
            return f"r[{subscript}] = {values.any(1) if values.chance(50) else values.iterable(1)}"
        if roll < 75:
            return f"del r[{subscript}]"
        if roll < 80:
            return f"r[{subscript}] += {values.small()}"
        return values.pick(("[*r]", "(*r, 1)", "{**r}", "many(*r)", "many(**r)", "a, *b = r; (a, b)", "*a, b = r; (a, b)", "a, b = r; (a, b)", "[x for x in r]", "{x: 1 for x in r}", "{*r}", "r()", "r.a", "r.a = 1", "del r.a", "for x in r: pass", "with r as x: pass", "raise r", "assert r", "a, b, c = r; (a, b, c)",
                            "(lambda a, b: (b, a))(*r)", "r.__class__", "isinstance(r, abc.Iterable)", "isinstance(r, abc.Hashable)", "isinstance(r, abc.Sequence)", "isinstance(r, abc.Mapping)", "match r:\n case [a, *b]: a\n case {'a': a, **b}: b\n case int(a) | str(a) | float(a): a", "sorted(r)", "sorted(r, reverse=True)", "min(r)", "max(r, default=5)"))

    def conversion(self, kind, addressed):
        function = self.values.pick(targets.CONVERSIONS)
        if kind == "deque" and function == "sys.getsizeof" or addressed and function == "hash":
            return "repr(r)"
        if function in targets.UNPICKLED and kind in ("tool", "iterator"):
            return "iter(r)"
        if kind == "int" and function in ("range", "chr"):
            return "int(r)"
        return f"{function}(r)"

    def formatting(self, kind):
        values = self.values
        roll = self.rng.randrange(100)
        if roll < 40 or kind == "deque":
            return f"format(r, {values.spec()})"
        if roll < 60:
            kinds = values.pick(("r", "(r,)", f"(r, {values.leaf()})", "{'a': r, 'b': 2}", f"({values.small()}, r)"))
            return f"{ascii(values.percent() + values.pick(('', '', ' %s', '%')))} % {kinds}"
        if roll < 70 and kind != "deque":
            return f"{values.percent().encode()!r} % {values.pick(('r', '(r,)'))}"
        if roll < 85:
            return f"f'{{r{values.pick(('!r', '!s', '!a', '', '='))}:{values.pick(('', '>10', '*^12', '.3', '5.2f', 'x', '08', 'n', '{1+4}', '<3', ',', '_b', 'e'))}}}'"
        return f"{ascii('{' + values.pick(('', '0', 'a', '0.real', '0[0]', '0[a]', 'a.b', '1', '0.__class__', 'a[-1]')) + values.pick(('', '!r', '!s', '!x', ':>8', '!r:^10', ':{}', ':{0}')) + '}' + values.pick(('', '', '{}', '{{', '}', '{0')))}.format(r, {values.leaf()}, a=r)"

    # functions

    def function(self):
        """A call of a function or a constructor."""
        prefix, table = self.values.pick((("", targets.BUILTINS), ("", targets.BUILTINS), ("", targets.BUILTINS), ("math.", targets.MATHS), ("operator.", targets.OPERATORS), ("struct.", targets.STRUCTS), ("itertools.", targets.ITERTOOLS)))
        name = self.values.pick(tuple(table))
        call = f"{prefix}{name}({self.arguments(table[name], None, name in targets.GUARDED or prefix == "struct.")})"
        if prefix == "math." and name in targets.ROUGH:
            return f"rough({call})"
        return call
