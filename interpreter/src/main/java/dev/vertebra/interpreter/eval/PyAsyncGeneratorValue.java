package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Visitor;

/// A value that an asynchronous generator yields, so that it can be told from what it awaits.
final class PyAsyncGeneratorValue extends PyObject {
    static final PyType TYPE = PyType.builtin("async_generator_wrapped_value", PyAsyncGeneratorValue.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives()
            .structure(24)
            .make();

    private final PyObject value;

    PyAsyncGeneratorValue(PyObject value) {
        super(TYPE);
        this.value = value;
    }

    PyObject value() {
        return value;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(value);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
