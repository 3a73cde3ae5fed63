package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_deque_iterator`: goes through a deque. Compare CPython Modules/_collectionsmodule.c dequeiter_next.
@NativeType("_deque_iterator")
final class DequeIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("collections._deque_iterator", DequeIterator.class)
            .sealed()
            .natives(PyIterator.ROWS, DequeIteratorNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final Deque deque;
    private final int changes;
    private int left;

    DequeIterator(Deque deque) {
        super(TYPE);
        this.deque = deque;
        this.changes = deque.changes();
        this.left = deque.size();
    }

    @PyNew("_deque_iterator(deque=<unrepresentable>, index=0, /)")
    @ShownSignature("")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable Deque deque, long index) {
        if (deque == null) {
            throw Raise.typeError("function takes at least 1 argument (0 given)");
        }
        DequeIterator made = new DequeIterator(deque);
        for (long i = 0; i < index && made.next(ts) != null; i++) {}
        return made;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (deque.changes() != changes) {
            left = 0;
            throw Raise.runtimeError("deque mutated during iteration");
        }
        if (left == 0) {
            return null;
        }
        left--;
        return deque.get(deque.size() - left - 1);
    }

    /// How many elements are left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(DequeIterator self) {
        return self.left;
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(DequeIterator self) {
        return PyTuple.of(TYPE, PyTuple.of(self.deque, PyInt.of(self.deque.size() - self.left)));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(deque);
    }
}
