package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_datetime`.
public final class DatetimeModule implements NativeModule {
    /// For the service loader.
    public DatetimeModule() {}

    @Override
    public List<String> names() {
        return List.of("_datetime");
    }

    @Override
    public String doc(String name) {
        return "Dates, times and time zones, natively.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        PyType[] types = {
            PyDate.TYPE, PyDateTime.TYPE, PyTime.TYPE, PyTimeDelta.TYPE, PyTzInfo.TYPE, PyTimeZone.TYPE,
        };
        NativeModule.addTypes(namespace, types);
        namespace.putStr(PyStr.intern("MINYEAR"), PyInt.of(Gregorian.MIN_YEAR));
        namespace.putStr(PyStr.intern("MAXYEAR"), PyInt.of(Gregorian.MAX_YEAR));
        namespace.putStr(PyStr.intern("UTC"), PyTimeZone.UTC);
        namespace.putStr(PyStr.intern("datetime_CAPI"), new PyCapsule("datetime.datetime_CAPI", List.of(types)));
    }
}
