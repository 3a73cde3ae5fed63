package dev.vertebra.compiler.natives;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.PyUnionType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `ast.AST`: the base of all node classes. Compare CPython Python/Python-ast.c `ast_type_init`.
@NativeType("ast.AST")
final class AstNode {
    static final PyType TYPE = PyType.builtin("ast.AST", PyInstance.class)
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(AstNodeNatives.rows())
            .constant("_fields", PyTuple.EMPTY)
            .constant("__match_args__", PyTuple.EMPTY)
            .constant("_attributes", PyTuple.EMPTY)
            .structure(24, 16, 0)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr FIELDS = PyStr.intern("_fields");
    private static final PyStr FIELD_TYPES = PyStr.intern("_field_types");
    private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");

    private AstNode() {}

    @PyNew("AST(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyInstance made = new PyInstance(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("AST(*args, **kwargs)")
    static void __init__(ThreadState ts, PyObject self, PyTuple args, @Nullable PyDict kwargs) {
        PyObject declared = Attributes.getOrNull(ts, self.type(), FIELDS);
        PyTuple fields = declared == null ? PyTuple.EMPTY : Iterate.toTuple(ts, declared);
        if (args.size() > fields.size()) {
            throw Raise.typeError(
                    "%s constructor takes at most %d positional argument%s",
                    self.type().name(), fields.size(), fields.size() == 1 ? "" : "s");
        }
        Set<String> given = new HashSet<>();
        for (int i = 0; i < args.size(); i++) {
            Attributes.set(ts, self, (PyStr) fields.get(i), args.get(i));
            given.add(fields.get(i).toString());
        }
        if (kwargs != null) {
            keywords(ts, self, fields, kwargs, given);
        }
        defaults(ts, self, fields, given);
    }

    private static void keywords(ThreadState ts, PyObject self, PyTuple fields, PyDict kwargs, Set<String> given) {
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            PyStr name = (PyStr) kwargs.keyAt(i);
            if (!given.add(name.toString())) {
                throw Raise.typeError(
                        "%s got multiple values for argument '%s'", self.type().name(), name);
            }
            if (!contains(fields, name) && !isAttribute(ts, self, name)) {
                ts.warn(
                        ExceptionTypes.DeprecationWarning,
                        self.type().name() + ".__init__ got an unexpected keyword argument '" + name
                                + "'. Support for arbitrary keyword arguments is deprecated and will be removed in"
                                + " Python 3.15.",
                        1);
            }
            Attributes.set(ts, self, name, kwargs.valueAt(i));
        }
    }

    private static boolean contains(PyTuple names, PyStr name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) instanceof PyStr each && PyStr.same(each, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttribute(ThreadState ts, PyObject self, PyStr name) {
        PyObject attributes = Attributes.getOrNull(ts, self, ATTRIBUTES);
        return attributes instanceof PyTuple names && contains(names, name);
    }

    /// Optional fields keep the default of the class, lists are empty and contexts are Load where they are not given;
    /// what else is missing is warned of.
    private static void defaults(ThreadState ts, PyObject self, PyTuple fields, Set<String> given) {
        PyObject types = Attributes.getOrNull(ts, self.type(), FIELD_TYPES);
        for (int i = 0; types != null && i < fields.size(); i++) {
            PyStr name = (PyStr) fields.get(i);
            if (given.contains(name.toString())) {
                continue;
            }
            PyObject type = types instanceof PyDict dict ? dict.get(ts, name) : null;
            if (type == null) {
                warn(ts, "Field '" + name + "' is missing from " + self.type().name() + "._field_types.");
            } else if (type instanceof PyGenericAlias) {
                Attributes.set(ts, self, name, new PyList());
            } else if (type == NodeTypes.of(ts).type("expr_context")) {
                Attributes.set(ts, self, name, NodeTypes.of(ts).singleton("Load"));
            } else if (!(type instanceof PyUnionType)) {
                warn(ts, self.type().name() + ".__init__ missing 1 required positional argument: '" + name + "'.");
            }
        }
    }

    private static void warn(ThreadState ts, String what) {
        ts.warn(ExceptionTypes.DeprecationWarning, what + " This will become an error in Python 3.15.", 1);
    }

    // The leading fields are given as None when the node is made again, so that nothing is warned of as missing; then
    // the state brings their values.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyObject self) {
        PyDict values = Attributes.dictOf(self).copy();
        PyObject fields = Attributes.getOrNull(ts, self, FIELDS);
        int given = 0;
        if (fields instanceof PyTuple names) {
            while (given < names.size() && values.get(ts, names.get(given)) != null) {
                given++;
            }
        }
        PyObject[] nothing = new PyObject[given];
        Arrays.fill(nothing, PyNone.NONE);
        return PyTuple.of(self.type(), PyTuple.of(nothing), values);
    }
}
