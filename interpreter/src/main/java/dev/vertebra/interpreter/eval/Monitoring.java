package dev.vertebra.interpreter.eval;

import static dev.vertebra.interpreter.eval.MonitoringEvents.COUNT;
import static dev.vertebra.interpreter.eval.MonitoringEvents.C_RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.LOCAL;
import static dev.vertebra.interpreter.eval.MonitoringEvents.UNGROUPED;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// What a runtime monitors: its tools, their callbacks and the events that they have asked for everywhere.
///
/// Nothing of it costs anything while no tool has asked for an event: code is instrumented in place
/// ([Instrumentation]), code that runs at once when a tool asks, other code when it is entered, for which the threads
/// keep [PyThread#breaker] set. Sets of tools are bit sets. Guarded by the runtime's lock. PEP 669; compare CPython
/// Python/instrumentation.c.
public final class Monitoring {
    /// How many tools there can be.
    static final int TOOLS = 8;

    /// The tool of `sys.setprofile`.
    public static final int PROFILE_TOOL = 6;

    /// The tool of `sys.settrace`.
    static final int TRACE_TOOL = 7;

    /// What a callback returns to be disabled at a place.
    public final PyObject disable = new PyInstance(PyType.OBJECT);

    /// Stands for an argument that a call does not have.
    public final PyObject missing = new PyInstance(PyType.OBJECT);

    private final @Nullable PyObject[] names = new PyObject[TOOLS];
    private final @Nullable PyObject[][] callbacks = new PyObject[TOOLS][COUNT];
    private final int[] global = new int[UNGROUPED];
    private final Set<CodeUnit> instrumented = Collections.newSetFromMap(new WeakHashMap<>());
    private long version;
    private long restarted;
    private boolean active;

    /// Whether some tool has asked for an event everywhere.
    boolean isActive() {
        return active;
    }

    /// The tools that have asked for an event everywhere.
    public int tools(int event) {
        return global[event];
    }

    /// Counts the changes of what is monitored.
    long version() {
        return version;
    }

    /// The version of the last restart: what was disabled before it counts again.
    long restarted() {
        return restarted;
    }

    /// Names the places that hold counted references.
    void roots(dev.vertebra.objectmodel.Visitor visitor) {
        visitor.visitAll(names, TOOLS);
        for (@Nullable PyObject[] each : callbacks) {
            visitor.visitAll(each, COUNT);
        }
    }

    // --- tools

    /// The name of a tool, or null if it is not in use.
    public @Nullable PyObject name(int tool) {
        return names[tool];
    }

    /// Sets the name of a tool; null if it is not in use any more.
    public void setName(int tool, @Nullable PyObject name) {
        PyObject before = names[tool];
        Memory.incref(name);
        names[tool] = name;
        Memory.decref(before);
    }

    /// Makes a callback the one of a tool for an event.
    ///
    /// @return the callback before, whose reference goes to the caller; or null
    public @Nullable PyObject register(int tool, int event, @Nullable PyObject callback) {
        PyObject before = callbacks[tool][event];
        Memory.incref(callback);
        callbacks[tool][event] = callback;
        return before;
    }

    /// The events for which a tool has asked, as a bit set.
    static int events(int[] toolsOfEvents, int tool) {
        int events = 0;
        for (int event = 0; event < toolsOfEvents.length; event++) {
            events |= (toolsOfEvents[event] >> tool & 1) << event;
        }
        return events;
    }

    /// The events for which a tool has asked everywhere, as a bit set.
    public int events(int tool) {
        return events(global, tool);
    }

    /// Sets the events for which a tool asks everywhere.
    public void setEvents(PyThread ts, int tool, int events) {
        checkUsed(tool);
        if (events(global, tool) == events) {
            return;
        }
        put(global, tool, events);
        version++;
        changed(ts);
    }

    /// The events for which a tool has asked in one code object, as a bit set.
    public int localEvents(CodeUnit unit, int tool) {
        CodeMonitors monitors = unit.monitors;
        return monitors == null || monitors.owner != this ? 0 : events(monitors.local, tool);
    }

    /// Sets the events for which a tool asks in one code object.
    public void setLocalEvents(PyThread ts, CodeUnit unit, int tool, int events) {
        checkUsed(tool);
        if (localEvents(unit, tool) == events) {
            return;
        }
        CodeMonitors monitors = CodeMonitors.of(this, unit);
        put(monitors.local, tool, events);
        monitors.outdated = true;
        update(unit);
        for (PyThread thread : ts.runtime().threads) {
            for (PyFrame frame = thread.frame; frame != null; frame = frame.back) {
                if (frame.unit == unit) {
                    frame.previous = Math.max(0, frame.lasti);
                }
            }
        }
    }

    private static void put(int[] toolsOfEvents, int tool, int events) {
        for (int event = 0; event < toolsOfEvents.length; event++) {
            toolsOfEvents[event] = toolsOfEvents[event] & ~(1 << tool) | (events >> event & 1) << tool;
        }
    }

    private void checkUsed(int tool) {
        if (tool < PROFILE_TOOL && names[tool] == null) {
            throw Raise.valueError("tool %d is not in use", tool);
        }
    }

    /// Makes every event count again at the places where a callback has disabled it.
    public void restart(PyThread ts) {
        restarted = version + 1;
        version += 2;
        changed(ts);
        if (!active) {
            updateAll();
        }
    }

    // --- code

    private void changed(PyThread ts) {
        active = false;
        for (int tools : global) {
            active |= tools != 0;
        }
        for (PyThread thread : ts.runtime().threads) {
            thread.breaker |= active;
            for (PyFrame frame = thread.frame; frame != null; frame = frame.back) {
                if (active) {
                    update(frame.unit);
                    frame.previous = Math.max(0, frame.lasti);
                }
            }
        }
        if (!active) {
            updateAll();
        }
    }

    private void updateAll() {
        for (CodeUnit unit : instrumented.toArray(new CodeUnit[0])) {
            update(unit);
        }
    }

    /// Brings the instrumentation of a code object up to date.
    void update(CodeUnit unit) {
        CodeMonitors monitors = CodeMonitors.of(this, unit);
        if (monitors.version == version && !monitors.outdated) {
            return;
        }
        if (Instrumentation.update(this, unit, monitors)) {
            instrumented.add(unit);
        } else {
            instrumented.remove(unit);
        }
    }

    /// A thread with its breaker set has come to an instruction of a frame: instruments its code if it has not been.
    ///
    /// @return true if the current instruction has become an instrumented one
    boolean entered(PyThread ts, PyFrame frame) {
        if (!active) {
            return false;
        }
        ts.breaker = true;
        CodeMonitors monitors = frame.unit.monitors;
        if (monitors != null && monitors.owner == this && monitors.version == version && !monitors.outdated) {
            return false;
        }
        update(frame.unit);
        return frame.unit.isInstrumented(frame.lasti);
    }

    // --- callbacks

    /// Reports an event to tools; the one with the highest number is told first.
    ///
    /// @param tools the tools
    /// @param pc the code unit of which the callbacks are told, and at which they can disable the event
    /// @param arguments how many of `first` and `second` they get
    void fire(
            PyThread ts,
            PyFrame frame,
            int event,
            int tools,
            int pc,
            int arguments,
            @Nullable PyObject first,
            @Nullable PyObject second) {
        if (ts.tracing > 0) {
            return;
        }
        for (int left = tools; left != 0; ) {
            int tool = 31 - Integer.numberOfLeadingZeros(left);
            left ^= 1 << tool;
            if (tell(ts, frame, tool, event, pc, arguments, first, second)) {
                disabled(frame.unit, tool, event, pc);
            }
        }
    }

    private boolean tell(
            PyThread ts,
            PyFrame frame,
            int tool,
            int event,
            int pc,
            int arguments,
            @Nullable PyObject first,
            @Nullable PyObject second) {
        PyObject callback = callbacks[tool][event];
        if (callback == null && tool < PROFILE_TOOL) {
            return false;
        }
        int before = ts.event;
        ts.event = event;
        ts.tracing++;
        try (var held = ts.holdAll(callback, first, second)) {
            if (tool == TRACE_TOOL) {
                return LegacyTracing.trace(ts, frame, event, pc, first);
            }
            if (tool == PROFILE_TOOL) {
                LegacyTracing.profile(ts, frame, event, first, second);
                return false;
            }
            PyObject place = event == MonitoringEvents.LINE ? PyInt.of(frame.unit.code.line(pc)) : PyInt.of(2L * pc);
            PyObject[] args = {frame.unit.code, place, first, second};
            return Calls.call(ts, callback, args, 0, 2 + arguments, null) == disable;
        } finally {
            ts.tracing--;
            ts.event = before;
        }
    }

    private void disabled(CodeUnit unit, int tool, int event, int pc) {
        if (event >= LOCAL) {
            Memory.decref(register(tool, event, null));
            throw Raise.valueError("Cannot disable %s events. Callback removed.", MonitoringEvents.name(event));
        }
        CodeMonitors monitors = unit.monitors;
        if (monitors != null && monitors.owner == this) {
            Instrumentation.disable(unit, monitors, event, pc, 1 << tool);
        }
    }

    /// The events that come only with [MonitoringEvents#CALL], as a bit set.
    public static int callOnlyEvents() {
        return 1 << MonitoringEvents.C_RETURN | 1 << C_RAISE;
    }
}
