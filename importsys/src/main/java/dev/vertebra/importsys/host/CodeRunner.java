package dev.vertebra.importsys.host;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.ThreadState;

/// Runs the code of modules: what the import system needs of an interpreter, whatever interpreter that is.
public interface CodeRunner {
    /// Runs the code of a module in its namespace.
    ///
    /// @throws dev.vertebra.objectmodel.PyException what the code raises; the import then fails
    void runModule(ThreadState ts, PyCode code, PyDict namespace);
}
