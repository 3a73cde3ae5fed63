package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.posix.signals.BlockedSignals;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// The keyword arguments of `posix_spawn` as the attributes of a start that the C library has.
final class SpawnAttributes {
    private static final int SIGNALS = 64;

    private static final int RESETIDS = 1;

    private static final int SETPGROUP = 2;

    private static final int SETSIGDEF = 4;

    private static final int SETSIGMASK = 8;

    private static final int SETSCHEDPARAM = 16;

    private static final int SETSCHEDULER = 32;

    private static final int SETSID = 128;

    /// More than a set of signals of the C library takes.
    private static final long SET_SIZE = 128;

    private SpawnAttributes() {}

    /// Sets the attributes of a start.
    static void set(ThreadState ts, CLibrary c, MemorySegment attributes, SpawnWishes wishes) {
        int flags = (wishes.resetIds() ? RESETIDS : 0) | (wishes.session() ? SETSID : 0);
        if (wishes.group() != null && wishes.group() != PyNone.NONE) {
            flags |= SETPGROUP;
            c.call("posix_spawnattr_setpgroup", attributes, Numbers.asInt(ts, wishes.group()));
        }
        // Not the mask of the thread: the JVM has one of its own.
        flags |= SETSIGMASK;
        MemorySegment mask = signals(ts, c, wishes.mask());
        c.call("posix_spawnattr_setsigmask", attributes, mask == null ? BlockedSignals.of(ts, c) : mask);
        MemorySegment defaults = signals(ts, c, wishes.defaults());
        if (defaults != null) {
            flags |= SETSIGDEF;
            c.call("posix_spawnattr_setsigdefault", attributes, defaults);
        }
        if (wishes.scheduler() != null && wishes.scheduler() != PyNone.NONE) {
            flags |= scheduler(ts, c, attributes, wishes.scheduler());
        }
        c.call("posix_spawnattr_setflags", attributes, flags);
    }

    private static int scheduler(ThreadState ts, CLibrary c, MemorySegment attributes, PyObject scheduler) {
        if (!(scheduler instanceof PyTuple pair) || pair.size() != 2) {
            throw Raise.typeError("A scheduler tuple must have two elements");
        }
        MemorySegment priority = c.memory(Integer.BYTES);
        priority.set(ValueLayout.JAVA_INT, 0, SchedulerFunctions.priority(ts, pair.get(1)));
        c.call("posix_spawnattr_setschedparam", attributes, priority);
        if (pair.get(0) == PyNone.NONE) {
            return SETSCHEDPARAM;
        }
        c.call("posix_spawnattr_setschedpolicy", attributes, Numbers.asInt(ts, pair.get(0)));
        return SETSCHEDULER;
    }

    /// A set of signals as the C library has it, or null for an empty tuple, which stands for none given.
    private static @Nullable MemorySegment signals(ThreadState ts, CLibrary c, PyObject wanted) {
        PyTuple all = Iterate.toTuple(ts, wanted);
        if (all.size() == 0 && wanted instanceof PyTuple) {
            return null;
        }
        MemorySegment set = c.memory(SET_SIZE);
        c.call("sigemptyset", set);
        for (int i = 0; i < all.size(); i++) {
            long signal = Numbers.asLong(ts, Numbers.index(ts, all.get(i)));
            if (signal <= 0 || signal > SIGNALS) {
                throw Raise.valueError("signal number %d out of range [1; %d]", signal, SIGNALS);
            }
            c.call("sigaddset", set, (int) signal);
        }
        return set;
    }
}
