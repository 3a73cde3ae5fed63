package dev.vertebra.natives.context;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// Iterates over the variables of a context, their values or both, as they were when it was made.
final class ContextIterator extends PyIterator {
    static final PyType KEYS = make("keys");
    static final PyType VALUES = make("values");
    static final PyType ITEMS = make("items");

    private final PyTuple elements;
    private int at;

    ContextIterator(PyType type, PyDict values) {
        super(type);
        PyObject[] found = new PyObject[values.size()];
        int count = 0;
        for (int i = values.next(0); i >= 0; i = values.next(i + 1)) {
            if (type == KEYS) {
                found[count++] = values.keyAt(i);
            } else if (type == VALUES) {
                found[count++] = values.valueAt(i);
            } else {
                found[count++] = PyTuple.of(values.keyAt(i), values.valueAt(i));
            }
        }
        elements = PyTuple.of(found);
    }

    private static PyType make(String name) {
        return PyType.builtin(name, ContextIterator.class)
                .flags(PyType.NO_INSTANTIATION)
                .sealed()
                .natives(PyIterator.ROWS)
                .make();
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        return at < elements.size() ? elements.get(at++) : null;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(elements);
    }
}
