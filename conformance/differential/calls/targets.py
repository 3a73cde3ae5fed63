"""What is called: for each kind of receiver its methods with the kinds of their arguments, and functions likewise.

An argument kind is a method of `Values`; with `?` it may be absent, with `*` there may be any number, `name=kind` is passed by keyword or not at all,
`same` is another receiver. Methods that are not listed are taken from `dir` and get any arguments.
"""

LEFT_OUT = {"_from_flags", "buffer_info", "tofile", "fromfile", "__doc__", "__dir__", "__vectorcalloffset__", "__subclasses__", "__init_subclass__", "__class__", "__subclasshook__", "__del__", "__module__", "__dict__", "__slotnames__", "__weakref__", "__annotations__", "__abstractmethods__",
            "__text_signature__", "__code__", "__globals__", "__builtins__", "__closure__", "__firstlineno__", "__static_attributes__", "__type_params__"}

# Methods whose answer is an address or belongs to the process.
ADDRESSED = {"__hash__"}

STRINGS = {
    "capitalize": "", "casefold": "", "center": "index char?", "count": "textlike index? index?", "encode": "encoding? handler?", "endswith": "str index? index?", "expandtabs": "index?", "find": "str index? index?",
    "format": "any* a=any b=any", "format_map": "mapping", "index": "str index? index?", "isalnum": "", "isalpha": "", "isascii": "", "isdecimal": "", "isdigit": "", "isidentifier": "", "islower": "", "isnumeric": "",
    "isprintable": "", "isspace": "", "istitle": "", "isupper": "", "join": "iterable", "ljust": "index char?", "lower": "", "lstrip": "str?", "maketrans": "mapping str? str?", "partition": "str", "removeprefix": "str",
    "removesuffix": "str", "replace": "str str index?", "rfind": "str index? index?", "rindex": "str index? index?", "rjust": "index char?", "rpartition": "str", "rsplit": "str? index?", "rstrip": "str?", "split": "str? index?",
    "splitlines": "small?", "startswith": "str index? index?", "strip": "str?", "swapcase": "", "title": "", "translate": "mapping", "upper": "", "zfill": "index", "__add__": "str", "__mul__": "index", "__rmul__": "index",
    "__mod__": "any", "__rmod__": "str", "__getitem__": "slice", "__contains__": "str", "__eq__": "str", "__lt__": "str", "__format__": "spec", "__getnewargs__": "", "__sizeof__": "", "__hash__": "", "__len__": ""}

BYTES = {
    "capitalize": "", "center": "index byte?", "count": "byteslike index? index?", "decode": "encoding? handler?", "endswith": "bytes index? index?", "expandtabs": "index?", "find": "byteslike index? index?", "fromhex": "str",
    "hex": "char? small?", "index": "byteslike index? index?", "join": "iterable", "ljust": "index bytes?", "lstrip": "byteslike?", "maketrans": "bytes bytes", "partition": "byteslike", "removeprefix": "byteslike", "removesuffix": "byteslike",
    "replace": "byteslike byteslike index?", "rfind": "byte index? index?", "rindex": "byte index? index?", "rjust": "index bytes?", "rpartition": "byteslike", "rsplit": "byteslike? index?", "rstrip": "byteslike?",
    "split": "byteslike? index?", "splitlines": "small?", "startswith": "bytes index? index?", "strip": "byteslike?", "translate": "byteslike delete=bytes", "zfill": "index", "__add__": "byteslike", "__mul__": "index",
    "__rmul__": "index", "__mod__": "any", "__getitem__": "slice", "__contains__": "byte", "__eq__": "byteslike", "__lt__": "byteslike", "__hash__": "", "__buffer__": "small", "append": "byte", "extend": "iterable", "insert": "index byte",
    "pop": "index?", "remove": "byte", "reverse": "", "clear": "", "copy": "", "__iadd__": "byteslike", "__imul__": "index", "__setitem__": "index byte", "__delitem__": "slice", "__init__": "any? encoding? handler?", "__alloc__": ""}

LISTS = {
    "append": "any", "clear": "", "copy": "", "count": "any", "extend": "iterable", "index": "any index? index?", "insert": "index any", "pop": "index?", "remove": "any", "reverse": "", "sort": "key=function reverse=bool",
    "__add__": "same", "__iadd__": "iterable", "__mul__": "index", "__rmul__": "index", "__imul__": "index", "__getitem__": "slice", "__setitem__": "slice iterable", "__delitem__": "slice", "__contains__": "any", "__eq__": "same",
    "__lt__": "same", "__init__": "iterable?", "__sizeof__": "", "__reversed__": "", "__getnewargs__": ""}

DICTS = {
    "clear": "", "copy": "", "fromkeys": "iterable any?", "get": "key any?", "items": "", "keys": "", "pop": "key any?", "popitem": "", "setdefault": "key any?", "update": "pairs? a=any b=any", "values": "", "__contains__": "key",
    "__delitem__": "key", "__getitem__": "key", "__setitem__": "key any", "__or__": "mapping", "__ror__": "mapping", "__ior__": "pairs", "__eq__": "same", "__init__": "pairs? a=any", "__reversed__": "", "__sizeof__": "",
    "move_to_end": "key last=bool", "elements": "", "most_common": "small?", "subtract": "finite", "total": "", "__missing__": "key", "__add__": "same", "__sub__": "same", "__and__": "same", "__pos__": "", "__neg__": "", "default_factory": ""}

SETS = {
    "add": "key", "clear": "", "copy": "", "difference": "finite*", "difference_update": "finite*", "discard": "key", "intersection": "finite*", "intersection_update": "finite*", "isdisjoint": "finite", "issubset": "finite",
    "issuperset": "finite", "pop": "", "remove": "key", "symmetric_difference": "finite", "symmetric_difference_update": "finite", "union": "finite*", "update": "finite*", "__or__": "same", "__and__": "same", "__sub__": "same", "__xor__": "same",
    "__ior__": "same", "__iand__": "same", "__isub__": "same", "__ixor__": "same", "__eq__": "same", "__le__": "same", "__lt__": "same", "__contains__": "key", "__init__": "finite?", "__sizeof__": ""}

INTS = {
    "as_integer_ratio": "", "bit_count": "", "bit_length": "", "conjugate": "", "from_bytes": "byteslike order? signed=bool", "is_integer": "", "to_bytes": "small? order? signed=bool", "__format__": "spec", "__round__": "small?",
    "__pow__": "small int?", "__lshift__": "small", "__rshift__": "index", "__divmod__": "word", "__truediv__": "word", "__hash__": "", "__getnewargs__": "", "__sizeof__": ""}

FLOATS = {
    "as_integer_ratio": "", "conjugate": "", "fromhex": "str", "from_number": "real", "hex": "", "is_integer": "", "__format__": "spec", "__round__": "small?", "__pow__": "real", "__rpow__": "real", "__divmod__": "real", "__mod__": "real", "__hash__": "",
    "__trunc__": "", "__floor__": "", "__ceil__": "", "__getformat__": "str", "__complex__": "", "__getnewargs__": ""}

ITERATORS = {"__next__": "", "__length_hint__": "", "__reduce__": "", "__setstate__": "index", "__iter__": "", "__copy__": "", "__reduce_ex__": "small"}

# The library's own state of these iterators, which 3.14 does away with, is not compared.
UNPICKLED = {"__sizeof__", "sys.getsizeof", "__reduce__", "__reduce_ex__", "__setstate__", "__copy__", "__deepcopy__", "copy.copy", "copy.deepcopy", "pickled", "getstate", "__getstate__"}

# Methods of which the library's types tell what only their C structures know: indexes by wrapper, blocks, metaclasses.
INEXACT = {"deque": {"__mul__", "__rmul__", "__getitem__", "__setitem__", "__delitem__", "__sizeof__"}, "super": {"__getstate__", "__reduce__", "__reduce_ex__"}}

# Operands so large that the result has no bounds.
UNBOUNDED = {"__rpow__", "__rlshift__"}

# Called with what is listed only: other arguments would run for ever, or change what all calls share.
GUARDED = {"functools.reduce", "min", "max", "MappingProxyType", "__reduce_ex__", "hash", "vars", "factorial", "comb", "perm", "setattr", "delattr", "product", "combinations", "permutations", "combinations_with_replacement", "__pow__", "__lshift__", "lshift", "pow"}

# For each kind of receiver: whether its hash is the address, and its methods.
RECEIVERS = {
    "int": (False, INTS), "small": (False, INTS), "bool": (False, INTS), "float": (False, FLOATS), "complex": (False, {"__format__": "spec", "__pow__": "small", "__hash__": "", "conjugate": "", "from_number": "number"}),
    "str": (False, STRINGS), "bytes": (False, BYTES), "bytearray": (False, BYTES),
    "memoryview": (False, {"cast": "cast shape?", "hex": "char? small?", "tobytes": "order2?", "tolist": "", "toreadonly": "", "release": "", "__getitem__": "subscripted", "__setitem__": "subscripted byte", "__eq__": "same", "__len__": "", "__enter__": "", "__exit__": "", "__hash__": ""}),
    "list": (False, LISTS), "tuple": (False, LISTS), "dict": (False, DICTS), "set": (False, SETS), "frozenset": (False, SETS),
    "keys": (False, SETS | {"mapping": ""}), "dictitems": (False, SETS | {"mapping": ""}), "dictvalues": (True, {"mapping": ""}),
    "range": (False, {"count": "real", "index": "real", "__getitem__": "slice", "__contains__": "real", "__eq__": "same", "__reversed__": ""}), "hugerange": (False, {"count": "exact", "index": "exact", "__getitem__": "slice", "__contains__": "exact", "__eq__": "same", "__len__": "", "__bool__": "", "__hash__": "", "__reduce__": ""}),
    "slice": (False, {"indices": "index", "__eq__": "same", "__lt__": "same"}), "iterator": (True, ITERATORS), "tool": (True, {"__next__": "", "__iter__": ""}), "steps": (True, {}),
    "property": (True, {"getter": "function", "setter": "function", "deleter": "function", "__get__": "any type?", "__set__": "any any", "__delete__": "any", "__set_name__": "type name", "__init__": "function? function? function?"}),
    "wrapper": (True, {"__get__": "any type?", "__init__": "any"}), "superobject": (True, {"__get__": "any type?"}),
    "proxy": (False, DICTS), "namespace": (False, {"__replace__": "a=any b=any", "__eq__": "same", "__init__": "pairs? a=any", "__setattr__": "name any"}), "alias": (False, {"__mro_entries__": "any", "__getitem__": "type", "__instancecheck__": "any", "__call__": "any?", "__or__": "type", "__eq__": "same"}),
    "union": (False, {"__getitem__": "type", "__instancecheck__": "any", "__or__": "type", "__ror__": "type", "__eq__": "same"}), "exception": (True, {"add_note": "str", "with_traceback": "none", "__setstate__": "any", "__init__": "any*", "__reduce__": ""}),
    "group": (True, {"add_note": "str", "split": "condition", "subgroup": "condition", "derive": "exceptions", "with_traceback": "none", "__reduce__": ""}), "type": (True, {"mro": "", "__call__": "any*", "__prepare__": "any*", "__or__": "type", "__ror__": "type", "__instancecheck__": "any", "__subclasscheck__": "type"}),
    "plainobject": (True, {"__setattr__": "name any", "__delattr__": "name", "__getattribute__": "name", "__eq__": "any"}), "callableobject": (True, {"__call__": "any* a=any b=any", "__get__": "any type?", "__eq__": "same", "__reduce__": ""}),
    "deque": (False, {name: spec for name, spec in LISTS.items() if name not in INEXACT["deque"]} | {"appendleft": "any", "extendleft": "iterable", "popleft": "", "rotate": "index?", "__init__": "iterable? index?", "pop": ""}),
    "default": (False, DICTS), "counter": (False, DICTS), "array": (False, LISTS | {"byteswap": "", "frombytes": "byteslike", "fromlist": "list", "fromunicode": "str", "tobytes": "", "tolist": "", "tounicode": "", "append": "number", "insert": "index number", "extend": "arrays", "__setitem__": "slice arrays"}),
    "struct": (True, {"pack": "number*", "unpack": "byteslike", "iter_unpack": "byteslike", "unpack_from": "byteslike index?", "pack_into": "bytearray index number*"}), "partial": (True, {"__call__": "any* a=any", "__setstate__": "any", "__reduce__": ""}), "cached": (True, {"__call__": "goodkey* a=goodkey", "cache_info": "", "cache_clear": "", "cache_parameters": ""}),
    "getter": (True, {"__call__": "any"}), "none": (False, {}), "instance": (True, {}),
}

MUTABLE = ("bytearray", "list", "dict", "set", "deque", "ordered", "default", "counter", "array", "namespace", "memoryview", "exception", "group", "iterator", "tool", "plainobject", "keys", "dictitems", "property", "partial", "superobject")

BUILTINS = {
    "abs": "any", "all": "iterable", "any": "iterable", "ascii": "any", "bin": "int", "bool": "any?", "bytearray": "any? encoding? handler?", "bytes": "any? encoding? handler?", "callable": "any", "chr": "int", "classmethod": "any", "complex": "number? number?",
    "delattr": "target name", "dict": "pairs? a=any b=any", "divmod": "number number", "enumerate": "iterable start=index", "filter": "function iterable", "float": "textlike", "format": "any spec", "frozenset": "iterable?", "getattr": "any name any?",
    "hasattr": "any name", "hex": "int", "int": "textlike base=small", "isinstance": "any type", "issubclass": "type type", "iter": "iterable", "len": "any", "list": "iterable?", "map": "function iterable*", "max": "iterable* key=function default=any",
    "memoryview": "byteslike", "min": "iterable* key=function default=any", "next": "iterator any?", "object": "any?", "oct": "int", "ord": "char", "pow": "number small any?", "property": "function? function? function? doc=str", "range": "int int? small?", "repr": "any", "reversed": "any",
    "round": "number small?", "set": "iterable?", "setattr": "target name any", "slice": "any? any? any?", "sorted": "iterable key=function reverse=bool", "staticmethod": "any", "str": "any? encoding? handler?", "sum": "iterable any?", "super": "type any?", "tuple": "iterable?", "type": "any",
    "vars": "instance", "zip": "iterable* strict=bool", "hash": "key", "SimpleNamespace": "mapping? a=any", "MappingProxyType": "mapping", "deque": "iterable? index?", "defaultdict": "function? pairs?", "Counter": "iterable? a=small", "array": "typecode iterable?",
    "functools.partial": "function any*", "functools.reduce": "function iterable any?", "functools.cmp_to_key": "function", "sys.getsizeof": "any any?", "sys.intern": "str", "GenericAlias": "type any", "ExceptionGroup": "str exceptions", "BaseExceptionGroup": "str exceptions", "type.__call__": "type any*", "object.__reduce_ex__": "any small",
    "copy.copy": "any", "copy.deepcopy": "any", "types.new_class": "str", "int.from_bytes": "byteslike order? signed=bool", "str.maketrans": "any any? any?", "bytes.maketrans": "byteslike byteslike", "float.fromhex": "str", "bytes.fromhex": "str", "dict.fromkeys": "iterable any?", "object.__new__": "type any?", "type": "str bases namespace_",
    "codecs.encode": "any encoding? handler?", "codecs.decode": "any encoding? handler?", "isinstance": "any type", "super": "type? any?", "operator.length_hint": "any index?", "_string.formatter_parser": "str", "repr": "exception", "str": "exception",
}

MATHS = {
    **dict.fromkeys("acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan isqrt lgamma log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split(), "real"),
    **dict.fromkeys("atan2 copysign fmod pow remainder".split(), "real real"), "comb": "small small", "dist": "numbers numbers", "factorial": "small", "fma": "float float float", "fsum": "numbers", "gcd": "int*", "hypot": "float*", "isclose": "float float rel_tol=float abs_tol=float",
    "lcm": "int*", "ldexp": "float small", "log": "real real?", "nextafter": "float float steps=small", "perm": "small small?", "prod": "numbers start=number", "sumprod": "numbers numbers"}

# The last digits of these are the C library's.
ROUGH = set("acos acosh asin asinh atan atanh cbrt cos cosh erf erfc exp exp2 expm1 gamma lgamma log10 log1p log2 log sin sinh tan tanh pow atan2 dist hypot".split())

OPERATORS = {
    **dict.fromkeys("abs index invert inv neg not_ pos truth length_hint".split(), "any"), **dict.fromkeys("add and_ concat eq floordiv ge gt is_ is_not le lt matmul mod mul ne or_ sub truediv xor iadd iand iconcat ifloordiv imatmul imod imul ior isub itruediv ixor contains countOf delitem getitem indexOf".split(), "any small"),
    "setitem": "list index any", "attrgetter": "name*", "itemgetter": "key*", "methodcaller": "name any*", "call": "function any*", "countOf": "iterable any", "indexOf": "iterable any", "rshift": "int small", "lshift": "int small", "_compare_digest": "textlike textlike", "is_none": "any"}

STRUCTS = {"pack": "layout number*", "unpack": "layout byteslike", "calcsize": "layout", "iter_unpack": "layout byteslike", "pack_into": "layout bytearray index number*", "unpack_from": "layout byteslike index?", "Struct": "layout"}

ITERTOOLS = {
    "accumulate": "iterable function? initial=any", "batched": "iterable small strict=bool", "chain": "iterable*", "chain.from_iterable": "iterable", "combinations": "few small", "combinations_with_replacement": "few small", "compress": "iterable iterable",
    "dropwhile": "function iterable", "filterfalse": "function iterable", "groupby": "iterable key=function", "islice": "iterable index index? index?", "pairwise": "iterable", "permutations": "few small?", "product": "few* repeat=few_times", "repeat": "any small",
    "starmap": "function iterable", "takewhile": "function iterable", "tee": "iterable small?", "zip_longest": "iterable* fillvalue=any", "count": "number? step=number", "cycle": "finite"}

BINARY = ("+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**", "@", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "and", "or")
INPLACE = ("+=", "-=", "*=", "/=", "//=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**=", "@=")
UNARY = ("-", "+", "~", "not ")
CONVERSIONS = ("int", "float", "complex", "str", "bytes", "bytearray", "list", "tuple", "set", "frozenset", "dict", "bool", "repr", "ascii", "iter", "len", "hash", "reversed", "sorted", "enumerate", "sum", "min", "max", "any", "all", "memoryview", "abs", "round", "callable", "math.floor", "math.ceil", "math.trunc",
               "operator.index", "operator.length_hint", "copy.copy", "copy.deepcopy", "sys.getsizeof", "bin", "hex", "chr", "ord", "deque", "Counter", "format", "slice", "range", "tuple", "zip", "next", "operator.truth", "pickled", "getstate")
