package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `attrgetter`: gives an attribute, or a tuple of several, of what it is called with. Compare CPython
/// Modules/_operator.c attrgetter_call.
@NativeType("attrgetter")
final class AttrGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("operator.attrgetter", AttrGetter.class)
            .sealed()
            .doc("A callable that gives an attribute of its argument, or a tuple of several.\n"
                    + "\nattrgetter('x')(r) is r.x, attrgetter('x', 'y')(r) is (r.x, r.y), and\n"
                    + "attrgetter('x.y')(r) is r.x.y.")
            .natives(AttrGetterNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple names;

    /// Each name, taken apart at its dots.
    private final PyStr[][] paths;

    private AttrGetter(PyType type, PyTuple names, PyStr[][] paths) {
        super(type);
        this.names = names;
        this.paths = paths;
    }

    @PyNew("attrgetter(attr, /, *attrs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("attrgetter()", keywords);
        if (count < 1) {
            throw Raise.typeError("attrgetter expected 1 argument, got 0");
        }
        PyStr[][] paths = new PyStr[count][];
        for (int i = 0; i < count; i++) {
            if (!(args[from + i] instanceof PyStr name)) {
                throw Raise.typeError("attribute name must be a string");
            }
            String[] parts = name.value().split("\\.", -1);
            PyStr[] path = new PyStr[parts.length];
            for (int j = 0; j < parts.length; j++) {
                path[j] = PyStr.intern(ts, PyStr.of(parts[j]));
            }
            paths[i] = path;
        }
        return new AttrGetter(cls, PyTuple.copyOf(args, from, from + count), paths);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, AttrGetter self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("attrgetter()", keywords);
        Arguments.checkCount("attrgetter", count, 1, 1);
        if (self.paths.length == 1) {
            return follow(ts, args[from], self.paths[0]);
        }
        PyList found = new PyList(self.paths.length);
        try (ThreadState.Hold held = ts.hold(found)) {
            for (PyStr[] path : self.paths) {
                found.append(follow(ts, args[from], path));
            }
            return PyTuple.of(found.toArray());
        }
    }

    private static PyObject follow(ThreadState ts, PyObject object, PyStr[] path) {
        PyObject found = Attributes.get(ts, object, path[0]);
        for (int i = 1; i < path.length; i++) {
            PyObject before = found;
            Memory.incref(before);
            try {
                found = Attributes.get(ts, before, path[i]);
            } finally {
                Memory.decref(before);
            }
        }
        return found;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, AttrGetter self) {
        return PyStr.of(Getters.repr(ts, self, self.names, null));
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(AttrGetter self) {
        return PyTuple.of(self.type(), self.names);
    }

    /// Compare CPython Modules/_operator.c attrgetter_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(names);
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(names);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // The signature of a call.
    @PyGetter("__text_signature__")
    static String textSignature(AttrGetter self) {
        return "(obj, /)";
    }
}
