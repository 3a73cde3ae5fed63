package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` that make files without a name.
@NativeModuleTable("posix")
final class PipeFunctions {
    private PipeFunctions() {}

    /// Two descriptors: what is written to the second is read from the first.
    @PyFunction("pipe()")
    static PyObject pipe(ThreadState ts) {
        return pipe2(ts, Descriptors.O_CLOEXEC);
    }

    /// Two descriptors of a pipe, with flags such as O_NONBLOCK.
    @PyFunction("pipe2(flags, /)")
    static PyObject pipe2(ThreadState ts, int flags) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment ends = c.memory(8);
            c.check(c.call("pipe2", ends, flags | Descriptors.O_CLOEXEC), null);
            Descriptors all = Descriptors.of(ts);
            int in = all.add(NativeFile.of(ends.get(ValueLayout.JAVA_INT, 0)));
            int out = all.add(NativeFile.of(ends.get(ValueLayout.JAVA_INT, 4)));
            if ((flags & Descriptors.O_CLOEXEC) == 0) {
                DescriptorFunctions.setInheritable(ts, in, 1);
                DescriptorFunctions.setInheritable(ts, out, 1);
            }
            return PyTuple.of(PyInt.of(in), PyInt.of(out));
        }
    }

    /// A file that is in memory only.
    @PyFunction("memfd_create(name, flags=1)")
    @ShownSignature("($module, /, name, flags=MFD_CLOEXEC)")
    static int memfdCreate(ThreadState ts, PyObject name, int flags) {
        String text = FileNames.text(ts, FileNames.fspath(ts, name));
        try (CLibrary c = CLibrary.open()) {
            int number = c.call("memfd_create", c.text(text), flags);
            c.check(number, null);
            return Descriptors.of(ts).add(NativeFile.of(number));
        }
    }
}
