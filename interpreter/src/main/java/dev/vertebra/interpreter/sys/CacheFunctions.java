package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `sys` that look at memory and caches of the interpreter. Compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class CacheFunctions {
    private CacheFunctions() {}

    /// Forgets what is cached of the attributes of classes.
    @PyFunction("_clear_type_cache()")
    static void clearTypeCache() {
        PyType.clearCaches();
    }

    /// Forgets everything that is cached for speed.
    @PyFunction("_clear_internal_caches()")
    static void clearInternalCaches() {
        PyType.clearCaches();
    }

    /// How many blocks of memory the interpreter has; 0, because the host does not tell.
    @PyFunction("getallocatedblocks()")
    static int getAllocatedBlocks() {
        return 0;
    }

    /// How many strings are interned, or how many of them for ever.
    @PyFunction("getunicodeinternedsize(*, _only_immortal=False)")
    static int getUnicodeInternedSize(ThreadState ts, boolean onlyImmortal) {
        int immortal = PyStr.immortalCount();
        return onlyImmortal ? immortal : immortal + ts.interpreter().internedCount();
    }

    /// Turns on frames of the machine for each Python call, for a profiler; there is none for the host.
    @PyFunction("activate_stack_trampoline(backend, /)")
    static void activateStackTrampoline(String backend) {
        if (!backend.equals("perf")) {
            throw Raise.valueError("invalid backend: %s", backend);
        }
        throw Raise.valueError("perf trampoline not available");
    }

    /// Turns off what activate_stack_trampoline() turned on.
    @PyFunction("deactivate_stack_trampoline()")
    static void deactivateStackTrampoline() {}

    /// Whether activate_stack_trampoline() has turned frames of the machine on: false.
    @PyFunction("is_stack_trampoline_active()")
    static boolean isStackTrampolineActive() {
        return false;
    }
}
