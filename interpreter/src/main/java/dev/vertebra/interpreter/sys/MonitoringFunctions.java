package dev.vertebra.interpreter.sys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.CodeUnit;
import dev.vertebra.interpreter.eval.Monitoring;
import dev.vertebra.interpreter.eval.MonitoringEvents;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The module `sys.monitoring`. PEP 669; compare CPython Python/instrumentation.c.
@NativeModuleTable("monitoring")
final class MonitoringFunctions {
    private static final String[] TOOL_NAMES = {"DEBUGGER_ID", "COVERAGE_ID", "PROFILER_ID", "OPTIMIZER_ID"};
    private static final int[] TOOL_IDS = {0, 1, 2, 5};

    private MonitoringFunctions() {}

    /// Makes the module.
    static PyModule module(PyThread ts) {
        PyModule module = PyModule.named(PyStr.intern("sys.monitoring"), null);
        PyDict namespace = module.dict();
        NativeModule.addFunctions(module, namespace, "sys.monitoring", MonitoringFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("DISABLE"), ts.monitoring.disable);
        namespace.putStr(PyStr.intern("MISSING"), ts.monitoring.missing);
        namespace.putStr(PyStr.intern("events"), events());
        for (int i = 0; i < TOOL_IDS.length; i++) {
            namespace.putStr(PyStr.intern(TOOL_NAMES[i]), PyInt.of(TOOL_IDS[i]));
        }
        return module;
    }

    private static PyObject events() {
        String[] names = new String[MonitoringEvents.COUNT + 1];
        PyObject[] values = new PyObject[names.length];
        for (int event = 0; event < MonitoringEvents.COUNT; event++) {
            names[event] = MonitoringEvents.name(event);
            values[event] = PyInt.of(1 << event);
        }
        names[MonitoringEvents.COUNT] = "NO_EVENTS";
        values[MonitoringEvents.COUNT] = PyInt.ZERO;
        return PySimpleNamespace.of(names, values);
    }

    private static Monitoring monitoring(ThreadState ts) {
        return ((PyThread) ts).monitoring;
    }

    private static void checkTool(int tool) {
        if (tool < 0 || tool >= Monitoring.PROFILE_TOOL) {
            throw Raise.valueError("invalid tool %d (must be between 0 and 5)", tool);
        }
    }

    /// Reserve a tool number under a name.
    @PyFunction("use_tool_id(tool_id, name, /)")
    static void useToolId(ThreadState ts, int tool_id, PyObject name) {
        checkTool(tool_id);
        if (!(name instanceof PyStr)) {
            throw Raise.valueError("tool name must be a str");
        }
        if (monitoring(ts).name(tool_id) != null) {
            throw Raise.valueError("tool %d is already in use", tool_id);
        }
        monitoring(ts).setName(tool_id, name);
    }

    /// Give a tool number back.
    @PyFunction("free_tool_id(tool_id, /)")
    static void freeToolId(ThreadState ts, int tool_id) {
        checkTool(tool_id);
        monitoring(ts).setName(tool_id, null);
    }

    /// The name under which a tool number is in use, or None.
    @PyFunction("get_tool(tool_id, /)")
    static PyObject getTool(ThreadState ts, int tool_id) {
        checkTool(tool_id);
        PyObject name = monitoring(ts).name(tool_id);
        return name == null ? PyNone.NONE : name;
    }

    /// Set the function that a tool has called for an event, None for no function; gives the one before.
    @PyFunction("register_callback(tool_id, event, func, /)")
    static PyObject registerCallback(ThreadState ts, int tool_id, int event, PyObject func) {
        checkTool(tool_id);
        if (Integer.bitCount(event) != 1) {
            throw Raise.valueError("The callback can only be set for one event at a time");
        }
        int number = Integer.numberOfTrailingZeros(event);
        if (number >= MonitoringEvents.COUNT) {
            throw Raise.valueError("invalid event %d", event);
        }
        ts.audit("sys.monitoring.register_callback", func);
        PyObject before = monitoring(ts).register(tool_id, number, func == PyNone.NONE ? null : func);
        Memory.decref(before);
        return before == null ? PyNone.NONE : before;
    }

    /// The events for which a tool asks everywhere.
    @PyFunction("get_events(tool_id, /)")
    static int getEvents(ThreadState ts, int tool_id) {
        checkTool(tool_id);
        return monitoring(ts).events(tool_id);
    }

    /// Set the events for which a tool asks everywhere.
    @PyFunction("set_events(tool_id, event_set, /)")
    static void setEvents(ThreadState ts, int tool_id, int event_set) {
        checkTool(tool_id);
        if (event_set < 0 || event_set >= 1 << MonitoringEvents.COUNT) {
            throw Raise.valueError("invalid event set 0x%s", Integer.toHexString(event_set));
        }
        monitoring(ts).setEvents((PyThread) ts, tool_id, withoutCallOnly(event_set));
    }

    private static int withoutCallOnly(int events) {
        int callOnly = Monitoring.callOnlyEvents();
        int needed = callOnly | 1 << MonitoringEvents.CALL;
        if ((events & callOnly) != 0 && (events & needed) != needed) {
            throw Raise.valueError("cannot set C_RETURN or C_RAISE events independently");
        }
        return events & ~callOnly;
    }

    /// The events for which a tool asks in one code object.
    @PyFunction("get_local_events(tool_id, code, /)")
    static int getLocalEvents(ThreadState ts, int tool_id, PyObject code) {
        CodeUnit unit = unit(code);
        checkTool(tool_id);
        return monitoring(ts).localEvents(unit, tool_id);
    }

    private static CodeUnit unit(PyObject code) {
        if (!(code instanceof PyCode known)) {
            throw Raise.typeError("code must be a code object");
        }
        CodeUnit unit = CodeUnit.of(known);
        unit.prepare();
        return unit;
    }

    /// Set the events for which a tool asks in one code object.
    @PyFunction("set_local_events(tool_id, code, event_set, /)")
    static void setLocalEvents(ThreadState ts, int tool_id, PyObject code, int event_set) {
        CodeUnit unit = unit(code);
        checkTool(tool_id);
        int events = withoutCallOnly(event_set);
        if (events < 0 || events >= 1 << MonitoringEvents.LOCAL) {
            throw Raise.valueError("invalid local event set 0x%s", Integer.toHexString(events));
        }
        monitoring(ts).setLocalEvents((PyThread) ts, unit, tool_id, events);
    }

    /// Make events count again where callbacks have disabled them.
    @PyFunction("restart_events()")
    static void restartEvents(ThreadState ts) {
        monitoring(ts).restart((PyThread) ts);
    }

    /// The tools of each event for which some tool asks everywhere, as bit sets by name.
    @PyFunction("_all_events()")
    static PyObject allEvents(ThreadState ts) {
        PyDict all = new PyDict();
        for (int event = 0; event < MonitoringEvents.UNGROUPED; event++) {
            int tools = monitoring(ts).tools(event);
            if (tools != 0) {
                all.putStr(PyStr.intern(MonitoringEvents.name(event)), PyInt.of(tools));
            }
        }
        return all;
    }
}
