package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_elementtree`.
public final class ElementTreeModule implements NativeModule {
    /// For the service loader.
    public ElementTreeModule() {}

    @Override
    public List<String> names() {
        return List.of("_elementtree");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, ElementFunctionsNatives.rows());
        TreeState state = TreeStates.of(ts).add(ts, module);
        namespace.putStr(PyStr.intern("ParseError"), state.parseError);
        NativeModule.addTypes(namespace, state.element, state.treeBuilder, state.parser);
    }
}
