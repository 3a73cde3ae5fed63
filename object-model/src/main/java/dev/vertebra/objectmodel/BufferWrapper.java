package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// What stands for an object whose class has `__buffer__` in Python while a view of it is open.
///
/// PEP 688. Compare CPython Objects/typeobject.c `_PyBufferWrapper_Type`.
@NativeType("_buffer_wrapper")
final class BufferWrapper extends PyObject {
    private static final PyType TYPE = PyType.builtin("_buffer_wrapper", BufferWrapper.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(BufferWrapperNatives.rows())
            .structure(32)
            .make();

    /// The object; null once the view has been given back.
    private @Nullable PyObject object;

    /// What its `__buffer__` gave; null once it has been given back.
    private @Nullable PyMemoryView view;

    private BufferWrapper(PyObject object, PyMemoryView view) {
        super(TYPE);
        this.object = object;
        this.view = view;
    }

    /// Opens a view by calling `__buffer__`.
    ///
    /// @throws PyException a TypeError if it gives no memoryview
    static BufferView open(ThreadState ts, PyObject object, PyObject method, int flags) {
        PyObject result = Calls.call2(ts, method, object, PyInt.of(flags));
        if (!(result instanceof PyMemoryView view)) {
            throw Raise.typeError("__buffer__ returned non-memoryview object");
        }
        BufferView inner = view.openBuffer(ts, (flags & 1) != 0);
        BufferWrapper wrapper = new BufferWrapper(object, view);
        ThreadState.Hold held = ts.hold(wrapper);
        Runnable closing = () -> {
            inner.close();
            wrapper.release(ts);
            held.close();
        };
        return new BufferView(
                wrapper,
                inner.bytes,
                inner.offset,
                inner.readOnly,
                inner.format,
                inner.itemSize,
                inner.shape,
                inner.strides,
                closing);
    }

    /// Gives the view back and lets go of both. Compare CPython Objects/typeobject.c `bufferwrapper_releasebuf`.
    private void release(ThreadState ts) {
        PyObject exporter = object;
        PyMemoryView given = view;
        if (exporter == null || given == null) {
            return;
        }
        PyObject method = Buffers.releaseMethod(exporter);
        if (method != null && given.firstOwner() != exporter) {
            BufferRelease.call(ts, exporter, method, given);
        }
        if (!Memory.COUNTING) {
            // Where the host collects, the view would keep its exporter closed for resizing for an unknown time.
            given.releaseIfOpen();
        }
        view = null;
        Memory.dropped(this, given);
        object = null;
        Memory.dropped(this, exporter);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(view);
        visitor.visit(object);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Takes back a memoryview that `__buffer__` gave.
    @PySpecial
    static PyObject __release_buffer__(BufferWrapper self, PyObject buffer) {
        return BufferRelease.takeBack(self, buffer);
    }
}
