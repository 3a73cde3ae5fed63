package dev.vertebra.gc;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// The publication of an object on a thread: its first reference is counted, and its children are.
final class Birth implements Visitor {
    private final ThreadState ts;
    private final Generations generations;

    Birth(ThreadState ts, Generations generations) {
        this.ts = ts;
        this.generations = generations;
    }

    /// Publishes an object; children that were never held are published before it, or after it if it is of those that
    /// are filled later.
    ///
    /// @param refs the flags that it has
    void publish(PyObject object, int refs) {
        boolean collected = (refs & ReferenceTracker.TRACKED) != 0 || Memory.isCollected(object);
        int flags = refs & ReferenceTracker.FLAGS | (collected ? ReferenceTracker.TRACKED : 0);
        CountingTracker.setRefsOf(object, flags + ReferenceTracker.ONE);
        if (object instanceof PyList list) {
            list.lookForCounted();
        } else if (object.type() == PyDict.TYPE && ((PyDict) object).holdsNothingCounted()) {
            CountingTracker.setRefsOf(object, flags & ~ReferenceTracker.TRACKED | ReferenceTracker.ONE);
            generations.addAtoms(ts);
            generations.made(ts, object);
            return;
        }
        boolean first = collected && isFilledLater(object);
        if (first) {
            generations.add(ts, object);
        }
        Memory.traverse(object, this);
        if (collected && !first) {
            generations.add(ts, object);
        }
        generations.made(ts, object);
    }

    /// Whether an object is made before what it holds, so that it stands before that in CPython's lists.
    private static boolean isFilledLater(PyObject object) {
        Class<?> kind = object.getClass();
        return kind == PyList.class || kind == PyDict.class || kind == PyInstance.class || kind == PySet.class;
    }

    /// Publishes a container whose children are counted already.
    void publishFilled(PyObject container) {
        int flags = CountingTracker.refsOf(container) & ReferenceTracker.FLAGS | ReferenceTracker.TRACKED;
        CountingTracker.setRefsOf(container, flags + ReferenceTracker.ONE);
        generations.add(ts, container);
        generations.made(ts, container);
    }

    @Override
    public void visit(@Nullable PyObject child) {
        if (child != null) {
            int refs = CountingTracker.refsOf(child);
            if (refs >= 0) {
                CountingTracker.setRefsOf(child, refs + ReferenceTracker.ONE);
            } else if (refs >= ReferenceTracker.UNPUBLISHED) {
                publish(child, refs);
            }
        }
    }

    @Override
    public boolean leavesOut(int number) {
        return true;
    }

    // The loops stand here once more so that the compiler sees who is told.

    @Override
    public void visitAll(@Nullable PyObject[] children, int count) {
        for (int i = 0; i < count; i++) {
            visit(children[i]);
        }
    }

    @Override
    public void visitValues(@Nullable Object[] values, int from) {
        for (int i = from; i < values.length; i++) {
            visit((PyObject) values[i]);
        }
    }
}
