package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.FinalizingMember;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `BufferedReader`: buffer over a raw stream that can be read.
@NativeType("_io.BufferedReader")
public final class BufferedReader {
    /// The class `_io.BufferedReader`.
    public static final PyType TYPE = PyType.builtin("_io.BufferedReader", PyBuffered.class)
            .base(AbstractStreams.BUFFERED)
            .doc("A buffer over a raw stream that can be read.")
            .natives(
                    Native.of("BufferedReader", BufferedReadingNatives.rows()),
                    Native.of("BufferedReader", BufferedMethodsNatives.rows()),
                    BufferedReaderNatives.rows(),
                    FinalizingMember.rows())
            .structure(152, 136, 144)
            .ofModule()
            .hides("__new__")
            .order("detach flush close seekable readable fileno isatty _dealloc_warn read peek read1 "
                    + "readinto readinto1 readline seek tell truncate __sizeof__ __reduce__ "
                    + "__reduce_ex__ raw _finalizing closed")
            .make();

    private BufferedReader() {}

    @PyNew("BufferedReader(raw, buffer_size=8192)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyStream.allocated(ts, new PyBuffered(cls, true, false));
    }

    @PyInit("BufferedReader(raw, buffer_size=8192)")
    @ShownSignature("(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
    static void __init__(ThreadState ts, PyBuffered self, PyObject raw, @Nullable PyObject buffer_size) {
        self.unready();
        PyStream.check(ts, raw, "readable", "File or stream is not readable.");
        BufferedMethods.init(ts, self, raw, buffer_size);
    }
}
