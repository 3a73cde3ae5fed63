package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `time`.
public final class TimeModule implements NativeModule {
    /// For the service loader.
    public TimeModule() {}

    @Override
    public List<String> names() {
        return List.of("time");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Clocks, calendar times and waiting.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module, namespace, name, ClockFunctionsNatives.rows(), CalendarFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("struct_time"), CalendarTime.TYPE);
        put(namespace, "_STRUCT_TM_ITEMS", PyInt.of(11));
        LocalZone.of(ts).constants().forEach((key, value) -> put(namespace, key, value));
        put(namespace, "CLOCK_REALTIME", PyInt.of(NativeClock.REALTIME));
        put(namespace, "CLOCK_MONOTONIC", PyInt.of(NativeClock.MONOTONIC));
        put(namespace, "CLOCK_PROCESS_CPUTIME_ID", PyInt.of(NativeClock.PROCESS));
        put(namespace, "CLOCK_THREAD_CPUTIME_ID", PyInt.of(NativeClock.THREAD));
        put(namespace, "CLOCK_MONOTONIC_RAW", PyInt.of(4));
        put(namespace, "CLOCK_BOOTTIME", PyInt.of(7));
        put(namespace, "CLOCK_TAI", PyInt.of(11));
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
