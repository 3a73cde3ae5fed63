package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of asynchronous generators. PEP 525; compare CPython Objects/genobject.c `PyAsyncGen_Type`.
@NativeType("async_generator")
final class AsyncGeneratorMethods {
    private AsyncGeneratorMethods() {}

    /// Calls the hooks of `sys.set_asyncgen_hooks` when the generator is first used.
    private static void hooks(PyThread ts, PyGenerator self) {
        if (self.hooked) {
            return;
        }
        self.hooked = true;
        self.finaliser = ts.asyncGeneratorFinaliser;
        dev.vertebra.objectmodel.Memory.stored(self, self.finaliser);
        PyObject first = ts.asyncGeneratorFirst;
        if (first != null) {
            Calls.call1(ts, first, self);
        }
    }

    @PySpecial
    static PyObject __aiter__(PyGenerator self) {
        return self;
    }

    @PySpecial
    static PyObject __anext__(ThreadState ts, PyGenerator self) {
        hooks((PyThread) ts, self);
        return PyAsyncGeneratorStep.send(self, PyNone.NONE);
    }

    @PySpecial
    static PyObject __repr__(PyGenerator self) {
        return PyStr.of("<async_generator object " + self.qualname + " at " + ObjectIds.address(self) + ">");
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

    /// asend(v): an awaitable that resumes the generator with v as the value of its yield.
    @PyMethod("asend(self, object, /)")
    static PyObject asend(ThreadState ts, PyGenerator self, PyObject object) {
        hooks((PyThread) ts, self);
        return PyAsyncGeneratorStep.send(self, object);
    }

    /// athrow(value) or athrow(type[, value[, tb]])
    ///
    /// An awaitable that raises the exception where the generator is paused.
    @PyMethod("athrow(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    @TupleCall
    static PyObject athrow(
            ThreadState ts, PyGenerator self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        if (val != null) {
            GeneratorMethods.warnOfSignature((PyThread) ts, "athrow");
        }
        hooks((PyThread) ts, self);
        PyTuple args = val == null ? PyTuple.of(typ) : tb == null ? PyTuple.of(typ, val) : PyTuple.of(typ, val, tb);
        return PyAsyncGeneratorStep.raise(self, args);
    }

    /// aclose(): an awaitable that ends the generator by raising GeneratorExit in it.
    @PyMethod("aclose(self, /)")
    static PyObject aclose(ThreadState ts, PyGenerator self) {
        hooks((PyThread) ts, self);
        return PyAsyncGeneratorStep.close(self);
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return dev.vertebra.objectmodel.PyGenericAlias.of(ts, cls, object);
    }

    /// The name of the function.
    @PyGetter("__name__")
    static PyObject name(PyGenerator self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, @Nullable PyObject value) {
        GeneratorMethods.setName(self, value);
    }

    /// The qualified name of the function.
    @PyGetter("__qualname__")
    static PyObject qualname(PyGenerator self) {
        return self.qualname;
    }

    @PySetter("__qualname__")
    static void setQualname(PyGenerator self, @Nullable PyObject value) {
        GeneratorMethods.setQualname(self, value);
    }

    @PyGetter("ag_frame")
    static PyObject frame(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "ag_frame");
        return self.isFinished() ? PyNone.NONE : self.frame().object();
    }

    @PyMember("ag_running")
    static PyObject running(PyGenerator self) {
        return PyBool.of(self.asyncRunning);
    }

    @PyGetter("ag_suspended")
    static PyObject suspended(PyGenerator self) {
        return GeneratorFrames.suspended(self);
    }

    @PyGetter("ag_code")
    static PyObject code(ThreadState ts, PyGenerator self) {
        AuditHooks.read(ts, self, "ag_code");
        return self.frame().code();
    }

    /// What the generator awaits at the moment; None if it awaits nothing
    @PyGetter("ag_await")
    static PyObject awaited(PyGenerator self) {
        return GeneratorFrames.yieldFrom(self);
    }
}
