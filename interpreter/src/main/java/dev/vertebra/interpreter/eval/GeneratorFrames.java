package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// What generators show of their frames: `gi_frame`, `gi_running` and the like.
@NativeType("generator")
final class GeneratorFrames {
    private GeneratorFrames() {}

    @PyGetter("gi_frame")
    static PyObject frame(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "gi_frame");
        return self.isFinished() ? PyNone.NONE : self.frame().object();
    }

    @PyGetter("gi_running")
    static PyObject running(PyGenerator self) {
        return PyBool.of(self.isRunning());
    }

    @PyGetter("gi_suspended")
    static PyObject suspended(PyGenerator self) {
        return PyBool.of(self.hasStarted() && !self.isRunning() && !self.isFinished());
    }

    @PyGetter("gi_code")
    static PyObject code(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "gi_code");
        return self.frame().code();
    }

    /// the iterator to which yield from delegates; None outside yield from
    @PyGetter("gi_yieldfrom")
    static PyObject yieldFrom(PyGenerator self) {
        PyObject delegate = self.delegate();
        return delegate == null ? PyNone.NONE : delegate;
    }
}
