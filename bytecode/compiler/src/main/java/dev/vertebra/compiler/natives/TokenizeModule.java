package dev.vertebra.compiler.natives;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the native module `_tokenize`.
public final class TokenizeModule implements NativeModule {
    /// Makes the provider.
    public TokenizeModule() {}

    @Override
    public List<String> names() {
        return List.of("_tokenize");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("TokenizerIter"), PyTokenizerIter.TYPE);
    }
}
