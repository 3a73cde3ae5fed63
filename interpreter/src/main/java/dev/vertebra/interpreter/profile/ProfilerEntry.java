package dev.vertebra.interpreter.profile;

import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a profiler knows of one function, or of one function as called by another. Compare CPython Modules/_lsprof.c
/// `ProfilerEntry`, `ProfilerSubEntry`.
final class ProfilerEntry {
    static final PyType TYPE = PyStructSequence.define(
            "_lsprof.profiler_entry",
            "What a profiler knows of one function.",
            6,
            true,
            "code code object or built-in function name",
            "callcount how many times this was called",
            "reccallcount how many times called recursively",
            "totaltime total time in this entry",
            "inlinetime inline time in this entry (not in subcalls)",
            "calls details of the calls");
    static final PyType CALLEE_TYPE = PyStructSequence.define(
            "_lsprof.profiler_subentry",
            "What a profiler knows of one function as called by another.",
            5,
            true,
            "code called code object or built-in function name",
            "callcount how many times this is called",
            "reccallcount how many times this is called recursively",
            "totaltime total time spent in this call",
            "inlinetime inline time (not in further subcalls)");

    /// The code object, or the text that stands for a native function.
    final PyObject what;

    /// The functions called by this one; null for what is one of those itself.
    final @Nullable List<ProfilerEntry> callees;

    private final Object key;
    private long total;
    private long inline;
    private long calls;
    private long recursiveCalls;
    private int active;

    ProfilerEntry(Object key, PyObject what, boolean withCallees) {
        this.key = key;
        this.what = what;
        this.callees = withCallees ? new ArrayList<>() : null;
    }

    /// What is known of another function as called by this one, made at first use.
    ProfilerEntry callee(ProfilerEntry called) {
        List<ProfilerEntry> all = callees;
        if (all == null) {
            throw new IllegalStateException("the callees of a callee are not kept");
        }
        for (ProfilerEntry each : all) {
            if (each.key == called.key) {
                return each;
            }
        }
        ProfilerEntry made = new ProfilerEntry(called.key, called.what, false);
        all.add(made);
        return made;
    }

    void enter() {
        active++;
    }

    void leave(long spent, long spentInline) {
        if (--active == 0) {
            total += spent;
        } else {
            recursiveCalls++;
        }
        inline += spentInline;
        calls++;
    }

    boolean wasCalled() {
        return calls > 0;
    }

    /// As `getstats()` shows it.
    ///
    /// @param factor seconds per unit of time
    PyObject shown(double factor) {
        PyObject count = PyInt.of(calls);
        PyObject recursive = PyInt.of(recursiveCalls);
        PyObject all = PyFloat.of(factor * total);
        PyObject own = PyFloat.of(factor * inline);
        List<ProfilerEntry> called = callees;
        if (called == null) {
            return PyStructSequence.of(CALLEE_TYPE, what, count, recursive, all, own);
        }
        PyList list = new PyList();
        for (ProfilerEntry each : called) {
            if (each.wasCalled()) {
                list.append(each.shown(factor));
            }
        }
        return PyStructSequence.of(TYPE, what, count, recursive, all, own, list.size() == 0 ? PyNone.NONE : list);
    }
}
