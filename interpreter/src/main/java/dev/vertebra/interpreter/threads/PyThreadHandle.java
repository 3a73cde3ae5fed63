package dev.vertebra.interpreter.threads;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// `_thread._ThreadHandle`: a thread that can be waited for.
@NativeType("_thread._ThreadHandle")
final class PyThreadHandle extends PyObject {
    static final PyType TYPE = PyType.builtin("_thread._ThreadHandle", PyThreadHandle.class)
            .sealed()
            .natives(PyThreadHandleNatives.rows())
            .structure(24)
            .ofModule()
            .make();

    private final CountDownLatch done = new CountDownLatch(1);
    private long identifier;
    private boolean daemon = true;

    PyThreadHandle() {
        super(TYPE);
    }

    long identifier() {
        return identifier;
    }

    boolean isDaemon() {
        return daemon;
    }

    void started(long newIdentifier, boolean isDaemon) {
        if (identifier != 0) {
            throw Raise.runtimeError("thread already started");
        }
        identifier = newIdentifier;
        daemon = isDaemon;
    }

    /// The handle of a thread that was not started by Python code.
    void adopt(long newIdentifier) {
        identifier = newIdentifier;
    }

    void ended() {
        done.countDown();
    }

    /// Waits for the end of the thread.
    ///
    /// @param nanoseconds at most that long; negative waits for ever
    void await(ThreadState ts, long nanoseconds) throws IOException {
        long until = System.nanoTime() + nanoseconds;
        while (true) {
            try {
                PendingSignals.of(ts).waiting(ts, () -> awaitDone(nanoseconds < 0 ? -1 : until - System.nanoTime()));
                return;
            } catch (InterruptedIOException e) {
                ts.poll();
            }
        }
    }

    private boolean awaitDone(long nanoseconds) throws InterruptedIOException {
        try {
            if (nanoseconds == -1) {
                done.await();
                return true;
            }
            return done.await(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("_ThreadHandle()")
    @ShownSignature("")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyThreadHandle();
    }

    @PySpecial
    static PyObject __repr__(PyThreadHandle self) {
        return PyStr.of("<_ThreadHandle object: ident=" + self.identifier + ">");
    }

    @PyGetter("ident")
    static long ident(PyThreadHandle self) {
        return self.identifier;
    }

    /// Wait for the thread to end.
    @PyMethod("join(self, timeout=None, /)")
    @ShownSignature("")
    static void join(ThreadState ts, PyThreadHandle self, PyObject timeout) {
        if (self.identifier == 0) {
            throw Raise.runtimeError("thread not started");
        }
        if (self.identifier == ((PyThread) ts).identifier()) {
            throw Raise.runtimeError("Cannot join current thread");
        }
        double seconds = timeout == PyNone.NONE ? -1 : Numbers.floatAsDouble(ts, timeout);
        try {
            self.await(ts, seconds < 0 ? -1 : (long) (seconds * 1e9));
        } catch (IOException e) {
            throw new IllegalStateException("waiting for a thread does no input or output", e);
        }
    }

    /// Whether the thread has ended.
    @PyMethod("is_done(self, /)")
    static boolean isDone(PyThreadHandle self) {
        return self.done.getCount() == 0;
    }

    /// Say that the thread has ended; for the child of a fork.
    @PyMethod("_set_done(self, /)")
    static void setDone(PyThreadHandle self) {
        if (self.identifier == 0) {
            throw Raise.runtimeError("thread not started");
        }
        self.done.countDown();
    }
}
