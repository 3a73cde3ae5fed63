package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// What `Pickler.memo` gives.
@NativeType("_pickle.PicklerMemoProxy")
final class PicklerMemoProxy extends PyObject {
    static final PyType TYPE = PyType.builtin("_pickle.PicklerMemoProxy", PicklerMemoProxy.class)
            .sealed()
            .unhashable()
            .natives(PicklerMemoProxyNatives.rows())
            .structure(24)
            .ofModule()
            .make();

    final PyPickler pickler;

    PicklerMemoProxy(PyPickler pickler) {
        super(TYPE);
        this.pickler = pickler;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pickler);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Takes everything out of the memo.
    @PyMethod("clear(self, /)")
    static void clear(PicklerMemoProxy self) {
        self.pickler.clearMemo();
    }

    /// The memo as a dict.
    @PyMethod("copy(self, /)")
    static PyDict copy(ThreadState ts, PicklerMemoProxy self) {
        return self.pickler.memoDict(ts);
    }

    /// What pickle stores of a memo: the dict.
    @PyMethod("__reduce__(self, /)")
    static PyTuple reduce(ThreadState ts, PicklerMemoProxy self) {
        return PyTuple.of(PyDict.TYPE, PyTuple.of(self.pickler.memoDict(ts)));
    }
}
