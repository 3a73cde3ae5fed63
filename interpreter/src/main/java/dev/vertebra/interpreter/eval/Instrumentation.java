package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;

/// Puts instrumentation into code and takes it out, in place.
///
/// A place where something is to be reported is marked by [Step#INSTRUMENTED]. Where lines are
/// reported every instruction is instrumented, because whether a line begins depends on the instruction before.
/// Compare CPython Python/instrumentation.c `_Py_Instrument`.
final class Instrumentation {
    private Instrumentation() {}

    /// Brings the instrumentation of code up to date with what its runtime and itself ask for.
    ///
    /// @return whether anything is reported from the code now
    static boolean update(Monitoring monitoring, CodeUnit unit, CodeMonitors monitors) {
        int[] wanted = new int[MonitoringEvents.UNGROUPED];
        int[] added = new int[wanted.length];
        int[] removed = new int[wanted.length];
        boolean restarted = monitoring.restarted() > monitors.version;
        int any = 0;
        int changes = 0;
        for (int event = 0; event < wanted.length; event++) {
            int before = monitors.current[event];
            wanted[event] = monitoring.tools(event) | monitors.local[event];
            removed[event] = restarted ? before : before & ~wanted[event];
            added[event] = restarted ? wanted[event] : wanted[event] & ~before;
            any |= wanted[event];
            changes |= removed[event] | added[event];
        }
        monitors.current = wanted;
        monitors.version = monitoring.version();
        monitors.outdated = false;
        if (changes == 0) {
            return any != 0;
        }
        for (int i = 0; i < monitors.lines.length; i = CodeMonitors.next(unit, i)) {
            change(unit, monitors, i, added, removed);
        }
        monitors.iterations = (monitoring.tools(MonitoringEvents.RAISE) | wanted[MonitoringEvents.STOP_ITERATION]) != 0;
        mark(unit, monitors);
        return any != 0;
    }

    private static void change(CodeUnit unit, CodeMonitors monitors, int i, int[] added, int[] removed) {
        int opcode = unit.opcode(i);
        int event = MonitoringEvents.of(opcode, unit.oparg(i));
        if (event != MonitoringEvents.NONE) {
            monitors.tools[i] = (byte) (monitors.tools[i] & ~removed[event] | added[event]);
        }
        if (i < monitors.firstTraceable) {
            return;
        }
        if (monitors.startsLine(i)) {
            int lines = MonitoringEvents.LINE;
            monitors.lineTools[i] = (byte) (monitors.lineTools[i] & ~removed[lines] | added[lines]);
        }
        if (opcode != Op.RESUME && opcode != Op.END_FOR) {
            int each = MonitoringEvents.INSTRUCTION;
            monitors.instructionTools[i] = (byte) (monitors.instructionTools[i] & ~removed[each] | added[each]);
        }
    }

    /// A callback of a tool has asked not to be told of an event at a place any more.
    static void disable(CodeUnit unit, CodeMonitors monitors, int event, int pc, int tool) {
        switch (event) {
            case MonitoringEvents.LINE -> monitors.lineTools[pc] &= (byte) ~tool;
            case MonitoringEvents.INSTRUCTION -> monitors.instructionTools[pc] &= (byte) ~tool;
            default -> monitors.tools[pc] &= (byte) ~tool;
        }
        mark(unit, monitors);
    }

    /// Marks the places at which something is reported, and only these.
    private static void mark(CodeUnit unit, CodeMonitors monitors) {
        boolean lines = false;
        for (byte tools : monitors.lineTools) {
            lines |= tools != 0;
        }
        for (int i = 0; i < monitors.lines.length; i = CodeMonitors.next(unit, i)) {
            boolean reports = (monitors.tools[i] | monitors.lineTools[i] | monitors.instructionTools[i]) != 0
                    || lines && i >= monitors.firstTraceable
                    || monitors.iterations && (unit.opcode(i) == Op.FOR_ITER || unit.opcode(i) == Op.SEND);
            unit.instrument(i, reports);
        }
    }

    /// Takes all instrumentation out of code.
    static void removeAll(CodeUnit unit) {
        for (int i = 0; i < unit.steps.length; i++) {
            unit.instrument(i, false);
        }
    }
}
