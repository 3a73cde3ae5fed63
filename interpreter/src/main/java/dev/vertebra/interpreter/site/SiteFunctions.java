package dev.vertebra.interpreter.site;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// Functions that stand in for those of `site` until its code has run.
@NativeModuleTable("site")
final class SiteFunctions {
    private SiteFunctions() {}

    /// Prepares the prompt, as the function of this name in site does.
    @PyFunction("register_readline()")
    static PyObject registerReadline(ThreadState ts) {
        return Calls.call0(ts, Attributes.get(ts, ts.importModule("site"), "register_readline"));
    }

    /// Does nothing.
    @PyFunction("main()")
    static void main() {
        // What site does at start has been done.
    }
}
