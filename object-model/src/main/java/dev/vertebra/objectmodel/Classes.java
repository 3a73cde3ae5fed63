package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// `isinstance` and `issubclass`. Compare CPython Objects/abstract.c `object_isinstance`, `object_issubclass`.
public final class Classes {
    private static final PyStr INSTANCECHECK = PyStr.intern("__instancecheck__");
    private static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr BASES = PyStr.intern("__bases__");

    private Classes() {}

    /// `isinstance(object, cls)`, where the class may be a tuple or a union.
    public static boolean isInstance(ThreadState ts, PyObject object, PyObject cls) {
        if (object.type() == cls) {
            return true;
        }
        if (cls.type() == PyType.TYPE) {
            return isRealInstance(ts, object, cls);
        }
        PyTuple alternatives = alternatives(cls);
        if (alternatives != null) {
            ts.enterNative(" in __instancecheck__");
            try {
                for (int i = 0; i < alternatives.size(); i++) {
                    if (isInstance(ts, object, alternatives.get(i))) {
                        return true;
                    }
                }
                return false;
            } finally {
                ts.leaveNative();
            }
        }
        PyObject checker = Attributes.lookupSpecial(ts, cls, INSTANCECHECK);
        if (checker != null) {
            ts.enterNative(" in __instancecheck__");
            try {
                return Truth.of(ts, Calls.call1(ts, checker, object));
            } finally {
                ts.leaveNative();
            }
        }
        return isRealInstance(ts, object, cls);
    }

    private static @Nullable PyTuple alternatives(PyObject cls) {
        return cls instanceof PyTuple tuple ? tuple : UnionTypes.argumentsOrNull(cls);
    }

    /// What `type.__instancecheck__` answers.
    public static boolean isRealInstance(ThreadState ts, PyObject object, PyObject cls) {
        if (cls instanceof PyType type) {
            if (object.type().isSubtype(type)) {
                return true;
            }
            PyObject claimed = Attributes.getOrNull(ts, object, CLASS);
            return claimed != null
                    && claimed != object.type()
                    && claimed instanceof PyType claimedType
                    && claimedType.isSubtype(type);
        }
        if (basesOf(ts, cls) == null) {
            throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        PyObject claimed = Attributes.getOrNull(ts, object, CLASS);
        return claimed != null && derives(ts, claimed, cls);
    }

    /// `issubclass(derived, cls)`, where the class may be a tuple or a union.
    public static boolean isSubclass(ThreadState ts, PyObject derived, PyObject cls) {
        if (cls.type() == PyType.TYPE) {
            return derived == cls || isRealSubclass(ts, derived, cls);
        }
        PyTuple alternatives = alternatives(cls);
        if (alternatives != null) {
            ts.enterNative(" in __subclasscheck__");
            try {
                for (int i = 0; i < alternatives.size(); i++) {
                    if (isSubclass(ts, derived, alternatives.get(i))) {
                        return true;
                    }
                }
                return false;
            } finally {
                ts.leaveNative();
            }
        }
        PyObject checker = Attributes.lookupSpecial(ts, cls, SUBCLASSCHECK);
        if (checker != null) {
            ts.enterNative(" in __subclasscheck__");
            try {
                return Truth.of(ts, Calls.call1(ts, checker, derived));
            } finally {
                ts.leaveNative();
            }
        }
        return isRealSubclass(ts, derived, cls);
    }

    /// What `type.__subclasscheck__` answers.
    public static boolean isRealSubclass(ThreadState ts, PyObject derived, PyObject cls) {
        if (derived instanceof PyType a && cls instanceof PyType b) {
            return a.isSubtype(b);
        }
        if (basesOf(ts, derived) == null) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
        }
        if (UnionTypes.argumentsOrNull(cls) == null && basesOf(ts, cls) == null) {
            throw Raise.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return derives(ts, derived, cls);
    }

    private static @Nullable PyTuple basesOf(ThreadState ts, PyObject cls) {
        return Attributes.getOrNull(ts, cls, BASES) instanceof PyTuple bases ? bases : null;
    }

    private static boolean derives(ThreadState ts, PyObject derived, PyObject cls) {
        PyObject at = derived;
        while (at != cls) {
            PyTuple bases = basesOf(ts, at);
            if (bases == null || bases.size() == 0) {
                return false;
            }
            if (bases.size() > 1) {
                return anyDerives(ts, bases, cls);
            }
            at = bases.get(0);
        }
        return true;
    }

    private static boolean anyDerives(ThreadState ts, PyTuple bases, PyObject cls) {
        ts.enterNative(" in __issubclass__");
        try {
            for (int i = 0; i < bases.size(); i++) {
                if (derives(ts, bases.get(i), cls)) {
                    return true;
                }
            }
            return false;
        } finally {
            ts.leaveNative();
        }
    }
}
