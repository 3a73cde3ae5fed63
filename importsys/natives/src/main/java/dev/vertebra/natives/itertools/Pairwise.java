package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.StepTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `pairwise`: overlapping pairs. Compare CPython Modules/itertoolsmodule.c pairwise_next.
@NativeType("pairwise")
final class Pairwise extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.pairwise", Pairwise.class)
            .doc("Overlapping pairs of the elements of an iterable.")
            .natives(PyIterator.ROWS, PairwiseNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private @Nullable PyObject iterator;
    private @Nullable PyObject old;
    private final StepTuple step = new StepTuple(2);

    private Pairwise(PyType type, PyObject iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PyNew("pairwise(iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("pairwise()", keywords);
        }
        Arguments.checkCount("pairwise", count, 1, 1);
        return new Pairwise(cls, Iterate.iter(ts, args[from]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = iterator;
        if (source == null) {
            return null;
        }
        if (old == null) {
            keep(Iterate.next(ts, source));
            source = iterator;
            if (old == null || source == null) {
                end();
                return null;
            }
        }
        PyObject left = old;
        Memory.incref(left);
        try {
            PyObject right = Iterate.next(ts, source);
            if (right == null) {
                end();
                return null;
            }
            keep(right);
            return step.pair(ts, this, left, right);
        } finally {
            Memory.decref(left);
        }
    }

    private void keep(@Nullable PyObject element) {
        Memory.replace(this, old, element);
        old = element;
    }

    private void end() {
        PyObject before = iterator;
        iterator = null;
        Memory.dropped(this, before);
        keep(null);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        visitor.visit(old);
        step.traverse(visitor);
    }
}
