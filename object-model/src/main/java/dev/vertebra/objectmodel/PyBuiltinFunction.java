package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A native function with the object that it is bound to: `len`, `[].append`, `object.__new__`.
///
/// Compare CPython Objects/methodobject.c.
@NativeType("builtin_function_or_method")
public final class PyBuiltinFunction extends PyObject {
    public static final PyType TYPE = PyType.builtin("builtin_function_or_method", PyBuiltinFunction.class)
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(PyBuiltinFunctionNatives.rows(), Fast.rows(new Fast()))
            .order("__reduce__ __module__ __doc__")
            .make();

    private final Native function;
    private final @Nullable PyObject self;
    private final @Nullable PyObject module;

    /// Whether it was got from an instance of a subclass, whose name messages then have.
    private final boolean inherited;

    /// Makes a function.
    ///
    /// @param function the native
    /// @param self what it is bound to: an instance, a class, or for a function of a module that module; null
    ///     for
    ///     static methods
    /// @param module the name of the module of a module function, or null
    public PyBuiltinFunction(Native function, @Nullable PyObject self, @Nullable PyObject module) {
        this(function, self, module, false);
    }

    private PyBuiltinFunction(Native function, @Nullable PyObject self, @Nullable PyObject module, boolean inherited) {
        super(TYPE);
        this.function = function;
        this.self = self;
        this.module = module;
        this.inherited = inherited;
    }

    /// A method of a class, bound to an instance, or a class method, bound to a class.
    static PyBuiltinFunction bound(Native function, PyObject self, PyType owner) {
        boolean own = self == owner || self.type == owner && !(self instanceof PyType);
        return new PyBuiltinFunction(function, self, null, !own);
    }

    public Native function() {
        return function;
    }

    /// What the function is bound to, or null.
    public @Nullable PyObject self() {
        return self;
    }

    /// The class whose `__new__` this is, or null.
    @Nullable
    PyObject isNewOf() {
        return function.kind() == Native.Kind.NEW ? self : null;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(self);
        visitor.visit(module);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(self);
        visitor.visit(module);
        died();
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Whether this is a static method: it has its class only for its representation and for pickling.
    private boolean isStatic() {
        return function.kind() == Native.Kind.STATIC_METHOD;
    }

    private PyObject bound() {
        return self == null || isStatic() ? PyNone.NONE : self;
    }

    @PyGetter("__name__")
    static String name(PyBuiltinFunction self) {
        return self.function.kind() == Native.Kind.NEW ? "__new__" : self.function.name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyBuiltinFunction self) {
        String name = name(self);
        if (self.self == null || self.module != null) {
            return name;
        }
        PyType owner = self.self instanceof PyType type ? type : self.self.type;
        return owner.qualname() + "." + name;
    }

    @PyMember("__module__")
    static PyObject module(PyBuiltinFunction self) {
        return self.module == null ? PyNone.NONE : self.module;
    }

    @PyGetter("__self__")
    static PyObject self(PyBuiltinFunction self) {
        return self.bound();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyBuiltinFunction self) {
        return self.function.kind() == Native.Kind.NEW
                ? PyStr.of("Makes an instance of a class. The documentation of the class tells the arguments.")
                : PyStr.orNone(self.function.doc());
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyBuiltinFunction self) {
        return PyStr.orNone(TextSignature.of(self.function));
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyBuiltinFunction self) {
        if (self.self == null || self.module != null) {
            return PyStr.of(name(self));
        }
        return reduceAttribute(ts, self.self, name(self));
    }

    /// `(getattr, (owner, name))`: how a method is pickled.
    static PyObject reduceAttribute(ThreadState ts, PyObject owner, String name) {
        PyObject getattr = Attributes.get(ts, ts.importModule("builtins"), "getattr");
        return PyTuple.of(getattr, PyTuple.of(owner, PyStr.of(name)));
    }

    @PySpecial
    static PyObject __repr__(PyBuiltinFunction self) {
        if (self.self == null || self.module != null) {
            return PyStr.of("<built-in function " + name(self) + ">");
        }
        return PyStr.of("<built-in method " + name(self) + " of " + self.self.type.fullName() + " object at "
                + ObjectIds.address(self.self) + ">");
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyBuiltinFunction self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyBuiltinFunction that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self.function == that.function && self.self == that.self;
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    @PySpecial
    static long __hash__(PyBuiltinFunction self) {
        long hash = System.identityHashCode(self.function) * 31L + (self.self == null ? 0 : ObjectIds.hash(self.self));
        return hash == -1 ? -2 : hash;
    }

    /// The call entries, written by hand because every arity is hot.
    @SuppressWarnings("NullAway") // A static native never looks at its self.
    private static final class Fast extends HandSlots {
        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyBuiltinFunction f = (PyBuiltinFunction) self;
            if (keywords != null) {
                Arguments.checkTupleCall(f.function, keywords);
            }
            if (f.inherited) {
                Arguments.checkBound(f.function, f, count, keywords);
            }
            return f.function.call(ts, f.self, args, from, count, keywords);
        }

        @Override
        public PyObject call0(ThreadState ts, PyObject self) {
            PyBuiltinFunction f = (PyBuiltinFunction) self;
            if (f.inherited) {
                Arguments.checkBound(f.function, f, 0, null);
            }
            return f.function.call0(ts, f.self);
        }

        @Override
        public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
            PyBuiltinFunction f = (PyBuiltinFunction) self;
            if (f.inherited) {
                Arguments.checkBound(f.function, f, 1, null);
            }
            return f.function.call1(ts, f.self, a);
        }

        @Override
        public PyObject call2(ThreadState ts, PyObject self, PyObject a, PyObject b) {
            PyBuiltinFunction f = (PyBuiltinFunction) self;
            if (f.inherited) {
                Arguments.checkBound(f.function, f, 2, null);
            }
            return f.function.call2(ts, f.self, a, b);
        }

        @Override
        public PyObject call3(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
            PyBuiltinFunction f = (PyBuiltinFunction) self;
            if (f.inherited) {
                Arguments.checkBound(f.function, f, 3, null);
            }
            return f.function.call3(ts, f.self, a, b, c);
        }
    }
}
