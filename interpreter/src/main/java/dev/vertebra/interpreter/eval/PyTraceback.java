package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.interpreter.errors.TracebackEntry;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// One frame that an exception went through. Compare CPython Python/traceback.c.
@NativeType("traceback")
public final class PyTraceback extends PyObject implements TracebackEntry {
    /// `types.TracebackType`.
    public static final PyType TYPE = PyType.builtin("traceback", PyTraceback.class)
            .doc("TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\n"
                    + "One entry of a traceback: a frame, the place in it, and the entry that follows.")
            .sealed()
            .natives(PyTracebackNatives.rows())
            .structure(40)
            .make();

    private @Nullable PyTraceback next;
    private final PyFrame frame;

    /// The byte of the instruction, or -1.
    private final int lasti;

    /// The line, or -1 if it is still to be looked up.
    private int line;

    private PyTraceback(@Nullable PyTraceback next, PyFrame frame, int lasti, int line) {
        super(TYPE, ReferenceTracker.TRACKED);
        this.next = next;
        this.frame = frame;
        this.lasti = lasti;
        this.line = line;
    }

    /// Adds an instruction of a frame to the traceback of an exception.
    ///
    /// @param pc the code unit of the instruction
    static void add(ThreadState ts, PyBaseException exception, PyFrame frame, int pc) {
        frame.escaped = true;
        frame.asked = true;
        PyTraceback before = (PyTraceback) exception.traceback();
        PyTraceback made = new PyTraceback(before, frame, 2 * pc, -1);
        Memory.share(frame);
        exception.extendTraceback(ts, made);
    }

    /// An entry for the running instruction of a frame.
    static PyTraceback of(@Nullable PyTraceback next, PyFrame frame) {
        frame.escaped = true;
        frame.asked = true;
        return new PyTraceback(next, frame, frame.lasti < 0 ? -1 : 2 * frame.lasti, -1);
    }

    @Override
    public @Nullable PyTraceback next() {
        return next;
    }

    @Override
    public PyStr file() {
        return frame.unit.code.co_filename;
    }

    @Override
    public PyStr name() {
        return frame.unit.code.co_name();
    }

    /// The code unit of the instruction, or -1.
    int lasti() {
        return lasti < 0 ? -1 : lasti / 2;
    }

    @Override
    public int line() {
        if (line < 0) {
            line = frame.unit.code.line(lasti());
        }
        return line;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(next);
        visitor.visit(frame);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(next);
        visitor.visit(frame);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("traceback(tb_next, tb_frame, tb_lasti, tb_lineno)")
    static PyObject __new__(PyType cls, PyObject tb_next, PyFrame tb_frame, int tb_lasti, int tb_lineno) {
        if (tb_next != PyNone.NONE && !(tb_next instanceof PyTraceback)) {
            throw Raise.typeError(
                    "expected traceback object or None, got '%s'",
                    tb_next.type().fullName());
        }
        PyTraceback next = tb_next instanceof PyTraceback traceback ? traceback : null;
        return new PyTraceback(next, tb_frame, tb_lasti, tb_lineno);
    }

    @PyGetter("tb_next")
    static PyObject tbNext(PyTraceback self) {
        return self.next == null ? PyNone.NONE : self.next;
    }

    @PySetter("tb_next")
    static void setTbNext(PyTraceback self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("can't delete tb_next attribute");
        }
        if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
            throw Raise.typeError(
                    "expected traceback object, got '%s'", value.type().fullName());
        }
        PyTraceback newNext = value instanceof PyTraceback traceback ? traceback : null;
        for (PyTraceback each = newNext; each != null; each = each.next) {
            if (each == self) {
                throw Raise.valueError("traceback loop detected");
            }
        }
        PyTraceback before = self.next;
        self.next = newNext;
        Memory.replace(self, before, newNext);
    }

    @PyMember("tb_frame")
    static PyObject tbFrame(ThreadState ts, PyTraceback self) {
        AuditHooks.read(ts, self, "tb_frame");
        return self.frame;
    }

    @PyMember("tb_lasti")
    static int tbLasti(PyTraceback self) {
        return self.lasti;
    }

    @PyGetter("tb_lineno")
    static PyObject tbLineno(PyTraceback self) {
        int known = self.line();
        return known < 0 ? PyNone.NONE : dev.vertebra.objectmodel.PyInt.of(known);
    }

    @PyMethod("__dir__(self, /)")
    static PyObject dir(PyTraceback self) {
        return PyList.of(PyStr.of("tb_frame"), PyStr.of("tb_next"), PyStr.of("tb_lasti"), PyStr.of("tb_lineno"));
    }
}
