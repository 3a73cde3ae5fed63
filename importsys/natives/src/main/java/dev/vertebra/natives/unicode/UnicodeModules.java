package dev.vertebra.natives.unicode;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `unicodedata`.
public final class UnicodeModules implements NativeModule {
    /// For the service loader.
    public UnicodeModules() {}

    @Override
    public List<String> names() {
        return List.of("unicodedata");
    }

    @Override
    public @Nullable String doc(String name) {
        return "The properties of characters in the Unicode Character Database.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, DatabaseFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("unidata_version"), PyStr.intern("15.1.0"));
        namespace.putStr(PyStr.intern("UCD"), PyUnicodeDatabase.TYPE);
        namespace.putStr(
                PyStr.intern("_ucnhash_CAPI"), new PyCapsule("unicodedata._ucnhash_CAPI", UnicodeDatabase.CURRENT));
        namespace.putStr(PyStr.intern("ucd_3_2_0"), new PyUnicodeDatabase(UnicodeDatabase.OLD));
    }
}
