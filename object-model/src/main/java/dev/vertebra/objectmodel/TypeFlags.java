package dev.vertebra.objectmodel;

/// `__flags__` of classes: what CPython knows of a class in bits. Compare CPython Include/object.h `Py_TPFLAGS_*`.
final class TypeFlags {
    private static final long STATIC_BUILTIN = 1L << 1;
    private static final long INLINE_VALUES = 1L << 2;
    private static final long MANAGED_WEAKREF = 1L << 3;
    private static final long MANAGED_DICT = 1L << 4;
    private static final long SEQUENCE = 1L << 5;
    private static final long MAPPING = 1L << 6;
    private static final long DISALLOW_INSTANTIATION = 1L << 7;
    private static final long IMMUTABLE = 1L << 8;
    private static final long HEAP = 1L << 9;
    private static final long BASETYPE = 1L << 10;
    private static final long HAVE_VECTORCALL = 1L << 11;
    private static final long READY = 1L << 12;
    private static final long HAVE_GC = 1L << 14;
    private static final long METHOD_DESCRIPTOR = 1L << 17;
    private static final long ABSTRACT = 1L << 20;
    private static final long MATCH_SELF = 1L << 22;
    private static final long ITEMS_AT_END = 1L << 23;
    private static final long FIRST_SUBCLASS = 1L << 24;

    private TypeFlags() {}

    static long of(PyType type) {
        long flags = READY | builtinBase(type);
        flags |= type.isHeapType() || type.is(PyType.OF_MODULE) ? HEAP : inCore(type) ? STATIC_BUILTIN : 0;
        flags |= when(type.is(PyType.BASETYPE), BASETYPE);
        flags |= when(type.is(PyType.IMMUTABLE), IMMUTABLE);
        flags |= when(type.is(PyType.SEQUENCE), SEQUENCE);
        flags |= when(type.is(PyType.MAPPING), MAPPING);
        flags |= when(type.is(PyType.NO_INSTANTIATION), DISALLOW_INSTANTIATION);
        flags |= when(type.is(PyType.METHOD_DESCRIPTOR), METHOD_DESCRIPTOR);
        flags |= when(type.is(PyType.ABSTRACT), ABSTRACT);
        flags |= when(type.is(PyType.MATCH_SELF), MATCH_SELF);
        flags |= when(ObjectSizes.isCollected(type), HAVE_GC);
        flags |= when(type.isSubtype(PyType.TYPE), ITEMS_AT_END);
        flags |= when(hasVectorcall(type), HAVE_VECTORCALL);
        flags |= when(type.dictOffset == -1, MANAGED_DICT) | when(type.weakrefOffset == -32, MANAGED_WEAKREF);
        if (type.isHeapType()) {
            boolean dict = ObjectSizes.addsToInstances(type, PyType.HAS_DICT);
            flags |= when(dict, MANAGED_DICT) | when(hasInlineValues(type), INLINE_VALUES);
            flags |= when(ObjectSizes.addsToInstances(type, PyType.HAS_WEAKREFS), MANAGED_WEAKREF);
        }
        return flags;
    }

    /// Whether the attributes of instances stand in them, in CPython, as long as nothing else is asked for.
    static boolean hasInlineValues(PyType type) {
        return type.isHeapType()
                && ObjectSizes.addsToInstances(type, PyType.HAS_DICT)
                && ObjectSizes.builtinBase(type) == PyType.OBJECT
                && type.slotCount == 0;
    }

    private static long when(boolean condition, long flag) {
        return condition ? flag : 0;
    }

    /// Whether CPython's interpreter itself defines a type, not one of its library modules.
    private static boolean inCore(PyType type) {
        String name = type.fullName();
        int dot = name.indexOf('.');
        return switch (dot < 0 ? "builtins" : name.substring(0, dot)) {
            case "builtins", "sys", "types", "typing", "weakref", "_contextvars", "datetime" -> true;
            default -> false;
        };
    }

    private static boolean hasVectorcall(PyType type) {
        return switch (ObjectSizes.builtinBase(type).name()) {
            case "type",
                    "builtin_function_or_method",
                    "method_descriptor",
                    "method",
                    "GenericAlias",
                    "function",
                    "ReferenceType",
                    "partial",
                    "attrgetter",
                    "itemgetter",
                    "methodcaller" -> !(type.tp_call instanceof DunderSlot);
            default -> false;
        };
    }

    private static long builtinBase(PyType type) {
        PyType[] bases = {
            PyInt.TYPE,
            PyList.TYPE,
            PyTuple.TYPE,
            PyBytes.TYPE,
            PyStr.TYPE,
            PyDict.TYPE,
            ExceptionTypes.BaseException,
            PyType.TYPE
        };
        for (int i = 0; i < bases.length; i++) {
            if (type.isSubtype(bases[i])) {
                return FIRST_SUBCLASS << i;
            }
        }
        return 0;
    }
}
