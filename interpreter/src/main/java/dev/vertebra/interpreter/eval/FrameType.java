package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The type and attributes of frames. Compare CPython Objects/frameobject.c.
@NativeType("frame")
final class FrameType {
    static final PyType TYPE = PyType.builtin("frame", PyFrame.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(FrameTypeNatives.rows())
            .structure(136)
            .order("clear __sizeof__ f_trace_lines f_back f_locals f_lineno f_trace f_lasti")
            .make();

    private FrameType() {}

    /// The size in memory, in bytes: its variables and stack included.
    @PyMethod("__sizeof__(self, /)")
    static long sizeof(PyFrame self) {
        return 136 + 8L * (self.unit.code.nlocalsplus + self.unit.code.co_stacksize);
    }

    @PyGetter("f_back")
    static PyObject back(PyFrame self) {
        PyFrame back = self.visibleBack();
        return back == null ? PyNone.NONE : back.object();
    }

    @PyGetter("f_locals")
    static PyObject locals(PyFrame self) {
        return self.localsProxy();
    }

    @PyGetter("f_globals")
    static PyObject globals(PyFrame self) {
        return self.globals;
    }

    @PyGetter("f_builtins")
    static PyObject builtins(PyFrame self) {
        return self.builtins;
    }

    @PyGetter("f_code")
    static PyObject code(ThreadState ts, PyFrame self) {
        AuditHooks.read(ts, self, "f_code");
        return self.code();
    }

    @PyGetter("f_lasti")
    static int lasti(PyFrame self) {
        PyGenerator generator = self.generator;
        boolean suspended = generator != null && !generator.isRunning() && !self.finished;
        int unit = suspended ? self.resumeAt : self.lasti;
        return unit < 0 ? -1 : 2 * unit;
    }

    @PyGetter("f_lineno")
    static PyObject lineno(PyFrame self) {
        int line = self.code().line(self.lasti);
        return line < 0 ? PyNone.NONE : PyInt.of(line);
    }

    @PySetter("f_lineno")
    static void setLineno(ThreadState ts, PyFrame self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.attributeError("cannot delete attribute");
        }
        if (value.type() != PyInt.TYPE) {
            throw Raise.valueError("lineno must be an integer");
        }
        LineJump.to((PyThread) ts, self, (PyInt) value);
    }

    @PyGetter("f_trace")
    static PyObject trace(PyFrame self) {
        PyObject trace = self.trace;
        return trace == null ? PyNone.NONE : trace;
    }

    @PySetter("f_trace")
    static void setTrace(ThreadState ts, PyFrame self, @Nullable PyObject value) {
        PyObject function = value == PyNone.NONE ? null : value;
        if (function == self.trace) {
            return;
        }
        LegacyTracing.setLocalTrace(self, function);
        if (function != null && self.traceOpcodes) {
            LegacyTracing.traceOpcodes((PyThread) ts, self, true);
        }
    }

    @PyMember("f_trace_lines")
    static boolean traceLines(PyFrame self) {
        return self.traceLines;
    }

    @PySetter("f_trace_lines")
    static void setTraceLines(PyFrame self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("can't delete numeric/char attribute");
        }
        self.traceLines = flag(value);
    }

    @PyGetter("f_trace_opcodes")
    static boolean traceOpcodes(PyFrame self) {
        return self.traceOpcodes;
    }

    @PySetter("f_trace_opcodes")
    static void setTraceOpcodes(ThreadState ts, PyFrame self, @Nullable PyObject value) {
        self.traceOpcodes = flag(value);
        if (!self.traceOpcodes || self.trace != null) {
            LegacyTracing.traceOpcodes((PyThread) ts, self, self.traceOpcodes);
        }
    }

    private static boolean flag(@Nullable PyObject value) {
        if (!(value instanceof PyBool)) {
            throw Raise.typeError("attribute value type must be bool");
        }
        return value == PyBool.TRUE;
    }

    /// F.clear(): lets go of all that the variables of a finished frame refer to
    @PyMethod("clear(self, /)")
    static void clear(ThreadState ts, PyFrame self) {
        PyGenerator generator = self.generator;
        if (generator != null && !generator.isFinished()) {
            if (generator.isRunning()) {
                throw Raise.runtimeError("cannot clear an executing frame");
            }
            if (generator.hasStarted()) {
                throw Raise.runtimeError("cannot clear a suspended frame");
            }
            GeneratorEnd.finalise((PyThread) ts, generator);
            generator.close((PyThread) ts);
            return;
        }
        if (!self.finished) {
            throw Raise.runtimeError("cannot clear an executing frame");
        }
        self.clear(ts);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyFrame self) {
        return PyStr.of("<frame at " + ObjectIds.address(self) + ", file "
                + Text.repr(ts, self.code().co_filename) + ", line " + self.line() + ", code "
                + self.code().co_name() + ">");
    }
}
