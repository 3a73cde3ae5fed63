package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_functools`.
@NativeModuleTable("_functools")
final class Reduction {
    private Reduction() {}

    /// Combines the elements of an iterable into one value, from left to right.
    ///
    /// The function takes the value so far and the next element, and gives the next value. The first
    /// value is initial, or the first element without it. An empty iterable gives initial; without
    /// initial it is a TypeError.
    @PyFunction("reduce(function, iterable, initial=<unrepresentable>, /)")
    @TupleCall
    @ShownSignature("")
    static PyObject reduce(ThreadState ts, PyObject function, PyObject iterable, @Nullable PyObject initial) {
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, iterable);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                throw Raise.typeError("reduce() arg 2 must support iteration");
            }
            throw e;
        }
        PyObject result;
        try (Stepper steps = Stepper.ofIterator(ts, iterator)) {
            result = combined(ts, function, steps, initial);
        }
        if (result == null) {
            throw Raise.typeError("reduce() of empty iterable with no initial value");
        }
        return result;
    }

    /// The last pair of arguments lives until the next one is known. Compare CPython Modules/_functoolsmodule.c
    /// `functools_reduce`.
    private static @Nullable PyObject combined(
            ThreadState ts, PyObject function, Stepper steps, @Nullable PyObject initial) {
        int mark = ts.candidateCount;
        PyObject result = initial;
        PyObject left = null;
        PyObject right = null;
        Memory.incref(result);
        try {
            PyObject element;
            while ((element = steps.next()) != null) {
                Memory.incref(element);
                if (result == null) {
                    result = element;
                    continue;
                }
                Memory.decref(left);
                left = result;
                Memory.decref(right);
                right = element;
                result = null;
                if (ts.candidateCount > mark) {
                    mark = Memory.tracker().releaseWithin(ts, mark);
                }
                result = Calls.call2(ts, function, left, right);
                Memory.incref(result);
            }
            return result;
        } finally {
            Memory.decref(right);
            Memory.decref(left);
            Memory.decref(result);
        }
    }

    /// Makes a key function, as sorted() takes it, of a function that compares.
    ///
    /// The function compares two elements and gives a negative, zero or positive number.
    @PyFunction("cmp_to_key(mycmp)")
    static PyObject cmpToKey(PyObject mycmp) {
        return new KeyWrapper(mycmp, null);
    }
}
