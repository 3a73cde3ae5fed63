package dev.vertebra.gc;

import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// The publication of an object on a thread: its first reference is counted, and its children are.
final class Birth implements Visitor {
    private final ThreadState ts;

    Birth(ThreadState ts) {
        this.ts = ts;
    }

    /// Publishes an object; children that were never held are published before it, or after it if it is of those that
    /// are filled later.
    ///
    /// All of it stands here, for the reason that [Death#let] gives.
    ///
    /// @param refs the flags that it has
    /// @param filled whether it is a container whose children are counted already
    static void publish(ThreadState ts, PyObject object, int refs, boolean filled) {
        Death means = Death.of(ts);
        if (filled) {
            // Whether a tuple holds atoms is not asked here: most die soon.
            CountingTracker.setRefsOf(
                    object, (refs & ReferenceTracker.FLAGS | ReferenceTracker.TRACKED) + ReferenceTracker.ONE);
            Youngest young = means.youngest;
            young.add(object);
            if (++young.allocations > young.quiet) {
                means.generations.crowded(ts, object);
            }
            return;
        }
        Generations known = means.generations;
        PyType type = object.type();
        boolean collected = (refs & ReferenceTracker.TRACKED) != 0 || Memory.isCollected(object);
        int flags = refs & ReferenceTracker.FLAGS | (collected ? ReferenceTracker.TRACKED : 0);
        CountingTracker.setRefsOf(object, flags + ReferenceTracker.ONE);
        if (type == PyTuple.TYPE) {
            PyTuple tuple = (PyTuple) object;
            int size = (refs & ReferenceTracker.ATOMS) != 0 ? 0 : tuple.size();
            for (int i = 0; i < size; i++) {
                PyObject element = tuple.get(i);
                int count = CountingTracker.refsOf(element);
                if (count >= 0) {
                    CountingTracker.setRefsOf(element, count + ReferenceTracker.ONE);
                } else if (count >= ReferenceTracker.UNPUBLISHED) {
                    publish(ts, element, count, false);
                }
            }
        } else if (type == PyDict.TYPE && ((PyDict) object).holdsNothingCounted()) {
            // The collector need not know of it, although it counts as an allocation.
            CountingTracker.setRefsOf(object, flags & ~ReferenceTracker.TRACKED | ReferenceTracker.ONE);
            known.addAtoms(ts);
            collected = false;
        } else {
            if (collected && isFilledLater(object)) {
                known.add(ts, object);
                collected = false;
            }
            if (object instanceof PyList list) {
                list.lookForCounted();
            }
            Memory.traverse(object, means.birth);
        }
        if (collected) {
            known.youngest.add(object);
            if (++known.youngest.allocations > known.youngest.quiet) {
                known.askIfDue(ts);
            }
        }
        if (known.tracing != null) {
            known.tracing.made(ts, object);
        }
    }

    /// The flag of a tuple that holds nothing but numbers and texts, or 0; who made it may know.
    static int atoms(PyTuple tuple) {
        if ((CountingTracker.refsOf(tuple) & ReferenceTracker.ATOMS) != 0) {
            return ReferenceTracker.ATOMS;
        }
        int size = tuple.size();
        for (int i = 0; i < size; i++) {
            if (!Counterparts.isNumberOrText(tuple.get(i))) {
                return 0;
            }
        }
        return ReferenceTracker.ATOMS;
    }

    /// Whether an object is made before what it holds, so that it stands before that in CPython's lists.
    private static boolean isFilledLater(PyObject object) {
        Class<?> kind = object.getClass();
        return kind == PyList.class || kind == PyDict.class || kind == PyInstance.class || kind == PySet.class;
    }

    @Override
    public void visit(@Nullable PyObject child) {
        if (child != null) {
            int refs = CountingTracker.refsOf(child);
            if (refs >= 0) {
                CountingTracker.setRefsOf(child, refs + ReferenceTracker.ONE);
            } else if (refs >= ReferenceTracker.UNPUBLISHED) {
                publish(ts, child, refs, false);
            }
        }
    }

    @Override
    public boolean leavesOutUncounted() {
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
