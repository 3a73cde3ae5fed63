package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// A set that can change. Most natives stand in [AnySetMethods].
@NativeType("set")
public class PySet extends PyAnySet {
    /// The class `set`.
    public static final PyType TYPE = PyType.builtin("set", PySet.class)
            .redeclares(Slot.tp_getattro)
            .doc("A collection of different hashable elements without order.")
            .flags(PyType.HAS_WEAKREFS | PyType.MATCH_SELF)
            .unhashable()
            .natives(PySetNatives.rows(), AnySetMethodsNatives.rows())
            .order("__contains__ add clear copy discard difference difference_update intersection "
                    + "intersection_update isdisjoint issubset issuperset pop __reduce__ remove "
                    + "__sizeof__ symmetric_difference symmetric_difference_update union")
            .make();

    /// Makes an empty set.
    public PySet() {
        super(TYPE);
    }

    /// Makes an empty set of a class.
    ///
    /// @param type `set` or a subclass
    public PySet(PyType type) {
        super(type);
    }

    @PyNew("set(*args, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PySet(cls);
    }

    @PyInit("set(iterable=(), /)")
    static void __init__(ThreadState ts, PySet self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("set()", keywords);
        Arguments.checkCount(self.type.fullName(), count, 0, 1);
        self.clear();
        if (count == 1) {
            SetAlgebra.update(ts, self, args[from]);
        }
    }

    @PySpecial
    static PyObject __isub__(ThreadState ts, PySet self, PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.INSTANCE;
        }
        SetAlgebra.differenceUpdate(ts, self, other);
        return self;
    }

    @PySpecial
    static PyObject __iand__(ThreadState ts, PySet self, PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.INSTANCE;
        }
        self.swap(SetAlgebra.intersection(ts, self, other));
        return self;
    }

    @PySpecial
    static PyObject __ixor__(ThreadState ts, PySet self, PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.INSTANCE;
        }
        SetAlgebra.symmetricDifferenceUpdate(ts, self, other);
        return self;
    }

    @PySpecial
    static PyObject __ior__(ThreadState ts, PySet self, PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.INSTANCE;
        }
        SetAlgebra.update(ts, self, other);
        return self;
    }

    /// Adds an element, unless it is there.
    @PyMethod("add(self, object, /)")
    static void addElement(ThreadState ts, PySet self, PyObject object) {
        self.add(ts, object);
    }

    /// Takes out an element.
    ///
    /// Raises KeyError if it is not there.
    @PyMethod("remove(self, object, /)")
    static void remove(ThreadState ts, PySet self, PyObject object) {
        if (!takeOut(ts, self, object)) {
            throw Raise.keyError(object);
        }
    }

    /// Takes out an element if it is there.
    @PyMethod("discard(self, object, /)")
    static void discard(ThreadState ts, PySet self, PyObject object) {
        takeOut(ts, self, object);
    }

    private static boolean takeOut(ThreadState ts, PySet self, PyObject element) {
        try {
            return self.discard(ts, element, Compare.hash(ts, element));
        } catch (PyException e) {
            PyObject frozen = AnySetMethods.frozen(ts, element, e);
            return self.discard(ts, frozen, Compare.hash(ts, frozen));
        }
    }

    /// Takes out some element and gives it.
    ///
    /// An empty set has none, which is a KeyError.
    @PyMethod("pop(self, /)")
    static PyObject pop(PySet self) {
        if (self.size() == 0) {
            throw Raise.keyError(PyStr.of("pop from an empty set"));
        }
        return self.takeAny();
    }

    /// Takes out all elements.
    @PyMethod("clear(self, /)")
    static void clear(PySet self) {
        self.clear();
    }

    /// Gives a set of the same elements.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PySet self) {
        return SetAlgebra.copy(ts, self);
    }

    /// Adds the elements of all others.
    @PyMethod("update(self, /, *others)")
    static void update(ThreadState ts, PySet self, PyTuple others) {
        for (int i = 0; i < others.size(); i++) {
            SetAlgebra.update(ts, self, others.get(i));
        }
    }

    /// Keeps only the elements that are in all others too.
    @PyMethod("intersection_update(self, /, *others)")
    static void intersectionUpdate(ThreadState ts, PySet self, PyTuple others) {
        self.swap(SetAlgebra.intersectionOfAll(ts, self, others));
    }

    /// Takes out the elements of all others.
    @PyMethod("difference_update(self, /, *others)")
    static void differenceUpdate(ThreadState ts, PySet self, PyTuple others) {
        for (int i = 0; i < others.size(); i++) {
            SetAlgebra.differenceUpdate(ts, self, others.get(i));
        }
    }

    /// Keeps only the elements that are in either the set or the other, not in both, and adds those of the other.
    @PyMethod("symmetric_difference_update(self, other, /)")
    static void symmetricDifferenceUpdate(ThreadState ts, PySet self, PyObject other) {
        SetAlgebra.symmetricDifferenceUpdate(ts, self, other);
    }
}
