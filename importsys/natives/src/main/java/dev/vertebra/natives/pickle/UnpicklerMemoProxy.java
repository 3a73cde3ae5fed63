package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// What `Unpickler.memo` gives.
@NativeType("_pickle.UnpicklerMemoProxy")
final class UnpicklerMemoProxy extends PyObject {
    static final PyType TYPE = PyType.builtin("_pickle.UnpicklerMemoProxy", UnpicklerMemoProxy.class)
            .sealed()
            .unhashable()
            .natives(UnpicklerMemoProxyNatives.rows())
            .structure(24)
            .ofModule()
            .make();

    final PyUnpickler unpickler;

    UnpicklerMemoProxy(PyUnpickler unpickler) {
        super(TYPE);
        this.unpickler = unpickler;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(unpickler);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Takes everything out of the memo.
    @PyMethod("clear(self, /)")
    static void clear(UnpicklerMemoProxy self) {
        self.unpickler.memo.clear();
    }

    /// The memo as a dict.
    @PyMethod("copy(self, /)")
    static PyDict copy(ThreadState ts, UnpicklerMemoProxy self) {
        return self.unpickler.memo.dict(ts);
    }

    /// What pickle stores of a memo: the dict.
    @PyMethod("__reduce__(self, /)")
    static PyTuple reduce(ThreadState ts, UnpicklerMemoProxy self) {
        return PyTuple.of(PyDict.TYPE, PyTuple.of(self.unpickler.memo.dict(ts)));
    }
}
