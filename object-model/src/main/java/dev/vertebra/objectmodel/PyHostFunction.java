package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Signature;
import org.jspecify.annotations.Nullable;

/// A function that a host makes at run time from a Java lambda, for Python code to call, bind and inspect.
///
/// It is a non-data descriptor as Python's own functions are: in the namespace of a class it is a method. Arguments are
/// bound by a Python signature, with the messages of built-in functions. [ClassBuilder] makes classes of such
/// functions; what a module or a static type has at all times is better declared by annotations ([Native]).
///
/// An instance may be called by any thread of the runtime that it belongs to.
@NativeType("host_function")
public final class PyHostFunction extends PyObject {
    /// The class `host_function`.
    public static final PyType TYPE = PyType.builtin("host_function", PyHostFunction.class)
            .doc("A function written in the language of the host.")
            .sealed()
            .flags(PyType.METHOD_DESCRIPTOR | PyType.NO_INSTANTIATION | PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(PyHostFunctionNatives.rows(), HandSlots.rows(new Call()))
            .structure(56, 40, 48)
            .make();

    /// What a function does.
    @FunctionalInterface
    public interface Body {
        /// Runs the function.
        ///
        /// @param ts the calling thread
        /// @param arguments a value for each parameter in the order of the signature, for `*args` a tuple, for
        ///     `**kwargs`
        ///     a dict; null for a parameter with a default that the call does not give
        /// @return the result, never null: [PyNone#NONE] for none
        /// @throws PyException what Python code is to see as raised; any other exception is an error of the
        ///     host
        PyObject call(ThreadState ts, @Nullable PyObject[] arguments);
    }

    private final Row row;
    private PyObject qualname;
    private PyObject module = PyNone.NONE;

    private PyHostFunction(Row row) {
        super(TYPE);
        this.row = row;
        this.qualname = PyStr.of(row.name());
    }

    /// Makes a function without documentation.
    ///
    /// @param signature the name and the parameters as in a `def` statement: `"scale(self, factor=1, /, *,
    ///     deep=False)"`
    /// @throws IllegalArgumentException if the signature is malformed
    public static PyHostFunction of(String signature, Body body) {
        return of(signature, null, body);
    }

    /// Makes a function.
    ///
    /// @param signature the name and the parameters as in a `def` statement
    /// @param doc its `__doc__`, or null
    /// @throws IllegalArgumentException if the signature is malformed
    public static PyHostFunction of(String signature, @Nullable String doc, Body body) {
        Signature parsed = Signature.parse(signature);
        if (parsed.name().isEmpty()) {
            throw new IllegalArgumentException("a function has a name: " + signature);
        }
        return new PyHostFunction(new Row(parsed, doc, body));
    }

    /// The name in the signature.
    public String name() {
        return row.name();
    }

    /// Says where the function stands: its `__module__` and its `__qualname__`.
    ///
    /// @param owner the qualified name of the class around, or null
    void placedIn(PyObject moduleName, @Nullable String owner) {
        module = moduleName;
        qualname = PyStr.of(owner == null ? row.name() : owner + "." + row.name());
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(qualname);
        visitor.visit(module);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyGetter("__name__")
    static String name(PyHostFunction self) {
        return self.row.name();
    }

    @PyGetter("__qualname__")
    static PyObject qualname(PyHostFunction self) {
        return self.qualname;
    }

    @PySetter("__qualname__")
    static void setQualname(ThreadState ts, PyHostFunction self, @Nullable PyObject value) {
        if (!(value instanceof PyStr)) {
            throw Raise.typeError("__qualname__ must be set to a string object");
        }
        PyObject before = self.qualname;
        self.qualname = value;
        Memory.replace(self, before, value);
    }

    @PyMember("__module__")
    static PyObject module(PyHostFunction self) {
        return self.module;
    }

    @PySetter("__module__")
    static void setModule(ThreadState ts, PyHostFunction self, @Nullable PyObject value) {
        PyObject before = self.module;
        PyObject now = value == null ? PyNone.NONE : value;
        self.module = now;
        Memory.replace(self, before, now);
    }

    @PyGetter("__doc__")
    static PyObject doc(PyHostFunction self) {
        return PyStr.orNone(self.row.doc());
    }

    @PyGetter("__text_signature__")
    static String textSignature(PyHostFunction self) {
        return self.row.signature();
    }

    @PySpecial
    static PyObject __get__(PyHostFunction self, @Nullable PyObject object, @Nullable PyObject owner) {
        return object == null ? self : new PyMethod(self, object);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyHostFunction self) {
        return PyStr.of("<host function " + self.qualname + " at " + ObjectIds.address(self) + ">");
    }

    /// The native that binds the arguments.
    private static final class Row extends Native {
        private final Body body;

        Row(Signature signature, @Nullable String doc, Body body) {
            super(0, Kind.FUNCTION, signature.name(), signature.parametersText(), doc);
            this.body = body;
        }

        @Override
        protected String owner() {
            return "builtins";
        }

        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            return body.call(ts, Arguments.bind(this, self, args, from, count, keywords));
        }
    }

    private static final class Call extends HandSlots {
        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            return ((PyHostFunction) self).row.call(ts, self, args, from, count, keywords);
        }
    }
}
