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
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
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

    /// The name and the positional arguments.
    private final PyTuple args;

    /// The keyword arguments; null if there are none.
    private final @Nullable PyDict keywords;

    private MethodCaller(PyType type, PyStr name, PyTuple args, @Nullable PyDict keywords) {
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
        PyDict named = null;
        if (keywords != null && keywords.size() > 0) {
            named = new PyDict();
            for (int i = 0; i < keywords.size(); i++) {
                named.putStr((PyStr) keywords.get(i), args[from + count + i]);
            }
        }
        PyStr interned = PyStr.intern(ts, name.exact());
        PyObject[] all = Arrays.copyOfRange(args, from, from + count);
        all[0] = interned;
        return new MethodCaller(cls, interned, PyTuple.of(all), named);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, MethodCaller self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("methodcaller", count, 1, 1);
        Arguments.noKeywords("methodcaller()", keywords);
        PyDict named = self.keywords;
        if (named == null) {
            return Calls.callMethod(ts, args[from], self.name, self.arguments());
        }
        PyObject method = Attributes.get(ts, args[from], self.name);
        try (ThreadState.Hold held = ts.hold(method)) {
            return Calls.call(ts, method, PyTuple.of(self.arguments()), named);
        }
    }

    private PyObject[] arguments() {
        PyObject[] positional = new PyObject[args.size() - 1];
        for (int i = 0; i < positional.length; i++) {
            positional[i] = args.get(i + 1);
        }
        return positional;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, MethodCaller self) {
        return PyStr.of(Getters.repr(ts, self, self.args, self.keywords));
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, MethodCaller self) {
        PyDict named = self.keywords;
        if (named == null) {
            return PyTuple.of(self.type(), self.args);
        }
        PyObject partial = Attributes.get(ts, ts.importModule("functools"), "partial");
        PyObject constructor = Calls.call(ts, partial, PyTuple.of(self.type(), self.name), named);
        return PyTuple.of(constructor, PyTuple.of(self.arguments()));
    }

    /// Compare CPython Modules/_operator.c methodcaller_traverse.
    @Override
    public void traverseShown(Referents referents) {
        traverse(referents);
        referents.type();
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
