package dev.vertebra.natives.io.bytes;

import dev.vertebra.objectmodel.BufferExporter;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// `_BytesIOBuffer`: the memory of a `BytesIO`, which the views of `getbuffer` show; the stream itself shows none.
public final class PyBytesIOBuffer extends PyObject implements BufferExporter {
    /// The class `_io._BytesIOBuffer`.
    public static final PyType TYPE = PyType.builtin("_io._BytesIOBuffer", PyBytesIOBuffer.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .structure(24)
            .ofModule()
            .make();

    private final PyBytesIO stream;

    PyBytesIOBuffer(PyBytesIO stream) {
        super(TYPE);
        this.stream = stream;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(stream);
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        return stream.openBuffer(this);
    }

    @Override
    public void closeBuffer(BufferView view) {
        stream.closeBuffer();
    }
}
