package dev.vertebra.natives.zoneinfo;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_zoneinfo`.
public final class ZoneInfoModule implements NativeModule {
    /// For the service loader.
    public ZoneInfoModule() {}

    @Override
    public List<String> names() {
        return List.of("_zoneinfo");
    }

    @Override
    public String doc(String name) {
        return "Time zones of the tz database, natively.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("ZoneInfo"), PyZoneInfo.TYPE);
    }
}
