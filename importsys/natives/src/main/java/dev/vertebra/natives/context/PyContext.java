package dev.vertebra.natives.context;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `contextvars.Context`: the values of context variables. Compare CPython Python/context.c.
@NativeType("Context")
final class PyContext extends PyObject {
    static final PyType TYPE = PyType.builtin("_contextvars.Context", PyContext.class)
            .sealed()
            .unhashable()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyContextNatives.rows())
            .structure(48, 0, 32)
            .make();

    final PyDict values;
    private boolean entered;

    /// The variable that was asked for last, and its value, which [#values] keeps; null while that is not known.
    @Nullable
    PyContextVar lastVariable;

    @Nullable
    PyObject lastValue;

    private PyContext(PyDict values) {
        super(TYPE);
        this.values = values;
    }

    static PyContext empty() {
        return new PyContext(new PyDict());
    }

    @PyNew("Context(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0 || keywords != null && keywords.size() > 0) {
            throw Raise.typeError("Context() does not accept any arguments");
        }
        return empty();
    }

    private static PyContextVar key(ThreadState ts, PyObject key) {
        if (key instanceof PyContextVar variable) {
            return variable;
        }
        throw Raise.typeError("a ContextVar key was expected, got %s", Text.repr(ts, key));
    }

    @PySpecial
    static PyObject __eq__(ThreadState ts, PyContext self, PyObject other) {
        return other instanceof PyContext context
                ? PyBool.of(Compare.equal(ts, self.values, context.values))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __ne__(ThreadState ts, PyContext self, PyObject other) {
        return other instanceof PyContext context
                ? PyBool.of(!Compare.equal(ts, self.values, context.values))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, PyContext self) {
        return keys(self);
    }

    @PySpecial
    static long __len__(PyContext self) {
        return self.values.size();
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyContext self, PyObject key) {
        PyObject value = self.values.get(ts, key(ts, key));
        if (value == null) {
            throw Raise.keyError(key);
        }
        return value;
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyContext self, PyObject key) {
        return self.values.contains(ts, key(ts, key));
    }

    /// The value of the variable `key` in this context, or `default` if it has none here.
    @PyMethod("get(self, key, default=None, /)")
    static PyObject get(ThreadState ts, PyContext self, PyObject key, @Nullable PyObject otherwise) {
        PyObject value = self.values.get(ts, key(ts, key));
        if (value != null) {
            return value;
        }
        return otherwise == null ? PyNone.NONE : otherwise;
    }

    /// The variables of this context and their values, as a list of pairs.
    @PyMethod("items(self, /)")
    static PyObject items(PyContext self) {
        return new ContextIterator(ContextIterator.ITEMS, self.values);
    }

    /// The variables of this context, as a list.
    @PyMethod("keys(self, /)")
    static PyObject keys(PyContext self) {
        return new ContextIterator(ContextIterator.KEYS, self.values);
    }

    /// The values that the variables have in this context, as a list.
    @PyMethod("values(self, /)")
    static PyObject values(PyContext self) {
        return new ContextIterator(ContextIterator.VALUES, self.values);
    }

    /// A new context with the same variables and values.
    @PyMethod("copy(self, /)")
    static PyContext copy(PyContext self) {
        return new PyContext(self.values.copy());
    }

    @PyMethod("run(self, *args, **kwargs)")
    @ShownSignature("")
    static PyObject run(
            ThreadState ts, PyContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1) {
            throw Raise.typeError("run() missing 1 required positional argument");
        }
        PyContext before = CurrentContexts.of(ts);
        if (self.entered) {
            throw Raise.runtimeError("cannot enter context: %s is already entered", Text.repr(ts, self));
        }
        try (var held = ts.hold(self, before)) {
            self.entered = true;
            CurrentContexts.set(ts, self);
            try {
                return Calls.call(ts, args[from], args, from + 1, count - 1, keywords);
            } finally {
                CurrentContexts.set(ts, before);
                self.entered = false;
            }
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(values);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
