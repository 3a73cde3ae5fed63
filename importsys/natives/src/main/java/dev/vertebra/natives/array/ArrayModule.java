package dev.vertebra.natives.array;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `array`.
public final class ArrayModule implements NativeModule {
    /// For the service loader.
    public ArrayModule() {}

    @Override
    public List<String> names() {
        return List.of("array");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Sequences of machine numbers, one type in each.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("__doc__"), PyStr.of("Sequences of numbers or characters of one machine type."));
        NativeModule.addFunctions(module, namespace, name, ArrayFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("array"), PyArray.TYPE);
        namespace.putStr(PyStr.intern("ArrayType"), PyArray.TYPE);
        StringBuilder codes = new StringBuilder();
        for (ItemKind kind : ItemKind.values()) {
            codes.append(kind.code);
        }
        namespace.putStr(PyStr.intern("typecodes"), PyStr.of(codes.toString()));
        PyObject kinds = ts.importModule("collections.abc");
        Calls.callMethod(ts, Attributes.get(ts, kinds, "MutableSequence"), PyStr.intern("register"), PyArray.TYPE);
    }
}
