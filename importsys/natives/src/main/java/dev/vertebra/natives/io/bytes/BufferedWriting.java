package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of buffered streams that can be written to.
@NativeType("_io._Buffered")
final class BufferedWriting {
    private BufferedWriting() {}

    @PyMethod("writable(self, /)")
    static PyObject writable(ThreadState ts, PyBuffered self) {
        return Calls.callMethod(ts, self.raw(), "writable");
    }

    // Writes bytes and tells how many.
    @PyMethod("write(self, buffer, /)")
    static PyObject write(ThreadState ts, PyBuffered self, PyObject buffer) {
        if (buffer instanceof PyStr) {
            throw Raise.typeError("a bytes-like object is required, not 'str'");
        }
        byte[] bytes = Buffers.bytes(ts, buffer);
        self.writeAlone(ts, bytes, bytes.length);
        return PyInt.of(bytes.length);
    }
}
