package dev.vertebra.gc;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.Locale;

/// What a collection tells: `gc.callbacks`, and lines on `sys.stderr` as the debugging flags ask for.
///
/// Compare CPython Python/gc.c `invoke_gc_callback`.
final class Announcements {
    private final ThreadState ts;
    private final GcState state;
    private long begun;

    Announcements(ThreadState ts) {
        this.ts = ts;
        this.state = GcState.of(ts);
    }

    /// A collection begins: the callbacks hear of it.
    void start(int generation) {
        call("start", generation, 0);
    }

    /// The collection begins to look at objects.
    void begin(int generation, Generations all) {
        if (state.has(GcState.STATS)) {
            begun = System.nanoTime();
            print("gc: collecting generation " + generation + "...");
            print("gc: objects in each generation: " + all.size(0) + " " + all.size(1) + " " + all.size(2));
            print("gc: objects in permanent generation: " + all.frozen());
        }
    }

    /// Garbage has been found.
    void found(List<PyObject> garbage) {
        if (state.has(GcState.COLLECTABLE)) {
            for (PyObject each : garbage) {
                print("gc: collectable <" + each.type().name() + " " + ObjectIds.address(each) + ">");
            }
        }
    }

    /// The collection has ended.
    void end(long unreachable) {
        if (state.has(GcState.STATS)) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            print(String.format(
                    Locale.ROOT, "gc: done, %d unreachable, 0 uncollectable, %.4fs elapsed", unreachable, seconds));
        }
    }

    /// The callbacks hear of the end.
    void stop(int generation, long collected) {
        call("stop", generation, collected);
    }

    private void call(String phase, int generation, long collected) {
        PyList callbacks = state.callbacks;
        if (callbacks.size() == 0) {
            return;
        }
        PyDict info = new PyDict();
        info.putStr(PyStr.intern("generation"), PyInt.of(generation));
        info.putStr(PyStr.intern("collected"), PyInt.of(collected));
        info.putStr(PyStr.intern("uncollectable"), PyInt.of(0));
        try (var held = ts.hold(info)) {
            for (int i = 0; i < callbacks.size(); i++) {
                PyObject callback = callbacks.get(i);
                try (var heldCallback = ts.hold(callback)) {
                    Calls.call2(ts, callback, PyStr.intern(phase), info);
                } catch (PyException e) {
                    ts.unraisable(e, null, callback);
                }
            }
        }
    }

    private void print(String line) {
        try {
            PyObject stream = Attributes.getOrNull(ts, ts.importModule("sys"), PyStr.intern("stderr"));
            if (stream != null && stream != PyNone.NONE) {
                Calls.callMethod(ts, stream, "write", PyStr.of(line + "\n"));
            }
        } catch (PyException e) {
            // Compare CPython Python/sysmodule.c sys_write.
            System.err.println(line);
        }
    }
}
