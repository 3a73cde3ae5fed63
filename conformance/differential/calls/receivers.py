"""Kinds of values that are receivers or arguments of certain calls only."""
from calls.values import FUNCTIONS, TYPES, Values


class Receivers(Values):
    def order(self, depth=0):
        return self.pick(("'little'", "'big'", "'big'", "'little'", "'native'", "LoudStr('big')"))

    def order2(self, depth=0):
        return self.pick(("'C'", "'F'", "'A'", "None", "'X'"))

    def cast(self, depth=0):
        return self.pick(("'B'", "'b'", "'c'", "'h'", "'H'", "'i'", "'q'", "'d'", "'?'", "'@I'", "'<i'", "'z'", "'BB'", "'e'", "'P'"))

    def shape(self, depth=0):
        return self.pick(("[2, 3]", "[24]", "[6]", "(4,)", "[]", "[2, 2, 2]", "3", "[0, 4]", "[-1]", "['a']", "[2, 12]", "[2**40, 2**40]", "None"))

    def subscripted(self, depth=0):
        return self.pick((self.index(), self.slice(), f"({self.small()}, {self.small()})", f"({self.small()}, {self.slice()})", "...", "()", f"({self.small()}, {self.small()}, {self.small()})"))

    def condition(self, depth=0):
        return self.pick(("ValueError", "KeyError", "(ValueError, KeyError)", "OSError", "ExceptionGroup", "lambda e: isinstance(e, LookupError)", "lambda e: 1", "lambda e: 0", "fails", "3", "()", "Exception", "BaseException", "int", "(ValueError, 3)"))

    def exceptions(self, depth=0):
        return self.pick((f"[{self.exception()}]", f"[{self.exception()}, {self.exception()}]", f"[{self.group(0)}, {self.exception()}]", "[]", "()", "[1]", f"({self.exception()},)", "None", "[ValueError]", "'ab'", "[ValueError(1), 2]", "{}", "Sequence(ValueError(2))", "[SystemExit()]"))

    def numbers(self, depth=0):
        return f"[{', '.join(self.of(self.pick(('int', 'small', 'float', 'float', 'real', 'number'))) for _ in range(self.rng.randrange(5)))}]" if self.chance(88) else self.iterable()

    def typecode(self, depth=0):
        return ascii(self.pick("bBhHiIlLqQfduwx"))

    def arrays(self, depth=0):
        return self.pick((self.array(), self.array(), self.numbers(), self.iterable()))

    def few(self, depth=0):
        return self.pick(("[1, 2, 3]", "'ab'", "range(3)", "()", "'abcd'", "{1, 2}", "5", "Steps([1, 2])", "None"))

    def few_times(self, depth=0):
        return self.pick(("0", "1", "2", "-1", "'a'", "None"))

    def bases(self, depth=0):
        return self.pick(("()", "(object,)", "(int,)", "(Plain,)", "(Plain, Slotted)", "(list, dict)", "(Made,)", "(bool,)", "(object, Plain)", "(Derived, Properties)", "(Properties, Derived)", "(Slotted, LoudList)", "(3,)", "[int]", "(int, int)", "(type,)", "(LoudInt, LoudStr)",
                          "(Exception, Plain)", "(range,)", "(type(None),)", "(slice,)", "(list[int],)", "(OSError, KeyError)", "(ValueError, KeyError)", "(tuple, Plain)", "(memoryview,)", "(str,)"))

    def namespace_(self, depth=0):
        return self.pick(("{}", "{'a': 1}", "{'__slots__': ('x', 'y')}", "{'__slots__': 'x'}", "{'__slots__': ('__dict__',)}", "{'__slots__': ('1x',)}", "{'__slots__': ('a',), 'a': 1}", "{'__slots__': 3}", "{'__eq__': later}", "{'__qualname__': 3}", "{'__slots__': ('__dict__', '__dict__')}",
                          "{'__slots__': ('__weakref__',)}", "{'__slots__': [1]}", "{'__doc__': 5}", "{1: 2}", "{'__classcell__': 3}", "{'d': Descriptor(1)}", "{'__set_name__': 1}", "{'__module__': 'm'}", "{'__init_subclass__': fails}", "None", "{'__new__': many}", "{'__hash__': None}", "{'__class_getitem__': many}",
                          "{'__slots__': ('_x', '__y')}", "{'__slots__': {'a': 'doc'}}", "{'__slots__': iter('ab')}", "MappingProxyType({})", "{'__qualname__': 'A.B'}"))

    def target(self, depth=0):
        return self.pick(("Plain(a=1)", "Slotted()", "Properties()", "Derived()", "LoudInt(3)", "SimpleNamespace(a=1)", "3", "None", "[]", "ValueError(1)", "property(len)", "(lambda: 1)", "functools.partial(pair)", "range(3)", "OSError(1, 'a')", "slice(3)", "1j", "Missing()", "KeyError('a')", "ImportError(name='b')", "StopIteration(1)"))

    def property(self, depth=0):
        return f"property({', '.join(self.function() for _ in range(self.rng.randrange(4)))})"

    def wrapper(self, depth=0):
        return f"{self.pick(('classmethod', 'staticmethod', 'functools.partialmethod', 'types.MethodType'))}({self.function()})".replace("Type(", "Type(pair, ")

    def superobject(self, depth=0):
        return self.pick(("super(Derived, Derived())", "super(Derived, Derived)", "super(Properties, Derived())", "super(Derived)", "super(LoudInt, LoudInt(3))", "super(LoudList, LoudList([1]))", "super(Made, Made(1))", "super(Meta, Made)", "super(int, True)"))

    def proxy(self, depth=1):
        return f"MappingProxyType({self.mapping(depth)})" if self.chance(80) else self.pick(("Plain.__dict__", "Slotted.__dict__", "Properties.__dict__"))

    def namespace(self, depth=1):
        return self.pick((f"SimpleNamespace(a={self.any(1)}, b={self.any(0)})", f"SimpleNamespace({self.dict(1)})", "SimpleNamespace()", "SimpleNamespace({'a': 1}, b=2)"))

    def alias(self, depth=0):
        return self.pick((f"GenericAlias({self.type()}, {self.type()})", f"GenericAlias({self.type()}, ({self.type()}, {self.type()}))", "list[int]", "dict[str, T]", "tuple[int, ...]", "tuple[T, *Ts]", "list[T]", "tuple[*Ts]", "type[int]", "list[list[T]]", "dict[T, T]", "list[int | T]", "collections.abc.Callable[[int], T]", "tuple[()]", "list['int']", "set[list[T] | None]", "dict[T, tuple[*Ts]]", "dict[P, T]"))

    def union(self, depth=0):
        return self.pick(("int | str", "int | None", "int | list[T]", "list[int] | dict[str, T]", "int | bool | int", "None | int", "T | int", "T | None", "(int | str) | (str | float)", "list[int] | list[str]"))

    def plainobject(self, depth=0):
        return self.pick(("Plain(a=1, value=2)", "Slotted(2)", "Properties()", "Derived()", "Made(1, 2)", "object()", "type('T', (), {'a': 1})()", "type('T', (dict,), {'a': 1})()", "type('T', (), {'__slots__': ('a', '__dict__')})()", "Attributed(3)", "Attributed(AttributeError('no'))", "Attributed(ValueError('no'))"))

    def callableobject(self, depth=0):
        return self.pick(("(lambda a, b=2, *c, d=4: (a, b, c, d))", "(lambda: 1)", "len", "[1].append", "str.join", "dict.fromkeys", "Properties().method", "Derived().made", "Properties.plain", "signature", "''.join", "int.__add__", "(3).__add__", "list.__getitem__", "pair", "type.__call__", "object.__new__", "int.from_bytes", "print",
                          "functools.partial(signature, 1)", "{}.get", "operator.itemgetter(1)", "operator.attrgetter('a.b')", "functools.cmp_to_key(later)", "abs", "(lambda *, k, **o: (k, o))", "(lambda x, /, y: (x, y))", "str.maketrans", "vars(int)['from_bytes']", "vars(str)['maketrans']", "vars(int)['real']", "vars(slice)['start']", "vars(Slotted)['left']",
                          "type(len).__self__", "vars(property)['fget']", "itertools.chain.from_iterable", "(lambda a, /, b, *, c=3: (a, b, c))", "Properties().method.__func__"))

    def deque(self, depth=1):
        return f"deque({self.list(1)}{self.pick(('', '', ', 3', ', 0', ', maxlen=5'))})"

    def ordered(self, depth=1):
        return f"OrderedDict({self.dict(1)})"

    def default(self, depth=1):
        return f"defaultdict({self.pick(('list', 'int', 'None', 'fails', 'lambda: 7'))}, {self.dict(1)})"

    def counter(self, depth=1):
        return f"Counter({self.pick((self.str(), self.dict(0), self.list(0)))})"

    def struct(self, depth=0):
        return f"struct.Struct({self.layout()})"

    def partial(self, depth=0):
        return self.pick((f"functools.partial({self.function()}, {self.leaf()})", f"functools.partial(many, {self.leaf()}, a={self.leaf()})", "functools.partial(functools.partial(many, 1, x=2), 3, x=4)"))

    def cached(self, depth=0):
        return f"functools.lru_cache({self.pick(('maxsize=2', 'maxsize=0', 'maxsize=None', '2, True', 'typed=True', 'maxsize=-1'))})({self.pick(('many', 'fails', 'pair'))})"

    def getter(self, depth=0):
        return self.pick(("operator.itemgetter(1)", "operator.itemgetter(0, -1)", "operator.itemgetter('a')", "operator.attrgetter('real')", "operator.attrgetter('__class__.__name__', 'imag')", "operator.methodcaller('upper')", "operator.methodcaller('split', 'a', maxsplit=1)", "operator.itemgetter(slice(1, None))", "operator.methodcaller('count', 1)"))
