package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// The awaitable that one step of an asynchronous generator is: `__anext__`, `asend`, `athrow`, `aclose`.
///
/// What the generator yields comes wrapped ([PyAsyncGeneratorValue]) and ends the step; what it awaits goes through to
/// the event loop. Compare CPython Objects/genobject.c `async_gen_asend_send`, `async_gen_athrow_send`.
@NativeType("async_generator_asend")
final class PyAsyncGeneratorStep extends PyObject {
    static final PyType ASEND = type("async_generator_asend");
    static final PyType ATHROW = type("async_generator_athrow");

    private enum State {
        NEW,
        RUNNING,
        DONE
    }

    private final PyGenerator generator;

    /// What is sent, or the tuple of the arguments of `athrow`.
    private final PyObject value;

    private final boolean closing;
    private State state = State.NEW;

    private PyAsyncGeneratorStep(PyType type, PyGenerator generator, PyObject value, boolean closing) {
        super(type);
        this.generator = generator;
        this.value = value;
        this.closing = closing;
    }

    private static PyType type(String name) {
        return PyType.builtin(name, PyAsyncGeneratorStep.class)
                .sealed()
                .structure(40)
                .flags(PyType.NO_INSTANTIATION)
                .natives(Native.of(name, PyAsyncGeneratorStepNatives.rows()))
                .make();
    }

    static PyObject send(PyGenerator generator, PyObject value) {
        return registered(new PyAsyncGeneratorStep(ASEND, generator, value, false));
    }

    static PyObject raise(PyGenerator generator, PyTuple args) {
        return registered(new PyAsyncGeneratorStep(ATHROW, generator, args, false));
    }

    static PyObject close(PyGenerator generator) {
        return registered(new PyAsyncGeneratorStep(ATHROW, generator, PyNone.NONE, true));
    }

    private static PyObject registered(PyAsyncGeneratorStep step) {
        if (Memory.COUNTING) {
            Memory.tracker().allocated(ThreadState.current(), step);
        }
        return step;
    }

    @PySpecial
    static void __del__(ThreadState ts, PyAsyncGeneratorStep self) {
        if (self.state == State.NEW) {
            String method = self.isThrow() ? self.closing ? "aclose" : "athrow" : "asend";
            CoroutineOrigins.warnMethod((PyThread) ts, self.generator, method);
        }
    }

    /// Compare CPython Objects/genobject.c `async_gen_asend_traverse`.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(generator);
        if (!closing && value != PyNone.NONE) {
            referents.visit(value);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(generator);
        visitor.visit(value);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    private boolean isThrow() {
        return type() == ATHROW;
    }

    private String method() {
        return isThrow()
                ? closing
                        ? "aclose(): asynchronous generator is already running"
                        : "athrow(): asynchronous generator is already running"
                : "anext(): asynchronous generator is already running";
    }

    private PyException reused() {
        return Raise.runtimeError(
                isThrow()
                        ? "cannot reuse already awaited aclose()/athrow()"
                        : "cannot reuse already awaited __anext__()/asend()");
    }

    private @Nullable PyObject step(PyThread ts, PyObject sent) {
        if (state == State.DONE) {
            throw reused();
        }
        if (isThrow() && generator.isFinished()) {
            state = State.DONE;
            return ts.endOfIteration(PyNone.NONE);
        }
        boolean first = state == State.NEW;
        if (first) {
            begin();
            if (isThrow()) {
                return throwFirst(ts, sent);
            }
        }
        generator.asyncRunning = true;
        ts.clearStopIteration();
        PyObject given = first && sent == PyNone.NONE ? value : sent;
        PyObject result;
        try {
            result = generator.resume(ts, given, null);
        } catch (PyException e) {
            return failed(ts, e);
        }
        return unwrapped(ts, result);
    }

    /// Checks that no other step is under way.
    private void begin() {
        if (generator.asyncRunning) {
            state = State.DONE;
            throw Raise.runtimeError("%s", method());
        }
    }

    /// The first step of `athrow` and `aclose`.
    private @Nullable PyObject throwFirst(PyThread ts, PyObject sent) {
        if (generator.closed) {
            state = State.DONE;
            throw Raise.withArgs(ExceptionTypes.StopAsyncIteration);
        }
        if (sent != PyNone.NONE) {
            throw Raise.runtimeError("can't send non-None value to a just-started coroutine");
        }
        state = State.RUNNING;
        generator.asyncRunning = true;
        generator.closed |= closing;
        ts.clearStopIteration();
        PyObject result;
        try {
            PyException exception =
                    closing ? Raise.withArgs(ExceptionTypes.GeneratorExit) : thrown(ts, (PyTuple) value);
            result = generator.raise(ts, exception, false);
        } catch (PyException e) {
            return failed(ts, e);
        }
        return unwrapped(ts, result);
    }

    private static PyException thrown(PyThread ts, PyTuple args) {
        return GeneratorMethods.checked(
                ts, args.get(0), args.size() > 1 ? args.get(1) : null, args.size() > 2 ? args.get(2) : null);
    }

    /// What the event loop gets of a result: a yielded value ends the step, the end of the generator is
    /// StopAsyncIteration.
    private @Nullable PyObject unwrapped(PyThread ts, @Nullable PyObject result) {
        state = State.RUNNING;
        if (result == null) {
            return failed(ts, Raise.withArgs(ExceptionTypes.StopAsyncIteration));
        }
        if (result instanceof PyAsyncGeneratorValue yielded) {
            state = State.DONE;
            generator.asyncRunning = false;
            if (closing) {
                throw Raise.runtimeError("async generator ignored GeneratorExit");
            }
            return ts.endOfIteration(yielded.value());
        }
        return result;
    }

    /// The step ends by an exception; of `aclose` two kinds are expected.
    private @Nullable PyObject failed(PyThread ts, PyException e) {
        generator.asyncRunning = false;
        state = State.DONE;
        boolean stops = e.matches(ExceptionTypes.StopAsyncIteration) || e.matches(ExceptionTypes.GeneratorExit);
        if (!stops) {
            throw e;
        }
        generator.closed = true;
        if (closing) {
            return ts.endOfIteration(PyNone.NONE);
        }
        throw e;
    }

    @PySpecial
    static PyObject __await__(PyAsyncGeneratorStep self) {
        return self;
    }

    @PySpecial
    static PyObject __iter__(PyAsyncGeneratorStep self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyAsyncGeneratorStep self) {
        return self.step((PyThread) ts, PyNone.NONE);
    }

    /// Sends a value into the step.
    @PyMethod("send(self, object, /)")
    static PyObject send(ThreadState ts, PyAsyncGeneratorStep self, PyObject object) {
        ts.clearStopIteration();
        return GeneratorMethods.valueOrStop(ts, self.step((PyThread) ts, object));
    }

    /// Raises an exception in the step.
    @PyMethod("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    @ShownSignature("")
    static PyObject throwInto(
            ThreadState ts, PyAsyncGeneratorStep self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        PyThread thread = (PyThread) ts;
        if (self.state == State.DONE) {
            throw self.reused();
        }
        if (self.state == State.NEW) {
            self.begin();
            self.state = State.RUNNING;
            self.generator.asyncRunning = true;
        }
        ts.clearStopIteration();
        PyObject result;
        try {
            PyException exception = GeneratorMethods.exception(thread, typ, val, tb);
            result = self.generator.raise(thread, exception);
        } catch (PyException e) {
            return GeneratorMethods.valueOrStop(ts, self.failed(thread, e));
        }
        return GeneratorMethods.valueOrStop(ts, self.unwrapped(thread, result));
    }

    /// Ends the step.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PyAsyncGeneratorStep self) {
        if (self.state == State.DONE) {
            return;
        }
        try {
            throwInto(ts, self, ExceptionTypes.GeneratorExit, null, null);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.StopIteration)
                    || e.matches(ExceptionTypes.StopAsyncIteration)
                    || e.matches(ExceptionTypes.GeneratorExit)) {
                return;
            }
            throw e;
        }
        throw Raise.runtimeError("coroutine ignored GeneratorExit");
    }
}
