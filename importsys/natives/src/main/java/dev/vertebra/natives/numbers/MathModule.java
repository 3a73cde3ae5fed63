package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `math` and `cmath`.
public final class MathModule implements NativeModule {
    /// For the service loader.
    public MathModule() {}

    @Override
    public List<String> names() {
        return List.of("math", "cmath");
    }

    @Override
    public @Nullable String doc(String name) {
        return name.equals("math") ? "Functions of real numbers and of integers." : "Functions of complex numbers.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("math")) {
            addMath(module, namespace, name);
        } else {
            NativeModule.addFunctions(module, namespace, name, ComplexFunctionsNatives.rows());
            namespace.putStr(PyStr.intern("infj"), PyComplex.of(0, Double.POSITIVE_INFINITY));
            namespace.putStr(PyStr.intern("nanj"), PyComplex.of(0, Double.NaN));
        }
        namespace.putStr(PyStr.intern("pi"), PyFloat.of(Math.PI));
        namespace.putStr(PyStr.intern("e"), PyFloat.of(Math.E));
        namespace.putStr(PyStr.intern("tau"), PyFloat.of(2 * Math.PI));
        namespace.putStr(PyStr.intern("inf"), PyFloat.of(Double.POSITIVE_INFINITY));
        namespace.putStr(PyStr.intern("nan"), PyFloat.of(Double.NaN));
    }

    private static void addMath(PyObject module, PyDict namespace, String name) {
        NativeModule.addFunctions(
                module,
                namespace,
                name,
                MathFunctionsNatives.rows(),
                RealFunctionsNatives.rows(),
                IntegerFunctionsNatives.rows(),
                SumFunctionsNatives.rows());
    }
}
