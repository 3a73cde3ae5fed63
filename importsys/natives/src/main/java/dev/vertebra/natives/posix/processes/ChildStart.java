package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.posix.signals.BlockedSignals;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// One start of a child process by `posix_spawn`, since a JVM cannot fork.
///
/// What `posix_spawn` has no words for, users, groups and the mask of new files, is changed for a thread that lives for
/// this one start, from which the child has it. Compare CPython Modules/_posixsubprocess.c `child_exec`.
final class ChildStart {
    /// The stage of an error that is not the program's.
    static final String BEFORE = "noexec";

    private static final String IN_FOLDER = "noexec:chdir";

    /// Held while something is changed for the whole process for a moment.
    private static final Object MOMENT = new Object();

    private static final int CLONE_FS = 0x200;
    private static final int PR_GET_DUMPABLE = 3;
    private static final int PR_SET_DUMPABLE = 4;
    private static final int NO_FILE = 2;
    private static final int NO_FOLDER = 20;
    private static final int NOT_PERMITTED = 1;
    private static final int BAD_FILE = 9;
    private static final int SETPGROUP = 2;
    private static final int SETSIGDEF = 4;
    private static final int SETSIGMASK = 8;
    private static final int SETSID = 128;
    private static final int O_DIRECTORY_PATH = 0x10000 | 0x200000 | 0x80000;
    private static final int SEARCH = 1;
    private static final int PIPE = 13;
    private static final int FILE_SIZE = 25;
    private static final int SIG_IGN = 1;

    /// The sizes of the C library's structures, or more.
    private static final long STRUCTURE = 512;

    private static final long SET = 128;
    private static final long ACTION = 152;

    private final ChildPlan plan;
    private final long blocked;
    private final boolean[] ignored;

    /// A bit for each signal that is to do in the child what it does by itself.
    private final long standard;

    private ChildStart(ChildPlan plan, long blocked, boolean[] ignored, long standard) {
        this.plan = plan;
        this.blocked = blocked;
        this.ignored = ignored;
        this.standard = standard;
    }

    /// What came of a start.
    ///
    /// @param pid the number of the process, or less than 0
    /// @param error the error number
    /// @param stage what went wrong: empty for the program itself
    record Outcome(int pid, int error, String stage) {}

    /// Starts a process.
    static Outcome run(ThreadState ts, ChildPlan plan) throws IOException {
        PendingSignals signals = PendingSignals.of(ts);
        boolean[] ignored = new boolean[2];
        if (!plan.restoresSignals()) {
            ignored[0] = isIgnored(signals.handlers()[PIPE]);
            ignored[1] = isIgnored(signals.handlers()[FILE_SIZE]);
        }
        long standard = standard(signals.handlers());
        if (plan.restoresSignals()) {
            standard |= 1L << PIPE - 1 | 1L << FILE_SIZE - 1;
        }
        ChildStart start = new ChildStart(plan, BlockedSignals.of(ts), ignored, standard);
        Outcome outcome = ts.blocking(plan.identity().isOther() ? start::onOwnThread : start::here);
        if (outcome.pid > 0) {
            ChildProcesses.of(ts).add(outcome.pid, plan.files().shared());
        }
        return outcome;
    }

    /// Whether a program that has not said otherwise, or has said so, ignores a signal, as CPython does from its start;
    /// the JVM has a handler in its place.
    private static boolean isIgnored(@Nullable PyObject handler) {
        return handler == null || isConstant(handler, SIG_IGN);
    }

    /// The signals for which the program has a handler, or says that they do what they do by themselves: a new program
    /// has no handlers. The process may have been started with some of them ignored, and the JVM leaves these so.
    private static long standard(@Nullable PyObject[] handlers) {
        long signals = 0;
        for (int i = 1; i < handlers.length; i++) {
            if (handlers[i] != null && !isConstant(handlers[i], SIG_IGN)) {
                signals |= 1L << i - 1;
            }
        }
        return signals;
    }

    private static boolean isConstant(@Nullable PyObject handler, int constant) {
        return handler instanceof PyInt number && number.isSmall() && number.small() == constant;
    }

    private Outcome onOwnThread() throws IOException {
        FutureTask<Outcome> task = new FutureTask<>(this::asAnother);
        try (CLibrary c = CLibrary.open()) {
            // Other credentials make the files of the process below /proc the superuser's.
            int visible = c.call("prctl", PR_GET_DUMPABLE, 0L, 0L, 0L, 0L);
            Thread.ofPlatform().daemon().name("start of a process").start(task);
            Outcome outcome = result(task);
            if (visible == 1) {
                c.call("prctl", PR_SET_DUMPABLE, 1L, 0L, 0L, 0L);
            }
            return outcome;
        }
    }

    private static Outcome result(FutureTask<Outcome> task) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IOException failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Outcome asAnother() throws IOException {
        ChildIdentity identity = plan.identity();
        try (CLibrary c = CLibrary.open()) {
            boolean apart = c.call("unshare", CLONE_FS) == 0;
            if (apart) {
                if (c.call("chdir", c.text(plan.directory())) < 0) {
                    return new Outcome(-1, c.errno(), IN_FOLDER);
                }
                if (identity.mask() >= 0) {
                    c.call("umask", identity.mask());
                }
            }
            int error = identity.take(c);
            if (error != 0) {
                return new Outcome(-1, error, BEFORE);
            }
            if (apart || identity.mask() < 0) {
                return spawn(c, apart);
            }
            synchronized (MOMENT) {
                int before = c.call("umask", identity.mask());
                try {
                    return spawn(c, false);
                } finally {
                    c.call("umask", before);
                }
            }
        }
    }

    private Outcome here() throws IOException {
        try (CLibrary c = CLibrary.open()) {
            return spawn(c, false);
        }
    }

    private Outcome spawn(CLibrary c, boolean inFolder) throws IOException {
        int error = inFolder || plan.folder() == null ? 0 : folderError(c, c.text(plan.directory()));
        if (error != 0) {
            return new Outcome(-1, error, IN_FOLDER);
        }
        MemorySegment actions = c.memory(STRUCTURE);
        c.call("posix_spawn_file_actions_init", actions);
        MemorySegment attributes = c.memory(STRUCTURE);
        c.call("posix_spawnattr_init", attributes);
        try {
            if (!inFolder && !isHere()) {
                c.call("posix_spawn_file_actions_addchdir_np", actions, c.text(plan.directory()));
            }
            plan.files().addTo(c, actions);
            setAttributes(c, attributes);
            return ignored[0] || ignored[1] ? ignoring(c, actions, attributes) : tryAll(c, actions, attributes);
        } finally {
            c.call("posix_spawn_file_actions_destroy", actions);
            c.call("posix_spawnattr_destroy", attributes);
        }
    }

    /// Whether the process is in the folder; it may be there although the folder is no more.
    private boolean isHere() {
        return plan.folder() == null
                && plan.directory().equals(Path.of("").toAbsolutePath().toString());
    }

    /// The error that changing to a folder gives, which `posix_spawn` does not tell from others.
    private static int folderError(CLibrary c, MemorySegment folder) {
        int number = c.call("open", folder, O_DIRECTORY_PATH);
        if (number < 0) {
            return c.errno();
        }
        c.call("close", number);
        return c.call("access", folder, SEARCH) < 0 ? c.errno() : 0;
    }

    private void setAttributes(CLibrary c, MemorySegment attributes) {
        int flags = SETSIGMASK | SETSIGDEF | (plan.session() ? SETSID : 0);
        MemorySegment mask = c.memory(SET);
        mask.set(ValueLayout.JAVA_LONG, 0, blocked);
        c.call("posix_spawnattr_setsigmask", attributes, mask);
        MemorySegment defaults = c.memory(SET);
        defaults.set(ValueLayout.JAVA_LONG, 0, standard);
        c.call("posix_spawnattr_setsigdefault", attributes, defaults);
        if (plan.group() >= 0) {
            flags |= SETPGROUP;
            c.call("posix_spawnattr_setpgroup", attributes, plan.group());
        }
        c.call("posix_spawnattr_setflags", attributes, flags);
    }

    /// Has the signals ignored whose handlers the child would lose; what the JVM does at them is nothing, too.
    private Outcome ignoring(CLibrary c, MemorySegment actions, MemorySegment attributes) {
        int[] numbers = {PIPE, FILE_SIZE};
        MemorySegment[] before = {c.memory(ACTION), c.memory(ACTION)};
        MemorySegment ignore = c.memory(ACTION);
        ignore.set(ValueLayout.JAVA_LONG, 0, 1);
        synchronized (MOMENT) {
            for (int i = 0; i < numbers.length; i++) {
                if (ignored[i]) {
                    c.call("sigaction", numbers[i], ignore, before[i]);
                }
            }
            try {
                return tryAll(c, actions, attributes);
            } finally {
                for (int i = 0; i < numbers.length; i++) {
                    if (ignored[i]) {
                        c.call("sigaction", numbers[i], before[i], MemorySegment.NULL);
                    }
                }
            }
        }
    }

    /// Tries the programs in turn; the first error counts that is not that there is no such file.
    private Outcome tryAll(CLibrary c, MemorySegment actions, MemorySegment attributes) {
        MemorySegment pid = c.memory(Integer.BYTES);
        MemorySegment arguments = strings(c, plan.words());
        MemorySegment environment = strings(c, plan.variables());
        int last = 0;
        int first = 0;
        for (String program : plan.programs()) {
            MemorySegment path = c.text(program);
            if (program.startsWith("/") && c.call("access", path, 0) < 0 && isAbsence(c.errno())) {
                last = c.errno();
                continue;
            }
            last = c.call("posix_spawn", pid, path, actions, attributes, arguments, environment);
            if (last == 0) {
                return new Outcome(pid.get(ValueLayout.JAVA_INT, 0), 0, "");
            }
            if (!isAbsence(last) && first == 0) {
                first = last;
            }
        }
        int error = first == 0 ? last : first;
        boolean before = error == BAD_FILE || error == NOT_PERMITTED && (plan.session() || plan.group() >= 0);
        return new Outcome(-1, error, before ? BEFORE : "");
    }

    private static boolean isAbsence(int error) {
        return error == NO_FILE || error == NO_FOLDER;
    }

    /// Texts as C has them: addresses, and a null one at the end.
    static MemorySegment strings(CLibrary c, List<String> texts) {
        MemorySegment array = c.memory((texts.size() + 1L) * ValueLayout.ADDRESS.byteSize());
        for (int i = 0; i < texts.size(); i++) {
            array.setAtIndex(ValueLayout.ADDRESS, i, c.text(texts.get(i)));
        }
        return array;
    }
}
