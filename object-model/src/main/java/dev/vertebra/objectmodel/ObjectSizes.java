package dev.vertebra.objectmodel;

/// What `sys.getsizeof` and `__sizeof__` report: CPython's figures on 64-bit machines, by arithmetic over its
/// documented structures.
public final class ObjectSizes {
    private static final int GC_HEADER = 16;

    private ObjectSizes() {}

    /// `__basicsize__` of a class: the C structure of its instances.
    public static long basicSize(PyType type) {
        if (type.isHeapType()) {
            return builtinSize(builtinBase(type)) + 8L * type.slotCount;
        }
        return builtinSize(type);
    }

    private static long builtinSize(PyType type) {
        if (type.basicSize != 0) {
            return type.basicSize;
        }
        return switch (type.name()) {
            case "int", "bool", "float", "tuple" -> 24;
            case "dict_keys", "dict_values", "dict_items" -> 24;
            case "mappingproxy", "SimpleNamespace", "generic_alias_iterator", "cell" -> 24;
            case "complex", "UnionType", "map", "filter", "reversed", "callable_iterator", "iterator", "flags" -> 32;
            case "list_iterator", "list_reverseiterator", "tuple_iterator" -> 32;
            case "str_iterator", "str_ascii_iterator", "bytes_iterator", "bytearray_iterator" -> 32;
            case "classmethod", "staticmethod", "method-wrapper", "builtin_method" -> 32;
            case "bytes" -> 33;
            case "list", "slice", "super", "range_iterator", "longrange_iterator", "traceback" -> 40;
            case "dict", "range", "zip", "set_iterator", "getset_descriptor" -> 48;
            case "method", "member_descriptor", "memory_iterator" -> 48;
            case "bytearray", "enumerate", "module", "builtin_function_or_method" -> 56;
            case "method_descriptor", "wrapper_descriptor", "classmethod_descriptor" -> 56;
            case "dict_keyiterator", "dict_valueiterator", "dict_itemiterator" -> 56;
            case "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator" -> 56;
            case "str", "GenericAlias", "property", "line_iterator" -> 64;
            case "positions_iterator" -> 80;
            case "frame" -> 136;
            case "function", "generator", "coroutine", "async_generator", "memoryview" -> 144;
            case "set", "frozenset", "code" -> 200;
            case "type" -> 928;
            default -> exceptionSize(type);
        };
    }

    private static long exceptionSize(PyType type) {
        PyType each = type;
        while (each != null && each != PyType.OBJECT) {
            switch (each.name()) {
                case "NameError", "StopIteration", "SystemExit":
                    return 80;
                case "AttributeError", "BaseExceptionGroup":
                    return 88;
                case "ImportError":
                    return 104;
                case "OSError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError":
                    return 112;
                case "SyntaxError":
                    return 136;
                case "BaseException":
                    return 72;
                case "tuple":
                    return 24;
                default:
                    each = each.base();
            }
        }
        return 16;
    }

    /// The size of a class itself; one that gives its instances a `__dict__` also has the keys that these share.
    static long ofType(PyType type) {
        if (!type.isHeapType()) {
            return type.is(PyType.OF_MODULE) ? 928 : 416;
        }
        return addsToInstances(type, PyType.HAS_DICT) ? 928 + 768 : 928;
    }

    /// Whether a heap type has a flag that its built-in base has not.
    static boolean addsToInstances(PyType type, int flag) {
        return type.is(flag) && !builtinBase(type).is(flag);
    }

    /// What stands before the object: the links of the cycle collector, and the pointers to `__dict__` and weak
    /// references.
    private static long headerSize(PyObject object) {
        PyType type = object.type();
        boolean own = type.isHeapType()
                && (addsToInstances(type, PyType.HAS_DICT) || addsToInstances(type, PyType.HAS_WEAKREFS));
        PyType builtin = builtinBase(type);
        own |= builtin.dictOffset == -1 || builtin.weakrefOffset == -32;
        boolean collected =
                object instanceof PyType each ? each.isHeapType() || each.is(PyType.OF_MODULE) : isCollected(type);
        return (collected ? (long) GC_HEADER : 0L) + (own ? GC_HEADER : 0L);
    }

    /// `__itemsize__` of a class.
    static long itemSize(PyType type) {
        if (type == PyType.OBJECT) {
            return 0;
        }
        if (type.isSubtype(PyInt.TYPE)) {
            return 4;
        }
        if (type.isSubtype(PyBytes.TYPE)) {
            return 1;
        }
        if (type.isSubtype(PyType.TYPE)) {
            return 40;
        }
        if (type.isSubtype(PyTuple.TYPE)) {
            return 8;
        }
        if (type.isHeapType()) {
            return 0;
        }
        return switch (type.name()) {
            case "generator", "coroutine", "async_generator", "frame", "memoryview" -> 8;
            case "code" -> 2;
            default -> 0;
        };
    }

    /// `__dictoffset__` of a class: where the pointer to the `__dict__` stands, -1 for one before the object.
    static long dictOffset(PyType type) {
        if (!type.is(PyType.HAS_DICT)) {
            return 0;
        }
        PyType builtin = builtinBase(type);
        if (!builtin.is(PyType.HAS_DICT)) {
            return -1;
        }
        if (builtin.dictOffset != 0) {
            return builtin.dictOffset;
        }
        return switch (builtin.name()) {
            case "type" -> 264;
            case "function" -> 88;
            case "classmethod", "staticmethod" -> 24;
            default -> 16;
        };
    }

    /// `__weakrefoffset__` of a class: where the list of weak references stands, -32 for one before the object.
    static long weakrefOffset(PyType type) {
        if (!type.is(PyType.HAS_WEAKREFS)) {
            return 0;
        }
        PyType builtin = builtinBase(type);
        if (!builtin.is(PyType.HAS_WEAKREFS)) {
            return -32;
        }
        if (builtin.weakrefOffset != 0) {
            return builtin.weakrefOffset;
        }
        return switch (builtin.name()) {
            case "type" -> 368;
            case "set", "frozenset" -> 192;
            case "code" -> 144;
            case "memoryview" -> 136;
            case "function" -> 96;
            case "builtin_function_or_method", "module", "GenericAlias" -> 40;
            case "method" -> 32;
            case "generator", "coroutine", "async_generator" -> 16;
            default -> 24;
        };
    }

    /// The first built-in class of the chain of bases.
    static PyType builtinBase(PyType type) {
        PyType builtin = type;
        PyType base = type.base();
        while (builtin.isHeapType() && base != null) {
            builtin = base;
            base = builtin.base();
        }
        return builtin;
    }

    /// Whether instances take part in cycle collection, so that a header stands before them.
    static boolean isCollected(PyType type) {
        if (type.isHeapType()) {
            return true;
        }
        if (type.is(PyType.UNCOLLECTED)) {
            return false;
        }
        return switch (type.name()) {
            case "object", "int", "bool", "float", "complex", "str", "bytes", "bytearray", "range" -> false;
            case "NoneType", "NotImplementedType", "ellipsis", "NoDefaultType", "code" -> false;
            case "range_iterator", "longrange_iterator", "line_iterator", "positions_iterator" -> false;
            default -> true;
        };
    }

    /// What `sys.getsizeof` gives: `__sizeof__` and, for containers, the header of the cycle collector.
    ///
    /// @param fallback what to give if the object has no size, or null to raise
    public static PyObject getsizeof(
            ThreadState ts, PyObject object, @org.jspecify.annotations.Nullable PyObject fallback) {
        long size;
        try {
            PyObject method = Attributes.lookupSpecial(ts, object, PyStr.intern("__sizeof__"));
            if (method == null) {
                throw Raise.typeError(
                        "Type %s doesn't define __sizeof__", object.type().fullName());
            }
            PyObject result = Calls.call0(ts, method);
            if (!(result instanceof PyInt)) {
                throw Raise.typeError("an integer is required");
            }
            size = Numbers.asLong(ts, result);
        } catch (PyException e) {
            if (fallback != null && e.matches(ExceptionTypes.TypeError)) {
                return fallback;
            }
            throw e;
        }
        if (size < 0) {
            throw Raise.valueError("__sizeof__() should return >= 0");
        }
        return PyInt.of(size + headerSize(object));
    }

    /// What `sys.getsizeof` gives, without running Python code: where a class has a `__sizeof__` of its own, that of
    /// its built-in base class.
    ///
    /// @return bytes
    public static long sizeOf(ThreadState ts, PyObject object) {
        PyObject method = builtinBase(object.type()).lookup(PyStr.intern("__sizeof__"));
        PyObject size = method == null ? null : Calls.call1(ts, method, object);
        return (size instanceof PyInt bytes ? bytes.longValueClamped() : of(ts, object)) + headerSize(object);
    }

    /// What `object.__sizeof__` says of an int: it takes the field that holds sign and number of digits for the length.
    static long asObject(PyInt number) {
        int sign = number.signum();
        long digits = sign == 0 ? 0 : (number.bitLength() + 29) / 30;
        return basicSize(number.type) + 4 * (digits << 3 | 1 - sign);
    }

    /// The default `__sizeof__`.
    static long of(ThreadState ts, PyObject object) {
        long size = basicSize(object.type());
        long items = itemSize(object.type());
        if (object instanceof PyMemoryView view) {
            // Shape, strides and suboffsets stand behind the structure.
            return size + 3 * items * view.dimensions();
        }
        if (object instanceof PyTuple tuple) {
            return size + items * tuple.items.length;
        }
        if (object instanceof TrailingItems trailing) {
            return size + trailing.trailingSize();
        }
        if (object instanceof PyBytes bytes) {
            return size + items * bytes.size();
        }
        return items == 0 || object.type().mp_length == null ? size : size + items * Items.length(ts, object);
    }
}
