package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_csv`.
public final class CsvModule implements NativeModule {
    /// For the service loader.
    public CsvModule() {}

    @Override
    public List<String> names() {
        return List.of("_csv");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("__doc__"), PyStr.of("Reading and writing of comma-separated values."));
        NativeModule.addFunctions(module, namespace, name, CsvFunctionsNatives.rows());
        CsvState state = CsvState.of(ts);
        namespace.putStr(PyStr.intern("Error"), state.error(ts));
        namespace.putStr(PyStr.intern("Dialect"), PyDialect.TYPE);
        namespace.putStr(PyStr.intern("Reader"), PyReader.TYPE);
        namespace.putStr(PyStr.intern("Writer"), PyWriter.TYPE);
        namespace.putStr(PyStr.intern("_dialects"), state.dialects);
        for (Quoting quoting : Quoting.values()) {
            namespace.putStr(PyStr.intern("QUOTE_" + quoting), PyInt.of(quoting.ordinal()));
        }
    }
}
