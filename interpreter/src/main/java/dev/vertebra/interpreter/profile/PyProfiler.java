package dev.vertebra.interpreter.profile;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.interpreter.eval.Monitoring;
import dev.vertebra.interpreter.eval.MonitoringEvents;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMethodDescriptor;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `_lsprof.Profiler`: counts the calls of every function and the time in them, by [Monitoring]. Compare CPython
/// Modules/_lsprof.c.
@NativeType("_lsprof.Profiler")
public final class PyProfiler extends PyObject {
    static final PyType TYPE = PyType.builtin("_lsprof.Profiler", PyProfiler.class)
            .doc("Profiler(timer=None, timeunit=None, subcalls=True, builtins=True)\n\n"
                    + "Measures with a timer, by default the clock; a timer that gives integers needs the unit,\n"
                    + "in seconds, in which it counts.")
            .natives(PyProfilerNatives.rows())
            .structure(80)
            .ofModule()
            .make();

    private static final int TOOL = 2;
    private static final PyStr TOOL_NAME = PyStr.intern("cProfile");
    private static final int[] EVENTS = {
        MonitoringEvents.PY_START,
        MonitoringEvents.PY_RESUME,
        MonitoringEvents.PY_RETURN,
        MonitoringEvents.PY_YIELD,
        MonitoringEvents.PY_UNWIND,
        MonitoringEvents.CALL,
        MonitoringEvents.C_RETURN,
        MonitoringEvents.C_RAISE
    };
    private static final String[] CALLBACKS = {
        "_pystart_callback",
        "_pystart_callback",
        "_pyreturn_callback",
        "_pyreturn_callback",
        "_pyreturn_callback",
        "_ccall_callback",
        "_creturn_callback",
        "_creturn_callback"
    };

    private final Map<Object, ProfilerEntry> entries = new IdentityHashMap<>();
    private final Set<ProfilerEntry> order = new LinkedHashSet<>();
    private @Nullable Activation current;
    private @Nullable PyObject timer;
    private double timeUnit;
    private boolean subcalls = true;
    private boolean builtins = true;
    private boolean enabled;
    private boolean timing;

    private PyProfiler(PyType type) {
        super(type);
    }

    /// A call that is being measured.
    private static final class Activation {
        final ProfilerEntry entry;
        final @Nullable ProfilerEntry asCallee;
        final @Nullable Activation caller;
        long start;
        long inCallees;

        Activation(ProfilerEntry entry, @Nullable ProfilerEntry asCallee, @Nullable Activation caller) {
            this.entry = entry;
            this.asCallee = asCallee;
            this.caller = caller;
        }
    }

    /// Fills the module `_lsprof`.
    public static void fill(PyDict namespace) {
        namespace.putStr(PyStr.intern("Profiler"), TYPE);
        namespace.putStr(PyStr.intern("profiler_entry"), ProfilerEntry.TYPE);
        namespace.putStr(PyStr.intern("profiler_subentry"), ProfilerEntry.CALLEE_TYPE);
    }

    @PyNew("Profiler(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyProfiler(cls);
    }

    @PyInit("Profiler(timer=None, timeunit=0.0, subcalls=True, builtins=True)")
    static void __init__(
            ThreadState ts, PyProfiler self, PyObject timer, double timeUnit, boolean subcalls, boolean builtins) {
        PyObject before = self.timer;
        self.timer = timer == PyNone.NONE ? null : timer;
        Memory.replace(self, before, self.timer);
        self.timeUnit = timeUnit;
        self.subcalls = subcalls;
        self.builtins = builtins;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(timer);
        for (ProfilerEntry entry : order) {
            visitor.visit(entry.what);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // --- time

    /// The time in units of the timer, or in nanoseconds.
    private long now(ThreadState ts) {
        PyObject external = timer;
        if (external == null) {
            return System.nanoTime();
        }
        timing = true;
        try {
            PyObject time = Calls.call0(ts, external);
            return timeUnit > 0
                    ? Numbers.asLong(ts, time)
                    : (long) Math.floor(1e9
                            * (time instanceof PyFloat seconds
                                    ? seconds.value()
                                    : Numbers.intAsDouble(Numbers.index(ts, time))));
        } catch (PyException e) {
            ts.unraisable(e, null, external);
            return 0;
        } finally {
            timing = false;
        }
    }

    private void entered(ThreadState ts, Object key, PyObject what) {
        ProfilerEntry entry = entries.get(key);
        if (entry == null) {
            entry = new ProfilerEntry(key, what, true);
            entries.put(key, entry);
            order.add(entry);
            Memory.stored(this, what);
        }
        Activation caller = current;
        ProfilerEntry asCallee = subcalls && caller != null ? caller.entry.callee(entry) : null;
        Activation made = new Activation(entry, asCallee, caller);
        current = made;
        entry.enter();
        if (asCallee != null) {
            asCallee.enter();
        }
        made.start = now(ts);
    }

    private void left(ThreadState ts, Object key) {
        Activation ended = current;
        if (ended == null) {
            return;
        }
        if (entries.containsKey(key)) {
            end(ended, now(ts));
        } else {
            current = ended.caller;
        }
    }

    private void end(Activation ended, long now) {
        long spent = now - ended.start;
        long own = spent - ended.inCallees;
        Activation caller = ended.caller;
        if (caller != null) {
            caller.inCallees += spent;
        }
        current = caller;
        ended.entry.leave(spent, own);
        if (ended.asCallee != null) {
            ended.asCallee.leave(spent, own);
        }
    }

    // --- callbacks of monitoring

    @PyMethod("_pystart_callback(self, code, instruction_offset, /)")
    static void pystart(ThreadState ts, PyProfiler self, PyObject code, PyObject offset) {
        self.entered(ts, code, code);
    }

    @PyMethod("_pyreturn_callback(self, code, instruction_offset, retval, /)")
    static void pyreturn(ThreadState ts, PyProfiler self, PyObject code, PyObject offset, PyObject retval) {
        self.left(ts, code);
    }

    @PyMethod("_ccall_callback(self, code, instruction_offset, callable, self_arg, /)")
    static void ccall(
            ThreadState ts, PyProfiler self, PyObject code, PyObject offset, PyObject callable, PyObject selfArg) {
        Object key = self.builtins ? key(ts, callable, selfArg) : null;
        if (key != null) {
            self.entered(ts, key, name(ts, callable));
        }
    }

    @PyMethod("_creturn_callback(self, code, instruction_offset, callable, self_arg, /)")
    static void creturn(
            ThreadState ts, PyProfiler self, PyObject code, PyObject offset, PyObject callable, PyObject selfArg) {
        Object key = self.builtins ? key(ts, callable, selfArg) : null;
        if (key != null) {
            self.left(ts, key);
        }
    }

    /// What identifies a native function; null for other callables.
    private static @Nullable Object key(ThreadState ts, PyObject callable, PyObject selfArg) {
        if (callable instanceof PyBuiltinFunction function) {
            return function.function();
        }
        boolean method = callable instanceof PyMethodDescriptor && selfArg != ((PyThread) ts).monitoring.missing;
        return method ? ((PyMethodDescriptor) callable).function() : null;
    }

    /// The text that stands for a native function, so that what it is bound to is not kept.
    private static PyObject name(ThreadState ts, PyObject callable) {
        if (callable instanceof PyMethodDescriptor) {
            return Text.repr(ts, callable);
        }
        PyBuiltinFunction function = (PyBuiltinFunction) callable;
        String name = function.function().name();
        PyObject module = Attributes.getOrNull(ts, function, PyStr.intern("__module__"));
        if (module != null && module != PyNone.NONE) {
            return PyStr.of("<built-in method " + Text.str(ts, module) + "." + name + ">");
        }
        PyObject self = function.self();
        PyObject found = self == null ? null : self.type().lookup(PyStr.of(name));
        return found != null ? Text.repr(ts, found) : PyStr.of("<built-in method " + name + ">");
    }

    // --- control

    /// Begins to measure.
    ///
    /// With `subcalls`, the figures of a function are also kept for each of its
    /// callers. With `builtins`, built-in functions have figures of their own;
    /// otherwise their time counts as that of the caller.
    @PyMethod("enable(self, /, subcalls=True, builtins=True)")
    static void enable(ThreadState ts, PyProfiler self, boolean subcalls, boolean builtins) {
        self.subcalls = subcalls;
        self.builtins = builtins;
        Monitoring monitoring = ((PyThread) ts).monitoring;
        if (monitoring.name(TOOL) != null) {
            throw Raise.valueError("Another profiling tool is already active");
        }
        monitoring.setName(TOOL, TOOL_NAME);
        int events = 0;
        for (int i = 0; i < EVENTS.length; i++) {
            PyObject callback = Attributes.get(ts, self, PyStr.intern(CALLBACKS[i]));
            Memory.decref(monitoring.register(TOOL, EVENTS[i], callback));
            events |= 1 << EVENTS[i];
        }
        self.enabled = true;
        monitoring.setEvents((PyThread) ts, TOOL, events & ~Monitoring.callOnlyEvents());
    }

    /// Ends measuring; what has been measured stays.
    @PyMethod("disable(self, /)")
    static void disable(ThreadState ts, PyProfiler self) {
        if (self.timing) {
            throw Raise.runtimeError("cannot disable profiler in external timer");
        }
        if (!self.enabled) {
            return;
        }
        self.enabled = false;
        Monitoring monitoring = ((PyThread) ts).monitoring;
        for (int event : EVENTS) {
            Memory.decref(monitoring.register(TOOL, event, null));
        }
        monitoring.setEvents((PyThread) ts, TOOL, 0);
        monitoring.setName(TOOL, null);
        while (self.current != null) {
            self.end(self.current, self.now(ts));
        }
    }

    /// Forgets all that has been measured so far.
    @PyMethod("clear(self, /)")
    static void clear(ThreadState ts, PyProfiler self) {
        if (self.timing) {
            throw Raise.runtimeError("cannot clear profiler in external timer");
        }
        for (ProfilerEntry entry : self.order) {
            Memory.dropped(self, entry.what);
        }
        self.order.clear();
        self.entries.clear();
        self.current = null;
    }

    /// The figures, as a list with one profiler_entry for each function that was called.
    @PyMethod("getstats(self, /)")
    static PyObject getstats(ThreadState ts, PyProfiler self) {
        double factor = self.timer == null || self.timeUnit == 0 ? 1e-9 : self.timeUnit;
        PyList list = new PyList();
        for (ProfilerEntry entry : self.order) {
            if (entry.wasCalled()) {
                list.append(entry.shown(factor));
            }
        }
        return list;
    }
}
