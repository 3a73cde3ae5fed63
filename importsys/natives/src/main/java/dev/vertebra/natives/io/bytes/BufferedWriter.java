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

/// `BufferedWriter`: buffer over a raw stream that can be written to.
@NativeType("_io.BufferedWriter")
public final class BufferedWriter {
    /// The class `_io.BufferedWriter`.
    public static final PyType TYPE = PyType.builtin("_io.BufferedWriter", PyBuffered.class)
            .base(AbstractStreams.BUFFERED)
            .doc("A buffer over a raw stream that can be written to.")
            .natives(
                    Native.of("BufferedWriter", BufferedWritingNatives.rows()),
                    Native.of("BufferedWriter", BufferedMethodsNatives.rows()),
                    BufferedWriterNatives.rows(),
                    FinalizingMember.rows())
            .structure(152, 136, 144)
            .ofModule()
            .hides("__new__")
            .order("close detach seekable writable fileno isatty _dealloc_warn write truncate flush "
                    + "seek tell __sizeof__ __reduce__ __reduce_ex__ raw _finalizing closed")
            .make();

    private BufferedWriter() {}

    @PyNew("BufferedWriter(raw, buffer_size=8192)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyStream.allocated(ts, new PyBuffered(cls, false, true));
    }

    @PyInit("BufferedWriter(raw, buffer_size=8192)")
    @ShownSignature("(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
    static void __init__(ThreadState ts, PyBuffered self, PyObject raw, @Nullable PyObject buffer_size) {
        self.unready();
        PyStream.check(ts, raw, "writable", "File or stream is not writable.");
        BufferedMethods.init(ts, self, raw, buffer_size);
    }
}
