package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// The iterator that `coroutine.__await__()` gives.
@NativeType("coroutine_wrapper")
final class PyCoroutineWrapper extends PyObject {
    static final PyType TYPE = PyType.builtin("coroutine_wrapper", PyCoroutineWrapper.class)
            .doc("The iterator that __await__() of a coroutine gives.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyCoroutineWrapperNatives.rows())
            .structure(24)
            .make();

    private final PyGenerator coroutine;

    PyCoroutineWrapper(PyGenerator coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(coroutine);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __iter__(PyCoroutineWrapper self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyCoroutineWrapper self) {
        return self.coroutine.resume((PyThread) ts, PyNone.NONE, null);
    }

    /// send(arg): resumes the coroutine with arg as the result of its await and
    /// gives the next value; raises StopIteration when the coroutine returns.
    @PyMethod("send(self, object, /)")
    static PyObject send(ThreadState ts, PyCoroutineWrapper self, PyObject object) {
        return GeneratorMethods.send(ts, self.coroutine, object);
    }

    /// throw(value) or throw(type[, value[, traceback]])
    ///
    /// Raises the exception where the coroutine is paused and gives the next value;
    /// raises StopIteration when the coroutine returns.
    @PyMethod("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    @ShownSignature("")
    static PyObject throwInto(
            ThreadState ts, PyCoroutineWrapper self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        return GeneratorMethods.throwInto(ts, self.coroutine, typ, val, tb);
    }

    /// close(): ends the coroutine by raising GeneratorExit in it.
    @PyMethod("close(self, /)")
    static PyObject close(ThreadState ts, PyCoroutineWrapper self) {
        return self.coroutine.close((PyThread) ts);
    }
}
