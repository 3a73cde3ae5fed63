package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `methodcaller`: calls a method of what it is called with. Compare CPython Modules/_operator.c methodcaller_call.
@NativeType("methodcaller")
final class MethodCaller extends PyObject {
    static final PyType TYPE = PyType.builtin("operator.methodcaller", MethodCaller.class)
            .sealed()
            .doc("A callable that calls a method of its argument, always with the same arguments.\n"
                    + "\nmethodcaller('m')(r) is r.m(), and methodcaller('m', 1, x=2)(r) is r.m(1, x=2).")
            .natives(MethodCallerNatives.rows())
            .structure(64)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyStr name;
    private final PyTuple args;
    private final PyDict keywords;

    private MethodCaller(PyType type, PyStr name, PyTuple args, PyDict keywords) {
        super(type);
        this.name = name;
        this.args = args;
        this.keywords = keywords;
    }

    @PyNew("methodcaller(name, /, *args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1) {
            throw Raise.typeError("methodcaller needs at least one argument, the method name");
        }
        if (!(args[from] instanceof PyStr name)) {
            throw Raise.typeError("method name must be a string");
        }
        PyDict named = new PyDict();
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            named.putStr((PyStr) keywords.get(i), args[from + count + i]);
        }
        return new MethodCaller(
                cls, PyStr.intern(ts, name.exact()), PyTuple.copyOf(args, from + 1, from + count), named);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, MethodCaller self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("methodcaller", count, 1, 1);
        Arguments.noKeywords("methodcaller()", keywords);
        if (self.keywords.size() == 0) {
            return Calls.callMethod(ts, args[from], self.name, self.args.toArray());
        }
        PyObject method = Attributes.get(ts, args[from], self.name);
        try (ThreadState.Hold held = ts.hold(method)) {
            return Calls.call(ts, method, self.args, self.keywords);
        }
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, MethodCaller self) {
        PyObject[] all = new PyObject[self.args.size() + 1];
        all[0] = self.name;
        System.arraycopy(self.args.toArray(), 0, all, 1, self.args.size());
        PyTuple shown = PyTuple.of(all);
        try (ThreadState.Hold held = ts.hold(shown)) {
            return PyStr.of(Getters.repr(ts, self, shown, self.keywords));
        }
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, MethodCaller self) {
        PyObject[] all = new PyObject[self.args.size() + 1];
        all[0] = self.name;
        System.arraycopy(self.args.toArray(), 0, all, 1, self.args.size());
        if (self.keywords.size() == 0) {
            return PyTuple.of(self.type(), PyTuple.of(all));
        }
        PyObject partial = Attributes.get(ts, ts.importModule("functools"), "partial");
        PyObject constructor = Calls.call(ts, partial, PyTuple.of(self.type(), self.name), self.keywords);
        return PyTuple.of(constructor, self.args);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(name);
        visitor.visit(args);
        visitor.visit(keywords);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // The signature of a call.
    @PyGetter("__text_signature__")
    static String textSignature(MethodCaller self) {
        return "(obj, /)";
    }
}
