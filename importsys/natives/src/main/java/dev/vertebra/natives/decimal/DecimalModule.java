package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.Rounding;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_decimal`.
public final class DecimalModule implements NativeModule {
    /// For the service loader.
    public DecimalModule() {}

    @Override
    public List<String> names() {
        return List.of("_decimal");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Decimal arithmetic.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        DecimalState state = DecimalState.of(ts);
        put(namespace, "Decimal", PyDecimal.TYPE);
        put(namespace, "Context", PyDecimalContext.TYPE);
        put(namespace, "DecimalTuple", state.tuple);
        state.addTo(namespace);
        put(namespace, "DefaultContext", state.usual);
        put(namespace, "BasicContext", state.basic);
        put(namespace, "ExtendedContext", state.extended);
        put(namespace, "HAVE_THREADS", PyBool.TRUE);
        put(namespace, "HAVE_CONTEXTVAR", PyBool.TRUE);
        put(namespace, "MAX_PREC", PyInt.of(DecimalRules.MAX_PRECISION));
        put(namespace, "MAX_EMAX", PyInt.of(DecimalRules.MAX_EXPONENT));
        put(namespace, "MIN_EMIN", PyInt.of(DecimalRules.MIN_EXPONENT));
        put(namespace, "MIN_ETINY", PyInt.of(DecimalRules.MIN_TINY));
        for (Rounding each : Rounding.values()) {
            PyStr title = ContextSettings.nameOf(each);
            namespace.putStr(title, title);
        }
        put(namespace, "__version__", PyStr.intern("1.70"));
        put(namespace, "__libmpdec_version__", PyStr.intern("2.5.1"));
        NativeModule.addFunctions(module, namespace, name, ContextAccessNatives.rows());
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
