package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// A function bound to an instance: what attribute access makes of a function in a class.
///
/// Compare CPython Objects/classobject.c.
@NativeType("method")
public final class PyMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin("method", PyMethod.class)
            .doc("A function bound to an instance, which it gets as its first argument.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyMethodNatives.rows(), Fast.rows(new Fast()))
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr NAME = PyStr.intern("__name__");

    private final PyObject function;
    private final PyObject self;

    /// Binds a function.
    public PyMethod(PyObject function, PyObject self) {
        super(TYPE, ReferenceTracker.TRACKED);
        this.function = function;
        this.self = self;
    }

    /// The callable: `__func__`.
    public PyObject function() {
        return function;
    }

    /// What it is bound to: `__self__`.
    public PyObject self() {
        return self;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(self);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(self);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("method(function, instance, /)")
    static PyObject __new__(PyType cls, PyObject function, PyObject instance) {
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("first argument must be callable");
        }
        if (instance == PyNone.NONE) {
            throw Raise.typeError("instance must not be None");
        }
        return new PyMethod(function, instance);
    }

    /// The callable that the method calls.
    @PyMember("__func__")
    static PyObject func(PyMethod self) {
        return self.function;
    }

    /// The instance that the callable gets as its first argument.
    @PyMember("__self__")
    static PyObject self(PyMethod self) {
        return self.self;
    }

    @PyGetter("__doc__")
    static PyObject doc(ThreadState ts, PyMethod self) {
        return Attributes.get(ts, self.function, DOC);
    }

    @dev.vertebra.declare.PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyMethod self) {
        String name = Text.str(ts, Attributes.get(ts, self.function, NAME)).toString();
        return PyBuiltinFunction.reduceAttribute(ts, self.self, name);
    }

    /// Attributes of the method's own type first, then those of the function.
    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyMethod self, PyObject attribute) {
        PyStr name = Attributes.name(attribute);
        PyObject own = TYPE.lookup(name);
        if (own != null) {
            SlotFunction get = own.type().tp_descr_get;
            return get == null ? own : get.get(ts, own, self, TYPE);
        }
        return Attributes.get(ts, self.function, name);
    }

    @PySpecial
    static PyObject __get__(PyMethod self, @Nullable PyObject object, @Nullable PyObject owner) {
        return self;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyMethod self) {
        PyObject name = Attributes.getOrNull(ts, self.function, PyStr.intern("__qualname__"));
        if (name == null) {
            name = Attributes.getOrNull(ts, self.function, NAME);
        }
        String text = name instanceof PyStr known ? known.toString() : "?";
        return PyStr.of("<bound method " + text + " of " + Text.repr(ts, self.self) + ">");
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyMethod self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyMethod that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self.self == that.self && Compare.equal(ts, self.function, that.function);
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyMethod self) {
        long hash = ObjectIds.hash(self.self) ^ Compare.hash(ts, self.function);
        return hash == -1 ? -2 : hash;
    }

    /// The call entries, written by hand because every arity is hot.
    private static final class Fast extends HandSlots {
        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyMethod method = (PyMethod) self;
            return Calls.callWith(ts, method.function, method.self, args, from, count, keywords);
        }

        @Override
        public PyObject call0(ThreadState ts, PyObject self) {
            PyMethod method = (PyMethod) self;
            return Calls.call1(ts, method.function, method.self);
        }

        @Override
        public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
            PyMethod method = (PyMethod) self;
            return Calls.call2(ts, method.function, method.self, a);
        }

        @Override
        public PyObject call2(ThreadState ts, PyObject self, PyObject a, PyObject b) {
            PyMethod method = (PyMethod) self;
            return Calls.call3(ts, method.function, method.self, a, b);
        }

        @Override
        public PyObject call3(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
            PyMethod method = (PyMethod) self;
            return Calls.call4(ts, method.function, method.self, a, b, c);
        }
    }
}
