package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.CoroutineOrigins;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// How much a new coroutine remembers of where it was made.
@NativeModuleTable("sys")
final class CoroutineFunctions {
    private CoroutineFunctions() {}

    /// Sets how many frames a new coroutine remembers of where it was made.
    @PyFunction("set_coroutine_origin_tracking_depth(depth)")
    static void setDepth(ThreadState ts, int depth) {
        if (depth < 0) {
            throw Raise.valueError("depth must be >= 0");
        }
        CoroutineOrigins.setDepth((PyThread) ts, depth);
    }

    /// How many frames a new coroutine remembers of where it was made.
    @PyFunction("get_coroutine_origin_tracking_depth()")
    static int getDepth(ThreadState ts) {
        return CoroutineOrigins.depth((PyThread) ts);
    }
}
