package dev.vertebra.gc;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_tracemalloc`. Under a strategy that does not count nothing is traced.
///
/// Compare CPython Modules/_tracemalloc.c.
@NativeModuleTable("_tracemalloc")
final class TracemallocModule {
    private static final int MOST_FRAMES = 65535;

    private TracemallocModule() {}

    /// Whether a runtime traces, for a strategy that does not.
    static final class State {
        private @Nullable Tracing tracing;
        private int limit = 1;
    }

    private static State state(ThreadState ts) {
        return ts.interpreter().extension(State.class, State::new);
    }

    private static void use(ThreadState ts, @Nullable Tracing tracing) {
        state(ts).tracing = tracing;
        if (Memory.tracker() instanceof CountingTracker counting) {
            counting.trace(ts, tracing);
        }
    }

    /// Begins to remember where objects are made.
    @PyFunction("start(nframe=1, /)")
    static void start(ThreadState ts, int nframe) {
        if (nframe < 1 || nframe > MOST_FRAMES) {
            throw Raise.valueError("the number of frames must be in range [1; %d]", MOST_FRAMES);
        }
        if (state(ts).tracing == null) {
            state(ts).limit = nframe;
            use(ts, new Tracing(nframe));
        }
    }

    /// Ends tracing and forgets what it has remembered.
    @PyFunction("stop()")
    static void stop(ThreadState ts) {
        use(ts, null);
    }

    /// Tells whether tracing goes on.
    @PyFunction("is_tracing()")
    static boolean isTracing(ThreadState ts) {
        return state(ts).tracing != null;
    }

    /// Gives how many frames are kept of each place.
    @PyFunction("get_traceback_limit()")
    static int getTracebackLimit(ThreadState ts) {
        return state(ts).limit;
    }

    /// Forgets all places; tracing goes on.
    @PyFunction("clear_traces()")
    static void clearTraces(ThreadState ts) {
        Tracing tracing = state(ts).tracing;
        if (tracing != null) {
            tracing.clear();
        }
    }

    /// Makes the present size the peak.
    @PyFunction("reset_peak()")
    static void resetPeak(ThreadState ts) {
        Tracing tracing = state(ts).tracing;
        if (tracing != null) {
            tracing.resetPeak(ts);
        }
    }

    /// Gives the bytes that are traced, and the most that there were.
    @PyFunction("get_traced_memory()")
    static PyObject getTracedMemory(ThreadState ts) {
        Tracing tracing = state(ts).tracing;
        if (tracing == null) {
            return PyTuple.of(PyInt.ZERO, PyInt.ZERO);
        }
        long current = tracing.current(ts);
        return PyTuple.of(PyInt.of(current), PyInt.of(tracing.peak()));
    }

    /// Gives the bytes that tracing itself takes.
    @PyFunction("get_tracemalloc_memory()")
    static long getTracemallocMemory(ThreadState ts) {
        Tracing tracing = state(ts).tracing;
        return tracing == null ? 0 : tracing.ownSize();
    }

    /// Gives all traces: domain, size, places, number of frames.
    @PyFunction("_get_traces()")
    static PyObject getTraces(ThreadState ts) {
        Tracing tracing = state(ts).tracing;
        PyList list = new PyList();
        if (tracing != null) {
            tracing.traces(ts).forEach(list::append);
        }
        return list;
    }

    /// Gives where an object was made, or None.
    @PyFunction("_get_object_traceback(obj, /)")
    static PyObject getObjectTraceback(ThreadState ts, PyObject obj) {
        Tracing tracing = state(ts).tracing;
        PyTuple place = tracing == null ? null : tracing.placeOf(obj);
        return place == null ? PyNone.NONE : place;
    }
}
