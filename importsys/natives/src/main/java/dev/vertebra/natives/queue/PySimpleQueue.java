package dev.vertebra.natives.queue;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// `_queue.SimpleQueue`: a queue without bounds, on which threads may wait.
///
/// The semaphore has a permit for each item. An item is put and taken with the runtime's lock held, and a permit comes
/// after its item, so that who has got a permit finds one; nothing here calls Python in between, by which a finaliser
/// or signal handler may put while another call is under way. Compare CPython Modules/_queuemodule.c.
@NativeType("SimpleQueue")
final class PySimpleQueue extends PyObject {
    static final PyType TYPE = PyType.builtin("_queue.SimpleQueue", PySimpleQueue.class)
            .doc("A queue without bounds: first in, first out, for any number of threads.")
            .flags(PyType.HAS_WEAKREFS)
            .natives(PySimpleQueueNatives.rows())
            .structure(72, 0, 64)
            .ofModule()
            .make();

    private static final double NANOS = 1e9;

    private final ArrayDeque<PyObject> items = new ArrayDeque<>();
    private final Semaphore permits = new Semaphore(0, true);

    private PySimpleQueue(PyType type) {
        super(type);
    }

    @PyNew("SimpleQueue()")
    @ShownSignature("()")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.none("SimpleQueue", count, keywords);
        }
        PySimpleQueue made = new PySimpleQueue(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// Put an item into the queue.
    ///
    /// The optional arguments block and timeout are for compatibility with Queue.put(); putting never waits.
    @PyMethod("put(self, /, item, block=True, timeout=None)")
    static void put(PySimpleQueue self, PyObject item, boolean block, PyObject timeout) {
        self.items.addLast(item);
        Memory.stored(self, item);
        self.permits.release();
    }

    /// Put an item into the queue, which never waits.
    @PyMethod("put_nowait(self, /, item)")
    static void putNowait(PySimpleQueue self, PyObject item) {
        put(self, item, true, PyNone.NONE);
    }

    /// Take the oldest item out of the queue.
    ///
    /// If there is none it waits for one, at most as many seconds as the timeout says if it is not None. Raise
    /// Empty if there is none by then, or at once if block is false.
    @PyMethod("get(self, /, block=True, timeout=None)")
    static PyObject get(ThreadState ts, PySimpleQueue self, boolean block, PyObject timeout) {
        long nanos = block && timeout != PyNone.NONE ? nanos(ts, timeout) : -1;
        if (!self.permits.tryAcquire() && !(block && self.waitFor(ts, nanos))) {
            throw empty(ts);
        }
        PyObject item = self.items.pollFirst();
        if (item == null) {
            throw empty(ts);
        }
        Memory.dropped(self, item);
        return item;
    }

    /// Take the oldest item out of the queue, or raise Empty if there is none.
    @PyMethod("get_nowait(self, /)")
    static PyObject getNowait(ThreadState ts, PySimpleQueue self) {
        return get(ts, self, false, PyNone.NONE);
    }

    private static PyException empty(ThreadState ts) {
        return Raise.withArgs(QueueState.of(ts).empty(ts));
    }

    private static long nanos(ThreadState ts, PyObject timeout) {
        double seconds = timeout instanceof PyFloat number
                ? number.value()
                : Numbers.index(ts, timeout).toDouble();
        if (Double.isNaN(seconds)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(seconds) * NANOS >= 0x1p63) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        if (seconds < 0) {
            throw Raise.valueError("'timeout' must be a non-negative number");
        }
        return (long) Math.ceil(seconds * NANOS);
    }

    /// Waits for a permit with the runtime's lock released.
    ///
    /// @param nanos how long, or -1 for ever
    /// @return whether it has got one
    private boolean waitFor(ThreadState ts, long nanos) {
        long until = nanos < 0 ? 0 : System.nanoTime() + nanos;
        try (ThreadState.Hold held = ts.hold(this)) {
            while (true) {
                try {
                    long left = nanos < 0 ? -1 : Math.max(0, until - System.nanoTime());
                    return PendingSignals.of(ts).waiting(ts, () -> acquire(left));
                } catch (InterruptedIOException e) {
                    ts.poll();
                } catch (IOException e) {
                    throw new IllegalStateException("waiting for a queue does no input or output", e);
                }
            }
        }
    }

    private boolean acquire(long nanos) throws InterruptedIOException {
        try {
            if (nanos < 0) {
                permits.acquire();
                return true;
            }
            return permits.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    /// Whether the queue has no item now, which may change at once.
    @PyMethod("empty(self, /)")
    static boolean isEmpty(PySimpleQueue self) {
        return self.items.isEmpty();
    }

    /// How many items the queue has now, which may change at once.
    @PyMethod("qsize(self, /)")
    static long size(PySimpleQueue self) {
        return self.items.size();
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    /// Compare CPython Modules/_queuemodule.c simplequeue_traverse.
    @Override
    public void traverseShown(Referents referents) {
        traverse(referents);
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        for (PyObject item : items) {
            visitor.visit(item);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
