package dev.vertebra.natives.itertools;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;

/// Operations that keep alive what only Java code holds while Python code may run.
final class Held {
    private Held() {}

    /// The truth of what a function gives for an element.
    static boolean test(ThreadState ts, PyObject function, PyObject element) {
        Memory.incref(element);
        try {
            return Truth.of(ts, Calls.call1(ts, function, element));
        } finally {
            Memory.decref(element);
        }
    }

    /// The truth of an element that is used afterwards.
    static boolean truth(ThreadState ts, PyObject element) {
        Memory.incref(element);
        try {
            return Truth.of(ts, element);
        } finally {
            Memory.decref(element);
        }
    }

    /// Whether two objects are identical or equal.
    static boolean equal(ThreadState ts, PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        Memory.incref(a);
        Memory.incref(b);
        try {
            return Compare.equal(ts, a, b);
        } finally {
            Memory.decref(b);
            Memory.decref(a);
        }
    }

    /// What a function gives for an element.
    static PyObject call(ThreadState ts, PyObject function, PyObject element) {
        Memory.incref(element);
        try {
            return Calls.call1(ts, function, element);
        } finally {
            Memory.decref(element);
        }
    }

    /// Lets die what a step has left behind. Nothing that only Java code holds may be used afterwards.
    static void release(ThreadState ts, int mark) {
        if (ts.candidateCount > mark) {
            Memory.tracker().releaseWithin(ts, mark);
        }
    }

    /// Takes elements of one iterator until the array is full or there are no more.
    ///
    /// @return how many there are
    static int take(ThreadState ts, PyObject iterator, PyObject[] elements) {
        SlotFunction slot = Iterate.nextSlot(iterator);
        int got = 0;
        try {
            for (; got < elements.length; got++) {
                PyObject element = Iterate.next(ts, iterator, slot);
                if (element == null) {
                    break;
                }
                Memory.incref(element);
                elements[got] = element;
            }
            return got;
        } finally {
            for (int i = 0; i < elements.length && elements[i] != null; i++) {
                Memory.decref(elements[i]);
            }
        }
    }
}
