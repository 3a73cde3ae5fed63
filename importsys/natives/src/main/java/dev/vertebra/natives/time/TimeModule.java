package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.TimeZone;
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
        TimeZone zone = TimeZone.getDefault();
        int west = -zone.getRawOffset() / 1000;
        boolean summer = zone.useDaylightTime();
        put(namespace, "timezone", PyInt.of(west));
        put(namespace, "altzone", PyInt.of(west - (summer ? zone.getDSTSavings() / 1000 : 0)));
        put(namespace, "daylight", PyInt.of(summer ? 1 : 0));
        PyStr standard = PyStr.of(zone.getDisplayName(false, TimeZone.SHORT, java.util.Locale.ROOT));
        PyStr daylight = PyStr.of(zone.getDisplayName(summer, TimeZone.SHORT, java.util.Locale.ROOT));
        put(namespace, "tzname", PyTuple.of(standard, daylight));
        String[] clocks = {"REALTIME", "MONOTONIC", "PROCESS_CPUTIME_ID", "THREAD_CPUTIME_ID", "MONOTONIC_RAW"};
        for (int i = 0; i < clocks.length; i++) {
            put(namespace, "CLOCK_" + clocks[i], PyInt.of(i));
        }
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
