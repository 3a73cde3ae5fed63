package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.process.ThreadTraits;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about the processors on which a process may run.
@NativeModuleTable("posix")
final class AffinityFunctions {
    private static final int PROCESSORS = 1 << 13;

    private AffinityFunctions() {}

    // --- processors

    /// The thread that a process number means: the calling one for this process, whose first thread is the JVM's.
    private static int thread(int pid) {
        return pid == ProcessHandle.current().pid() ? 0 : pid;
    }

    /// The processors on which a process may run.
    @PyFunction("sched_getaffinity(pid, /)")
    @ParsedCall
    static PyObject schedGetaffinity(ThreadState ts, int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment mask = c.memory(PROCESSORS / 8);
            c.check(c.call("sched_getaffinity", thread(pid), PROCESSORS / 8L, mask), null);
            PyList processors = new PyList();
            for (int i = 0; i < PROCESSORS; i++) {
                if ((mask.get(ValueLayout.JAVA_BYTE, i / 8) >> i % 8 & 1) != 0) {
                    processors.append(PyInt.of(i));
                }
            }
            return Calls.call1(ts, PySet.TYPE, processors);
        }
    }

    /// Restricts a process to some processors.
    @PyFunction("sched_setaffinity(pid, mask, /)")
    @ParsedCall
    static void schedSetaffinity(ThreadState ts, int pid, PyObject mask) {
        PyTuple processors = Iterate.toTuple(ts, mask);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment bits = c.memory(PROCESSORS / 8);
            for (int i = 0; i < processors.size(); i++) {
                int processor = processor(ts, processors.get(i));
                if (processor < PROCESSORS) {
                    byte before = bits.get(ValueLayout.JAVA_BYTE, processor / 8);
                    bits.set(ValueLayout.JAVA_BYTE, processor / 8, (byte) (before | 1 << processor % 8));
                }
            }
            ThreadTraits.of(ts).change();
            c.check(c.call("sched_setaffinity", thread(pid), PROCESSORS / 8L, bits), null);
        }
    }

    private static int processor(ThreadState ts, PyObject number) {
        if (!(number instanceof PyInt whole)) {
            throw Raise.typeError(
                    "expected an iterator of ints, but iterator yielded %s",
                    dev.vertebra.objectmodel.Text.repr(ts, number.type()));
        }
        if (whole.signum() < 0) {
            throw Raise.valueError("negative CPU number");
        }
        if (whole.bitLength() > Integer.SIZE - 2) {
            throw Raise.overflowError("CPU number too large");
        }
        return Numbers.asInt(ts, whole);
    }
}
