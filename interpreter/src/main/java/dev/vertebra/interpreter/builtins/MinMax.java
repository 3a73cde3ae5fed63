package dev.vertebra.interpreter.builtins;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `min` and `max`. Compare CPython Python/bltinmodule.c `min_max`.
@NativeModuleTable("builtins")
final class MinMax {
    private MinMax() {}

    /// min(iterable, *[, key, default]) or min(a, b, *rest[, key]) -> the smallest element, or the smallest argument
    ///
    /// key is a function of one argument; its results are compared in place of the elements. default is for
    /// the form with an iterable: the result if that is empty. Among equals, the first is chosen.
    @dev.vertebra.declare.PyFunction("min(*args, default=<unrepresentable>, key=None)")
    static PyObject min(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return best(ts, "min", CompareOp.LT, args, from, count, keywords);
    }

    /// max(iterable, *[, key, default]) or max(a, b, *rest[, key]) -> the largest element, or the largest argument
    ///
    /// key is a function of one argument; its results are compared in place of the elements. default is for
    /// the form with an iterable: the result if that is empty. Among equals, the first is chosen.
    @dev.vertebra.declare.PyFunction("max(*args, default=<unrepresentable>, key=None)")
    static PyObject max(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return best(ts, "max", CompareOp.GT, args, from, count, keywords);
    }

    /// Compare CPython Python/bltinmodule.c `min_max`, which binds its arguments in this order.
    private static PyObject best(
            ThreadState ts, String name, int op, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 0) {
            throw Raise.typeError("%s expected at least 1 argument, got 0", name);
        }
        PyObject fallback = null;
        PyObject key = PyNone.NONE;
        int given = keywords == null ? 0 : keywords.size();
        if (given > 2) {
            throw Raise.typeError("%s() takes at most 2 keyword arguments (%d given)", name, given);
        }
        for (int i = 0; i < given; i++) {
            String keyword = keywords == null ? "" : ((PyStr) keywords.get(i)).value();
            switch (keyword) {
                case "key" -> key = args[from + count + i];
                case "default" -> fallback = args[from + count + i];
                default -> throw Raise.typeError("%s() got an unexpected keyword argument '%s'", name, keyword);
            }
        }
        if (count > 1 && fallback != null) {
            throw Raise.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
        }
        PyObject elements = count > 1 ? PyTuple.copyOf(args, from, from + count) : args[from];
        return bestOf(ts, name, op, elements, fallback, key);
    }

    private static PyObject bestOf(
            ThreadState ts, String name, int op, PyObject elements, @Nullable PyObject fallback, PyObject key) {
        PyObject best = null;
        PyObject bestKey = null;
        try (var steps = Stepper.over(ts, elements)) {
            while (true) {
                PyObject element = nextHolding(ts, steps, best, bestKey);
                if (element == null) {
                    break;
                }
                PyObject elementKey = element;
                if (key != PyNone.NONE) {
                    try (var held = ts.holdAll(element, best, bestKey)) {
                        elementKey = Calls.call1(ts, key, element);
                    }
                }
                if (best == null || bestKey == null) {
                    best = element;
                    bestKey = elementKey;
                    continue;
                }
                if (beats(ts, element, elementKey, best, bestKey, op)) {
                    best = element;
                    bestKey = elementKey;
                }
            }
        }
        if (best != null) {
            return best;
        }
        if (fallback != null) {
            return fallback;
        }
        throw Raise.valueError("%s() iterable argument is empty", name);
    }

    private static boolean beats(
            ThreadState ts, PyObject element, PyObject elementKey, PyObject best, PyObject bestKey, int op) {
        if (Memory.isImmortal(elementKey) && Memory.isImmortal(bestKey)) {
            // To compare these runs no Python code, by which something could die.
            return Compare.test(ts, elementKey, bestKey, op);
        }
        try (var held = ts.holdAll(element, elementKey, best, bestKey)) {
            return Compare.test(ts, elementKey, bestKey, op);
        }
    }

    private static @Nullable PyObject nextHolding(
            ThreadState ts, Stepper steps, @Nullable PyObject best, @Nullable PyObject bestKey) {
        if (best == null || bestKey == null || Memory.isImmortal(best) && Memory.isImmortal(bestKey)) {
            return steps.next();
        }
        try (var held = ts.holdAll(best, bestKey)) {
            return steps.next();
        }
    }
}
