package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.interpreter.errors.ExceptionPrinter;
import dev.vertebra.interpreter.errors.UnraisableArguments;
import dev.vertebra.interpreter.errors.UnraisableReport;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.PyTraceback;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.ObjectSizes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `sys`. Compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class SysFunctions {
    /// The count of what is never counted.
    private static final long IMMORTAL_COUNT = 4294967295L;

    /// The count of a number, text or bytes that CPython would count.
    private static final long LEAF_COUNT = 2;

    private SysFunctions() {}

    private static PyThread thread(ThreadState ts) {
        return (PyThread) ts;
    }

    /// The number of references to an object.
    ///
    /// The argument of this call is a reference too, so that the number is usually
    /// larger by one.
    @dev.vertebra.declare.PyFunction("getrefcount(object, /)")
    static long getrefcount(PyObject object) {
        long count = Memory.tracker().count(object);
        return count == IMMORTAL_COUNT && !isImmortalInCPython(object) ? LEAF_COUNT : count;
    }

    /// Numbers, text and bytes are not counted here. Of those that CPython makes immortal the count says so; of the
    /// others it is what a value has that one name holds: the name's reference and the argument's.
    private static boolean isImmortalInCPython(PyObject object) {
        return switch (object) {
            case PyBool flag -> true;
            case PyInt number -> number.longValueClamped() >= -5 && number.longValueClamped() <= 256;
            case PyStr text -> text.isInterned() || text.length() == 0;
            case PyBytes bytes -> bytes.size() <= 1;
            case PyFloat number -> false;
            case PyComplex number -> false;
            default -> true;
        };
    }

    /// getsizeof(object [, default]) -> int
    ///
    /// The memory that an object takes, in bytes; `default` serves for an object that
    /// does not tell its size.
    @dev.vertebra.declare.PyFunction("getsizeof(object, default=<unrepresentable>)")
    @dev.vertebra.declare.ShownSignature("")
    static PyObject getsizeof(ThreadState ts, PyObject object, @Nullable PyObject fallback) {
        return ObjectSizes.getsizeof(ts, object, fallback);
    }

    /// The depth of calls at which RecursionError is raised.
    @dev.vertebra.declare.PyFunction("getrecursionlimit()")
    static int getrecursionlimit(ThreadState ts) {
        return ts.depthLimit;
    }

    /// Sets the depth of calls at which RecursionError is raised.
    ///
    /// The error stops endless recursion before the stack of the host overflows. How
    /// large the limit can be depends on the platform.
    @dev.vertebra.declare.PyFunction("setrecursionlimit(limit, /)")
    static void setrecursionlimit(ThreadState ts, int limit) {
        if (limit < 1) {
            throw Raise.valueError("recursion limit must be greater or equal than 1");
        }
        if (ts.depth >= limit) {
            throw Raise.recursionError(
                    "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
                    limit, ts.depth);
        }
        ts.depthLimit = limit;
    }

    /// The exception that is being handled, in this frame or in one of its callers; None if there is none.
    @dev.vertebra.declare.PyFunction("exception()")
    static PyObject exception(ThreadState ts) {
        PyBaseException handled = ts.handledException();
        return handled == null ? PyNone.NONE : handled;
    }

    /// The exception that is being handled, as a tuple (type, value, traceback).
    ///
    /// It is the one that the innermost active except clause caught, in this frame or
    /// in one of its callers; without one, the tuple holds three times None.
    @dev.vertebra.declare.PyFunction("exc_info()")
    static PyObject excInfo(ThreadState ts) {
        PyBaseException handled = ts.handledException();
        if (handled == null) {
            return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        PyObject traceback = handled.traceback();
        return PyTuple.of(handled.type(), handled, traceback == null ? PyNone.NONE : traceback);
    }

    /// Ends the program by raising SystemExit(status).
    ///
    /// An integer status becomes the exit status of the process; None, the default,
    /// stands for zero, that is success. Any other object is printed and the exit
    /// status is one, that is failure.
    @dev.vertebra.declare.PyFunction("exit(status=None, /)")
    static void exit(ThreadState ts, PyObject status) {
        if (status instanceof PyBaseException given && given.type().isSubtype(ExceptionTypes.SystemExit)) {
            throw new PyException(given);
        }
        PyObject[] args = status == PyNone.NONE
                ? new PyObject[0]
                : status instanceof PyTuple values ? values.toArray() : new PyObject[] {status};
        throw Raise.withArgs(ExceptionTypes.SystemExit, args);
    }

    /// Gives the one shared string that equals the argument.
    ///
    /// The first string of each value enters a global table and is the result from
    /// then on. Lookups in dictionaries are faster with such strings.
    @dev.vertebra.declare.PyFunction("intern(string, /)")
    static PyObject intern(ThreadState ts, PyObject string) {
        if (!(string instanceof PyStr text)) {
            throw Arguments.wrongType("intern", "argument", "str", string);
        }
        if (text.type() != PyStr.TYPE) {
            throw Raise.typeError("can't intern %s", string.type().fullName());
        }
        return PyStr.intern(ts, text);
    }

    /// Tells whether a string is in the table of intern().
    @dev.vertebra.declare.PyFunction("_is_interned(string, /)")
    static boolean isInterned(ThreadState ts, PyStr string) {
        return PyStr.isInterned(ts, string);
    }

    /// The encoding that str.encode() takes unless told otherwise: always utf-8.
    @dev.vertebra.declare.PyFunction("getdefaultencoding()")
    static String getdefaultencoding() {
        return "utf-8";
    }

    /// The name of the encoding in which file names go to the operating system.
    @dev.vertebra.declare.PyFunction("getfilesystemencoding()")
    static String getfilesystemencoding() {
        return "utf-8";
    }

    /// How file names that the encoding does not know are handled.
    @dev.vertebra.declare.PyFunction("getfilesystemencodeerrors()")
    static String getfilesystemencodeerrors() {
        return "surrogateescape";
    }

    /// The time between two switches of threads that setswitchinterval() sets, in seconds.
    @dev.vertebra.declare.PyFunction("getswitchinterval()")
    static double getswitchinterval(ThreadState ts) {
        return thread(ts).runtime().lock().interval();
    }

    /// Sets the time between two switches of threads, in seconds.
    ///
    /// It is a wish: the switches can come later while code runs that cannot be
    /// interrupted.
    @dev.vertebra.declare.PyFunction("setswitchinterval(interval, /)")
    static void setswitchinterval(ThreadState ts, double interval) {
        if (interval <= 0) {
            throw Raise.valueError("switch interval must be strictly positive");
        }
        thread(ts).runtime().lock().setInterval(interval);
    }

    /// True once the interpreter shuts down.
    @dev.vertebra.declare.PyFunction("is_finalizing()")
    static boolean isFinalizing(ThreadState ts) {
        return thread(ts).runtime().isFinalising();
    }

    /// Tells whether a global lock lets only one thread run Python code at a time.
    @dev.vertebra.declare.PyFunction("_is_gil_enabled()")
    static boolean isGilEnabled() {
        return true;
    }

    /// Prints an exception and its traceback to sys.stderr.
    @dev.vertebra.declare.PyFunction("excepthook(exctype, value, traceback, /)")
    static void excepthook(ThreadState ts, PyObject exctype, PyObject value, PyObject traceback) {
        if (value instanceof PyBaseException exception) {
            if (traceback instanceof PyTraceback given && exception.traceback() == null) {
                exception.setTraceback(given);
            }
            ExceptionPrinter.toStandardError(thread(ts), exception);
        } else {
            PyObject err = thread(ts).runtime().sysAttribute(PyStr.intern("stderr"));
            if (err != null && err != PyNone.NONE) {
                Calls.callMethod(
                        ts,
                        err,
                        "write",
                        PyStr.of("TypeError: print_exception(): Exception expected for value, "
                                + value.type().fullName() + " found\n"));
            }
        }
    }

    /// Reports to sys.stderr an exception that no caller can receive.
    @dev.vertebra.declare.PyFunction("unraisablehook(unraisable, /)")
    static void unraisablehook(ThreadState ts, PyObject unraisable) {
        if (unraisable.type() != UnraisableArguments.TYPE) {
            throw Raise.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        PyTuple arguments = (PyTuple) unraisable;
        if (arguments.get(1) instanceof PyBaseException exception) {
            UnraisableReport.write(thread(ts), exception, arguments.get(3), arguments.get(4));
        }
    }

    /// Sets what is called when an asynchronous generator first runs (firstiter) and when it goes (finalizer).
    @dev.vertebra.declare.PyFunction("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)")
    @dev.vertebra.declare.ShownSignature("")
    static PyObject setAsyncgenHooks(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] hooks = hooks(args, from, count, keywords);
        setHooks(ts, hooks[0], hooks[1]);
        return PyNone.NONE;
    }

    /// The two arguments; null for one that is not given. Compare CPython Python/getargs.c `vgetargskeywords`, to which
    /// the name of the function is not told.
    private static @Nullable PyObject[] hooks(PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (count + named > 2) {
            throw Raise.typeError(
                    "function takes at most 2 %sarguments (%d given)", count == 0 ? "keyword " : "", count + named);
        }
        @Nullable PyObject[] hooks = new PyObject[2];
        System.arraycopy(args, from, hooks, 0, count);
        for (int i = 0; i < named; i++) {
            String name = String.valueOf(keywords == null ? null : keywords.get(i));
            int place = name.equals("firstiter") ? 0 : name.equals("finalizer") ? 1 : -1;
            if (place < 0) {
                throw Raise.typeError("this function got an unexpected keyword argument '%s'", name);
            }
            if (place < count) {
                throw Raise.typeError("argument for function given by name ('%s') and position (%d)", name, place + 1);
            }
            hooks[place] = args[from + count + i];
        }
        return hooks;
    }

    private static void setHooks(ThreadState ts, @Nullable PyObject firstiter, @Nullable PyObject finalizer) {
        checkHook(firstiter, "firstiter");
        checkHook(finalizer, "finalizer");
        PyThread thread = thread(ts);
        if (finalizer != null) {
            ts.audit("sys.set_asyncgen_hook_finalizer");
            thread.setAsyncGeneratorFinaliser(finalizer == PyNone.NONE ? null : finalizer);
        }
        if (firstiter != null) {
            ts.audit("sys.set_asyncgen_hook_firstiter");
            thread.setAsyncGeneratorFirst(firstiter == PyNone.NONE ? null : firstiter);
        }
    }

    private static void checkHook(@Nullable PyObject hook, String name) {
        if (hook != null && hook != PyNone.NONE && !Calls.isCallable(hook)) {
            throw Raise.typeError(
                    "callable %s expected, got %s", name, hook.type().fullName());
        }
    }

    /// The hooks for asynchronous generators, as a named tuple (firstiter, finalizer).
    @dev.vertebra.declare.PyFunction("get_asyncgen_hooks()")
    static PyObject getAsyncgenHooks(ThreadState ts) {
        PyThread thread = thread(ts);
        PyObject first = thread.asyncGeneratorFirst();
        PyObject last = thread.asyncGeneratorFinaliser();
        return PyStructSequence.of(
                SysModule.ASYNCGEN_HOOKS, first == null ? PyNone.NONE : first, last == null ? PyNone.NONE : last);
    }

    /// How many digits int() and str() convert at most; 0 if there is no limit.
    @dev.vertebra.declare.PyFunction("get_int_max_str_digits()")
    static long getIntMaxStrDigits(ThreadState ts) {
        return ts.interpreter().intMaxStringDigits;
    }

    /// Limits the digits that int() and str() convert, 0 for no limit; bases that are powers of two are exempt.
    @dev.vertebra.declare.PyFunction("set_int_max_str_digits(maxdigits)")
    static void setIntMaxStrDigits(ThreadState ts, PyObject maxdigits) {
        long digits = Numbers.asLong(ts, maxdigits);
        if (digits != 0 && digits < 640) {
            throw Raise.valueError("maxdigits must be 0 or larger than 640");
        }
        ts.interpreter().intMaxStringDigits = (int) digits;
    }

    /// How many processors the options say that there are; -1 if they say nothing.
    @dev.vertebra.declare.PyFunction("_get_cpu_count_config()")
    static int cpuCount(ThreadState ts) {
        RuntimeOptions options = thread(ts).runtime().options();
        String asked = options.variable("PYTHON_CPU_COUNT");
        for (String option : options.xOptions()) {
            if (option.startsWith("cpu_count=")) {
                asked = option.substring("cpu_count=".length());
            }
        }
        return asked != null && asked.matches("0*[1-9][0-9]{0,8}") ? Integer.parseInt(asked) : -1;
    }
}
