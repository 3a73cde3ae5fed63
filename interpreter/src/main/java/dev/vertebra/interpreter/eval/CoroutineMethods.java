package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of coroutines. PEP 492; compare CPython Objects/genobject.c `PyCoro_Type`.
@NativeType("coroutine")
final class CoroutineMethods {
    private CoroutineMethods() {}

    @PySpecial
    static PyObject __await__(PyGenerator self) {
        return new PyCoroutineWrapper(self);
    }

    @PySpecial
    static PyObject __repr__(PyGenerator self) {
        return PyStr.of("<coroutine object " + self.qualname + " at " + ObjectIds.address(self) + ">");
    }

    /// The size in memory, in bytes: that of its frame included.
    @PyMethod("__sizeof__(self, /)")
    static long __sizeof__(PyGenerator self) {
        return GeneratorTypes.size(self);
    }

    @PySpecial
    static void __del__(ThreadState ts, PyGenerator self) {
        GeneratorEnd.finalise((PyThread) ts, self);
    }

    /// send(arg): puts arg into coroutine as the result of its await, resumes it and
    /// gives the next value; raises StopIteration when the coroutine returns.
    @PyMethod("send(self, object, /)")
    static PyObject send(ThreadState ts, PyGenerator self, PyObject object) {
        return GeneratorMethods.send(ts, self, object);
    }

    /// throw(value) or throw(type[, value[, traceback]])
    ///
    /// Raises the exception in coroutine, where it is paused, and gives the next value;
    /// raises StopIteration when the coroutine returns.
    @PyMethod("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    static PyObject throwInto(
            ThreadState ts, PyGenerator self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        return GeneratorMethods.throwInto(ts, self, typ, val, tb);
    }

    /// close(): raises GeneratorExit inside coroutine, to end it.
    @PyMethod("close(self, /)")
    static PyObject close(ThreadState ts, PyGenerator self) {
        return self.close((PyThread) ts);
    }

    /// name of the coroutine
    @PyGetter("__name__")
    static PyObject name(PyGenerator self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, @Nullable PyObject value) {
        GeneratorMethods.setName(self, value);
    }

    /// qualified name of the coroutine
    @PyGetter("__qualname__")
    static PyObject qualname(PyGenerator self) {
        return self.qualname;
    }

    @PySetter("__qualname__")
    static void setQualname(PyGenerator self, @Nullable PyObject value) {
        GeneratorMethods.setQualname(self, value);
    }

    @PyGetter("cr_frame")
    static PyObject frame(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "cr_frame");
        return self.isFinished() ? PyNone.NONE : self.frame().object();
    }

    @PyGetter("cr_running")
    static PyObject running(PyGenerator self) {
        return PyBool.of(self.isRunning());
    }

    @PyGetter("cr_suspended")
    static PyObject suspended(PyGenerator self) {
        return GeneratorFrames.suspended(self);
    }

    @PyGetter("cr_code")
    static PyObject code(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "cr_code");
        return self.frame().code();
    }

    /// what the coroutine awaits at the moment; None if it awaits nothing
    @PyGetter("cr_await")
    static PyObject awaited(PyGenerator self) {
        return GeneratorFrames.yieldFrom(self);
    }

    @PyMember("cr_origin")
    static PyObject origin(PyGenerator self) {
        PyObject origin = self.origin;
        return origin == null ? PyNone.NONE : origin;
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }
}
