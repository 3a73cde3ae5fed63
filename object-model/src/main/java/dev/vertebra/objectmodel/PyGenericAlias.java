package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A class with arguments in brackets: `list[int]`. Attributes and calls go to the class. PEP 585; compare CPython
/// Objects/genericaliasobject.c.
@NativeType("types.GenericAlias")
public final class PyGenericAlias extends PyObject {
    /// The class `types.GenericAlias`.
    public static final PyType TYPE = PyType.builtin("types.GenericAlias", PyGenericAlias.class)
            .doc("A class with arguments in brackets: list[int] is GenericAlias(list, (int,)).")
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyGenericAliasNatives.rows())
            .redeclares(Slot.tp_getattro)
            .make();

    /// Attributes that are the alias's own, not the class's.
    private static final Set<String> OWN = Set.of(
            "__class__",
            "__origin__",
            "__args__",
            "__unpacked__",
            "__parameters__",
            "__typing_unpacked_tuple_args__",
            "__mro_entries__",
            "__reduce_ex__",
            "__reduce__",
            "__bases__",
            "__copy__",
            "__deepcopy__");

    private static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");

    private final PyObject origin;
    private final PyTuple args;
    private final boolean starred;
    private @Nullable PyTuple parameters;

    private PyGenericAlias(PyType type, PyObject origin, PyTuple args, boolean starred) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.starred = starred;
    }

    /// The alias of a class with arguments: a tuple stands for several.
    public static PyGenericAlias of(ThreadState ts, PyObject origin, PyObject args) {
        return new PyGenericAlias(TYPE, origin, args instanceof PyTuple tuple ? tuple : PyTuple.of(args), false);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(origin);
        visitor.visit(args);
        visitor.visit(parameters);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("GenericAlias(origin, args, /)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("GenericAlias()", keywords);
        Arguments.checkCount("GenericAlias", count, 2, 2);
        PyObject given = args[from + 1];
        return new PyGenericAlias(cls, args[from], given instanceof PyTuple tuple ? tuple : PyTuple.of(given), false);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyGenericAlias self) {
        StringBuilder out = new StringBuilder(self.starred ? "*" : "");
        out.append(TypeParameters.nameOf(ts, self.origin)).append('[');
        for (int i = 0; i < self.args.size(); i++) {
            PyObject arg = self.args.get(i);
            out.append(i == 0 ? "" : ", ");
            if (arg instanceof PyList list) {
                appendList(ts, out, list);
            } else {
                out.append(TypeParameters.nameOf(ts, arg));
            }
        }
        return PyStr.of(out.append(self.args.size() == 0 ? "()]" : "]").toString());
    }

    private static void appendList(ThreadState ts, StringBuilder out, PyList list) {
        out.append('[');
        for (int i = 0; i < list.size; i++) {
            out.append(i == 0 ? "" : ", ").append(TypeParameters.nameOf(ts, list.items[i]));
        }
        out.append(']');
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyGenericAlias self) {
        long hash = Compare.hash(ts, self.origin) ^ Compare.hash(ts, self.args);
        return hash == -1 ? -2 : hash;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyGenericAlias self, PyObject other, int op) {
        if (!(other instanceof PyGenericAlias that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self.starred == that.starred
                && Compare.equal(ts, self.origin, that.origin)
                && Compare.equal(ts, self.args, that.args);
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyGenericAlias self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject made = Calls.call(ts, self.origin, args, from, count, keywords);
        try (ThreadState.Hold held = ts.hold(made)) {
            Attributes.set(ts, made, ORIG_CLASS, self);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.AttributeError) && !e.matches(ExceptionTypes.TypeError)) {
                throw e;
            }
        }
        return made;
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyGenericAlias self, PyObject name) {
        PyStr key = Attributes.name(name);
        return OWN.contains(key.value()) ? Attributes.genericGet(ts, self, key) : Attributes.get(ts, self.origin, key);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyGenericAlias self, PyObject item) {
        PyTuple args = TypeParameters.substitute(ts, self, self.args, parameters(ts, self), item);
        return new PyGenericAlias(TYPE, self.origin, args, self.starred);
    }

    @PySpecial
    static PyObject __iter__(PyGenericAlias self) {
        return new GenericAliasIterator(self);
    }

    /// The alias with a star before it.
    PyGenericAlias starred() {
        return new PyGenericAlias(TYPE, origin, args, true);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        return UnionTypes.or(ts, a, b);
    }

    @PyMethod("__mro_entries__(self, object, /)")
    static PyObject mroEntries(PyGenericAlias self, PyObject object) {
        return PyTuple.of(self.origin);
    }

    @SuppressWarnings("DoNotCallSuggester")
    @PyMethod("__instancecheck__(self, object, /)")
    static PyObject instanceCheck(PyGenericAlias self, PyObject object) {
        throw Raise.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @SuppressWarnings("DoNotCallSuggester")
    @PyMethod("__subclasscheck__(self, object, /)")
    static PyObject subclassCheck(PyGenericAlias self, PyObject object) {
        throw Raise.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyGenericAlias self) {
        if (!self.starred) {
            return PyTuple.of(TYPE, PyTuple.of(self.origin, self.args));
        }
        PyObject plain = new PyGenericAlias(TYPE, self.origin, self.args, false);
        return PyTuple.of(PyIterator.builtin(ts, "next"), PyTuple.of(Iterate.iter(ts, plain)));
    }

    @PyMethod("__dir__(self, /)")
    static PyObject dir(ThreadState ts, PyGenericAlias self) {
        PyList all = Iterate.toList(ts, Calls.call1(ts, PyIterator.builtin(ts, "dir"), self.origin));
        try (ThreadState.Hold held = ts.hold(all)) {
            for (String name : new TreeSet<>(OWN)) {
                PyStr key = PyStr.intern(name);
                if (!ListOperators.__contains__(ts, all, key)) {
                    all.append(key);
                }
            }
        }
        return all;
    }

    @PyMember("__origin__")
    static PyObject origin(PyGenericAlias self) {
        return self.origin;
    }

    @PyMember("__args__")
    static PyObject args(PyGenericAlias self) {
        return self.args;
    }

    @PyMember("__unpacked__")
    static boolean unpacked(PyGenericAlias self) {
        return self.starred;
    }

    /// The type variables among the arguments, each once.
    @PyGetter("__parameters__")
    static PyTuple parameters(ThreadState ts, PyGenericAlias self) {
        PyTuple known = self.parameters;
        if (known == null) {
            known = TypeParameters.of(ts, self.args);
            self.parameters = known;
            Memory.stored(self, known);
        }
        return known;
    }

    @PyGetter("__typing_unpacked_tuple_args__")
    static PyObject unpackedTupleArgs(PyGenericAlias self) {
        return self.starred && self.origin == PyTuple.TYPE ? self.args : PyNone.NONE;
    }
}
