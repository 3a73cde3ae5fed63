package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.posix.users.UserNumbers;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The module `_posixsubprocess`: starts child processes. Compare CPython Modules/_posixsubprocess.c
/// `subprocess_fork_exec`.
@NativeModuleTable("_posixsubprocess")
final class ForkExec {
    private static final int ARGUMENTS = 23;
    private static final int MAX_GROUPS = 65536;

    private ForkExec() {}

    /// Starts a process and gives its number.
    ///
    /// What goes wrong in the child is written to the descriptor for errors.
    @PyFunction("fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite,"
            + " errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid,"
            + " extra_groups, uid, child_umask, preexec_fn, allow_vfork, /)")
    static long forkExec(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count != ARGUMENTS) {
            throw Raise.typeError("fork_exec expected 23 arguments, got %d", count);
        }
        boolean closes = Truth.of(ts, args[from + 2]);
        if (!(args[from + 3] instanceof PyTuple passed)) {
            throw Raise.typeError(
                    "fork_exec() argument 4 must be tuple, not %s",
                    args[from + 3] == PyNone.NONE
                            ? "None"
                            : args[from + 3].type().name());
        }
        int errors = number(ts, args[from + 13]);
        if (args[from + 21] != PyNone.NONE) {
            throw PendingSignals.of(ts).isOver()
                    ? Raise.raise(
                            ExceptionTypes.PythonFinalizationError, "preexec_fn not supported at interpreter shutdown")
                    : Raise.runtimeError("preexec_fn not supported: there is no fork");
        }
        if (closes && errors < 3) {
            throw Raise.valueError("errpipe_write must be >= 3");
        }
        int[] kept = kept(passed);
        int[] streams = {number(ts, args[from + 6]), number(ts, args[from + 9]), number(ts, args[from + 11])};
        List<String> programs = texts(ts, args[from + 1]);
        List<String> words = texts(ts, args[from]);
        PyObject env = args[from + 5];
        List<String> variables = env == PyNone.NONE ? ChildVariables.ofRuntime(ts) : texts(ts, env);
        PyObject cwd = args[from + 4];
        String directory = FilePaths.text(Descriptors.of(ts).directory());
        String folder = cwd == PyNone.NONE ? null : FileNames.text(ts, FileNames.fspath(ts, cwd));
        ChildIdentity identity = identity(ts, args, from);
        boolean restores = Truth.of(ts, args[from + 14]);
        boolean session = Truth.of(ts, args[from + 15]);
        int group = number(ts, args[from + 16]);
        // What is written to the descriptor for errors, the child never sees.
        int[] own = IntStream.of(closes ? kept : ChildFiles.inherited(ts))
                .filter(fd -> fd != errors)
                .toArray();
        try {
            ChildFiles files = ChildFiles.of(ts, streams, own);
            String whole = folder == null ? directory : folder.startsWith("/") ? folder : directory + "/" + folder;
            if (folder != null && folder.isEmpty()) {
                return failed(ts, errors, 2, "noexec:chdir");
            }
            ChildStart.Outcome outcome = ChildStart.run(
                    ts,
                    new ChildPlan(
                            programs, words, variables, folder, whole, files, identity, restores, session, group));
            return outcome.pid() > 0 ? outcome.pid() : failed(ts, errors, outcome.error(), outcome.stage());
        } catch (IOException e) {
            return failed(ts, errors, Errno.number(e), ChildStart.BEFORE);
        }
    }

    private static int number(ThreadState ts, PyObject value) {
        return Numbers.asInt(ts, value);
    }

    /// Descriptors that ascend, as the library gives them. Compare CPython Modules/_posixsubprocess.c
    /// `_sanity_check_python_fd_sequence`.
    private static int[] kept(PyTuple passed) {
        int[] kept = new int[passed.size()];
        for (int i = 0; i < kept.length; i++) {
            long fd = passed.get(i) instanceof PyInt number ? number.longValueClamped() : -1;
            if (fd < 0 || fd > Integer.MAX_VALUE || i > 0 && fd <= kept[i - 1]) {
                throw Raise.valueError("bad value(s) in fds_to_keep");
            }
            kept[i] = (int) fd;
        }
        return kept;
    }

    private static ChildIdentity identity(ThreadState ts, PyObject[] args, int from) {
        int[] groups = args[from + 18] == PyNone.NONE ? null : groups(ts, args[from + 18]);
        int gid = args[from + 17] == PyNone.NONE ? -1 : UserNumbers.of(ts, args[from + 17], "gid");
        int uid = args[from + 19] == PyNone.NONE ? -1 : UserNumbers.of(ts, args[from + 19], "uid");
        return new ChildIdentity(uid, gid, groups, number(ts, args[from + 20]));
    }

    /// An empty list leaves the groups as they are.
    private static int @Nullable [] groups(ThreadState ts, PyObject given) {
        if (!(given instanceof PyList list)) {
            throw Raise.typeError("setgroups argument must be a list");
        }
        if (list.size() > MAX_GROUPS) {
            throw Raise.valueError("too many extra_groups");
        }
        int[] groups = new int[list.size()];
        for (int i = 0; i < groups.length; i++) {
            if (!(list.get(i) instanceof PyInt)) {
                throw Raise.typeError("extra_groups must be integers");
            }
            try {
                groups[i] = UserNumbers.of(ts, list.get(i), "gid");
            } catch (PyException e) {
                throw Raise.valueError("invalid group id");
            }
        }
        return groups.length == 0 ? null : groups;
    }

    private static List<String> texts(ThreadState ts, PyObject sequence) {
        PyTuple values = Iterate.toTuple(ts, sequence);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(FileNames.text(ts, FileNames.fspath(ts, values.get(i))));
        }
        return texts;
    }

    /// Tells the parent what went wrong, as a child would.
    private static long failed(ThreadState ts, int errors, int errno, String stage) {
        String number = Integer.toHexString(errno).toUpperCase(Locale.ROOT);
        byte[] text = ("OSError:" + number + ":" + stage).getBytes(StandardCharsets.US_ASCII);
        try {
            Descriptors.of(ts).get(errors).write(text, 0, text.length);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        return ChildProcesses.of(ts).addFailed();
    }
}
