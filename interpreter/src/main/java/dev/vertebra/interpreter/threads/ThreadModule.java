package dev.vertebra.interpreter.threads;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.interpreter.errors.ExceptionPrinter;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The module `_thread`. Compare CPython Modules/_threadmodule.c.
@NativeModuleTable("_thread")
public final class ThreadModule {
    /// As the system has it with what CPython adds.
    private static final long SMALLEST_STACK = 32_768;

    private static final PyType HOOK_ARGUMENTS = PyStructSequence.define(
            "_thread._ExceptHookArgs",
            "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.",
            4,
            true,
            "exc_type",
            "exc_value",
            "exc_traceback",
            "thread");

    private ThreadModule() {}

    /// Fills the namespace.
    public static void fill(ThreadState ts, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_thread", ThreadModuleNatives.rows());
        put(namespace, "error", ExceptionTypes.RuntimeError);
        put(namespace, "LockType", PyLock.TYPE);
        put(namespace, "lock", PyLock.TYPE);
        put(namespace, "RLock", PyRLock.TYPE);
        put(namespace, "_local", PyThreadLocal.TYPE);
        put(namespace, "_ThreadHandle", PyThreadHandle.TYPE);
        put(namespace, "_ExceptHookArgs", HOOK_ARGUMENTS);
        put(namespace, "TIMEOUT_MAX", PyFloat.of(9223372036.0));
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }

    private static PyThread thread(ThreadState ts) {
        return (PyThread) ts;
    }

    /// A new lock that no thread holds.
    @dev.vertebra.declare.PyFunction("allocate_lock()")
    static PyObject allocateLock() {
        return new PyLock();
    }

    /// A number other than zero that no other living thread has. A later thread can
    /// get it again.
    @dev.vertebra.declare.PyFunction("get_ident()")
    static long getIdent(ThreadState ts) {
        return thread(ts).identifier();
    }

    /// The number by which the operating system knows this thread.
    @dev.vertebra.declare.PyFunction("get_native_id()")
    static long getNativeId(ThreadState ts) {
        return thread(ts).identifier();
    }

    /// The number of the main thread. Meant for the library alone.
    @dev.vertebra.declare.PyFunction("_get_main_thread_ident()")
    static long getMainThreadIdent(ThreadState ts) {
        return thread(ts).runtime().main().identifier();
    }

    /// True in the main interpreter, False in a subinterpreter.
    @dev.vertebra.declare.PyFunction("_is_main_interpreter()")
    static boolean isMainInterpreter() {
        return true;
    }

    /// Tells whether this interpreter lets daemon threads start.
    @dev.vertebra.declare.PyFunction("daemon_threads_allowed()")
    static boolean daemonThreadsAllowed() {
        return true;
    }

    /// Counts the living Python threads besides the main one.
    @dev.vertebra.declare.PyFunction("_count()")
    static int count(ThreadState ts) {
        return Threads.of(ts).count();
    }

    /// Waits until all other threads that are not daemons have ended.
    @dev.vertebra.declare.PyFunction("_shutdown()")
    static void shutdown(ThreadState ts) {
        Threads.of(ts).joinAll(thread(ts));
    }

    /// Starts a thread that calls the function with these arguments and gives the thread's number.
    @dev.vertebra.declare.PyFunction("start_new_thread(function, args, kwargs={}, /)")
    @TupleCall
    static long startNewThread(ThreadState ts, PyObject function, PyObject args, @Nullable PyObject kwargs) {
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("first arg must be callable");
        }
        if (!(args instanceof PyTuple tuple)) {
            throw Raise.typeError("2nd arg must be a tuple");
        }
        if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Raise.typeError("optional 3rd arg must be a dictionary");
        }
        PyDict keywords = kwargs instanceof PyDict dict ? dict : null;
        ts.audit("_thread.start_new_thread", function, args, keywords == null ? PyNone.NONE : keywords);
        PyThreadHandle handle = new PyThreadHandle();
        Threads.of(ts).start(thread(ts), handle, function, tuple, keywords, true);
        return handle.identifier();
    }

    /// The old name of start_new_thread().
    @dev.vertebra.declare.PyFunction("start_new(function, args, kwargs={}, /)")
    @TupleCall
    static long startNew(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("start_new()", keywords);
        Arguments.checkCount("start_new_thread", count, 2, 3);
        return startNewThread(ts, args[from], args[from + 1], count > 2 ? args[from + 2] : null);
    }

    /// The old name of exit().
    @dev.vertebra.declare.PyFunction("exit_thread()")
    static void exitThread() {
        exit();
    }

    /// The old name of allocate_lock().
    @dev.vertebra.declare.PyFunction("allocate()")
    static PyObject allocate() {
        return allocateLock();
    }

    /// Starts a thread that calls the function and gives a handle on which join() waits.
    @dev.vertebra.declare.PyFunction("start_joinable_thread(function, handle=None, daemon=True)")
    static PyObject startJoinableThread(ThreadState ts, PyObject function, PyObject handle, boolean daemon) {
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("thread function must be callable");
        }
        ts.audit("_thread.start_joinable_thread", function, PyInt.of(daemon ? 1 : 0), handle);
        PyThreadHandle made = handle instanceof PyThreadHandle given ? given : new PyThreadHandle();
        Threads.of(ts).start(thread(ts), made, function, PyTuple.EMPTY, null, daemon);
        return made;
    }

    /// A handle of a thread that was not started here. Meant for the library alone.
    @dev.vertebra.declare.PyFunction("_make_thread_handle(ident, /)")
    static PyObject makeThreadHandle(ThreadState ts, long ident) {
        PyThreadHandle handle = new PyThreadHandle();
        handle.adopt(ident);
        return handle;
    }

    /// Ends the current thread by raising SystemExit. The thread dies without a
    /// message unless something catches the exception.
    @dev.vertebra.declare.PyFunction("exit()")
    static void exit() {
        throw Raise.withArgs(ExceptionTypes.SystemExit);
    }

    /// Makes the main thread act as if this signal had come.
    @dev.vertebra.declare.PyFunction("interrupt_main(signum=2, /)")
    @TupleCall(parsed = true)
    @dev.vertebra.declare.ShownSignature("($module, signum=signal.SIGINT, /)")
    static void interruptMain(ThreadState ts, int signum) {
        if (signum < 1 || signum >= PendingSignals.LIMIT) {
            throw Raise.valueError("signal number out of range");
        }
        PendingSignals signals = PendingSignals.of(ts);
        PyObject handler = signals.handlers()[signum];
        // Numbers stand for "ignore" and "what the system does", which a simulated signal does not do.
        boolean handled =
                handler == null ? signum == PendingSignals.INTERRUPT || signals.isOver() : !(handler instanceof PyInt);
        if (handled) {
            signals.arrive(signum);
            ts.poll();
        }
    }

    /// Sets the size of the stack that new threads get at least, in bytes, and gives the one before; 0 for what is
    /// usual.
    @dev.vertebra.declare.PyFunction("stack_size(size=0, /)")
    @TupleCall(parsed = true)
    static long stackSize(ThreadState ts, @Nullable PyObject size) {
        long wanted = size == null ? 0 : Numbers.asSize(ts, size);
        if (wanted < 0) {
            throw Raise.valueError("size must be 0 or a positive value");
        }
        if (wanted > 0 && wanted < SMALLEST_STACK) {
            throw Raise.valueError("size not valid: %d bytes", wanted);
        }
        return Threads.of(ts).setStackSize(wanted);
    }

    /// Reports an exception that left Thread.run().
    @dev.vertebra.declare.PyFunction("_excepthook(args, /)")
    @dev.vertebra.declare.ShownSignature("($module, (exc_type, exc_value, exc_traceback, thread), /)")
    static void excepthook(ThreadState ts, PyObject args) {
        if (!(args instanceof PyTuple given) || given.size() != 4) {
            throw Raise.typeError("_thread._excepthook argument type must be ExceptHookArgs");
        }
        if (given.get(0) == ExceptionTypes.SystemExit) {
            return;
        }
        PyObject named = given.get(3);
        PyObject err = thread(ts).runtime().sysAttribute(PyStr.intern("stderr"));
        if ((err == null || err == PyNone.NONE) && named != PyNone.NONE) {
            // What was standard error when the thread was made.
            err = dev.vertebra.objectmodel.Attributes.getOrNull(ts, named, PyStr.intern("_stderr"));
        }
        if (err == null || err == PyNone.NONE) {
            return;
        }
        String name = named == PyNone.NONE
                ? String.valueOf(thread(ts).identifier())
                : dev.vertebra.objectmodel.Text.str(ts, dev.vertebra.objectmodel.Attributes.get(ts, named, "name"))
                        .toString();
        Calls.callMethod(ts, err, "write", PyStr.of("Exception in thread " + name + ":\n"));
        if (given.get(1) instanceof dev.vertebra.objectmodel.PyBaseException exception) {
            ExceptionPrinter.print(thread(ts), exception, err, true);
        }
    }

    /// Runs something whose errors end only the thread.
    ///
    /// @param function what the thread was started with
    static void guarded(PyThread ts, PyObject function, Runnable body) {
        try {
            body.run();
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.SystemExit)) {
                ts.unraisable(e, "Exception ignored in thread started by " + Text.repr(ts, function), null);
            }
        }
    }
}
