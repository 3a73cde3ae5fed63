package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.posix.paths.FileName;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` that start a program, beside this process or in its place.
@NativeModuleTable("posix")
final class SpawnFunctions {
    /// More than the C library's structures of a start take.
    private static final long STRUCTURE = 512;

    /// The exit code of a shell that is not there.
    private static final int NO_SHELL = 127;

    private SpawnFunctions() {}

    // --- beside this process

    /// Starts a program and gives the number of its process.
    @PyFunction("posix_spawn(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False,"
            + " setsigmask=(), setsigdef=(), scheduler=None)")
    @ShownSignature("($module, path, argv, env, /, *, file_actions=(),\n            setpgroup=<unrepresentable>,"
            + " resetids=False, setsid=False,\n            setsigmask=(), setsigdef=(),"
            + " scheduler=<unrepresentable>)")
    static long posixSpawn(
            ThreadState ts,
            PyObject path,
            PyObject argv,
            PyObject env,
            PyObject file_actions,
            @Nullable PyObject setpgroup,
            boolean resetids,
            boolean setsid,
            PyObject setsigmask,
            PyObject setsigdef,
            @Nullable PyObject scheduler) {
        FileName name = FileName.of(ts, "posix_spawn", path, PyNone.NONE);
        SpawnWishes wishes =
                new SpawnWishes(file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        return spawn(ts, "posix_spawn", name, FilePaths.text(name.path()), argv, env, wishes);
    }

    /// Starts a program that is looked up in PATH, and gives the number of its process.
    @PyFunction("posix_spawnp(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False,"
            + " setsigmask=(), setsigdef=(), scheduler=None)")
    @ShownSignature("($module, path, argv, env, /, *, file_actions=(),\n             setpgroup=<unrepresentable>,"
            + " resetids=False, setsid=False,\n             setsigmask=(), setsigdef=(),"
            + " scheduler=<unrepresentable>)")
    static long posixSpawnp(
            ThreadState ts,
            PyObject path,
            PyObject argv,
            PyObject env,
            PyObject file_actions,
            @Nullable PyObject setpgroup,
            boolean resetids,
            boolean setsid,
            PyObject setsigmask,
            PyObject setsigdef,
            @Nullable PyObject scheduler) {
        FileName name = FileName.of(ts, "posix_spawnp", path, PyNone.NONE);
        SpawnWishes wishes =
                new SpawnWishes(file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        String program = name.text().indexOf('/') >= 0 ? FilePaths.text(name.path()) : name.text();
        return spawn(ts, "posix_spawnp", name, program, argv, env, wishes);
    }

    private static long spawn(
            ThreadState ts,
            String function,
            FileName name,
            String program,
            PyObject argv,
            PyObject env,
            SpawnWishes wishes) {
        List<String> words = ProgramWords.of(ts, function + ": ", argv, "argv");
        List<String> variables = env == PyNone.NONE
                ? ChildVariables.ofRuntime(ts)
                : ChildVariables.of(ts, function + ": environment must be a mapping object or None", env);
        ts.audit("os.posix_spawn", name.given(), argv, env);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment actions = c.memory(STRUCTURE);
            c.call("posix_spawn_file_actions_init", actions);
            MemorySegment attributes = c.memory(STRUCTURE);
            c.call("posix_spawnattr_init", attributes);
            Set<Integer> borrowed = SpawnActions.borrowed(ts, wishes.fileActions());
            try {
                ChildFiles files = ChildFiles.inherited(ts, borrowed);
                c.call(
                        "posix_spawn_file_actions_addchdir_np",
                        actions,
                        c.text(FilePaths.text(Descriptors.of(ts).directory())));
                files.addTo(c, actions);
                SpawnActions.add(ts, c, actions, wishes.fileActions(), borrowed);
                for (int fd : borrowed) {
                    c.call("posix_spawn_file_actions_addclose", actions, fd);
                }
                SpawnAttributes.set(ts, c, attributes, wishes);
                MemorySegment pid = c.memory(Integer.BYTES);
                MemorySegment arguments = ChildStart.strings(c, words);
                MemorySegment environment = ChildStart.strings(c, variables);
                MemorySegment text = c.text(program);
                int error = c.call(function, pid, text, actions, attributes, arguments, environment);
                if (error != 0) {
                    throw Errno.error(error, name.given());
                }
                return ChildProcesses.of(ts).add(pid.get(ValueLayout.JAVA_INT, 0), files.shared());
            } catch (IOException e) {
                throw Errno.error(e, name.given());
            } finally {
                c.call("posix_spawn_file_actions_destroy", actions);
                c.call("posix_spawnattr_destroy", attributes);
            }
        }
    }

    // --- as `os` has it where there is a fork

    /// Starts a program, and waits for its end or gives the number of its process.
    @PyFunction("spawnv(mode, file, args)")
    @ShownSignature("(mode, file, args)")
    static long spawnv(ThreadState ts, int mode, PyObject file, PyObject args) {
        return spawned(ts, mode, file, args, null, "posix_spawn");
    }

    /// Starts a program with an environment, and waits for its end or gives the number of its process.
    @PyFunction("spawnve(mode, file, args, env)")
    @ShownSignature("(mode, file, args, env)")
    static long spawnve(ThreadState ts, int mode, PyObject file, PyObject args, PyObject env) {
        return spawned(ts, mode, file, args, env, "posix_spawn");
    }

    /// Starts a program that is looked up in PATH, and waits for its end or gives the number of its process.
    @PyFunction("spawnvp(mode, file, args)")
    @ShownSignature("(mode, file, args)")
    static long spawnvp(ThreadState ts, int mode, PyObject file, PyObject args) {
        return spawned(ts, mode, file, args, null, "posix_spawnp");
    }

    /// Starts a program that is looked up in PATH with an environment, and waits for its end or gives the number of its
    /// process.
    @PyFunction("spawnvpe(mode, file, args, env)")
    @ShownSignature("(mode, file, args, env)")
    static long spawnvpe(ThreadState ts, int mode, PyObject file, PyObject args, PyObject env) {
        return spawned(ts, mode, file, args, env, "posix_spawnp");
    }

    /// Compare CPython Lib/os.py `_spawnvef`: a program that cannot be started is a child that ends with 127.
    private static long spawned(
            ThreadState ts, int mode, PyObject file, PyObject args, @Nullable PyObject env, String function) {
        if (!(args instanceof PyList) && !(args instanceof PyTuple)) {
            throw Raise.typeError("argv must be a tuple or a list");
        }
        PyTuple words = Iterate.toTuple(ts, args);
        if (words.size() == 0 || !Truth.of(ts, words.get(0))) {
            throw Raise.valueError("argv first element cannot be empty");
        }
        FileName name = FileName.of(ts, function, file, PyNone.NONE);
        boolean plain = function.equals("posix_spawnp") && name.text().indexOf('/') < 0;
        String program = plain ? name.text() : FilePaths.text(name.path());
        PyObject none = PyTuple.of();
        SpawnWishes wishes = new SpawnWishes(none, null, false, false, none, none, null);
        long pid;
        try {
            pid = spawn(ts, function, name, program, words, env == null ? PyNone.NONE : env, wishes);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.OSError)) {
                throw e;
            }
            pid = ChildProcesses.of(ts).addFailed(127);
        }
        if (mode != 0) {
            return pid;
        }
        try {
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, (int) pid, 0);
            return ended == null ? 0 : WaitStatusFunctions.waitstatusToExitcode(ended.status());
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Runs a command by the shell and gives its status as `waitpid` does.
    @PyFunction("system(command)")
    static int system(ThreadState ts, PyObject command) {
        String text = dev.vertebra.natives.files.FileNames.text(ts, command);
        ts.audit("os.system", command);
        try {
            ChildFiles files = ChildFiles.inherited(ts, Set.of());
            ChildPlan plan = new ChildPlan(
                    List.of("/bin/sh"),
                    List.of("sh", "-c", text),
                    ChildVariables.ofRuntime(ts),
                    null,
                    FilePaths.text(Descriptors.of(ts).directory()),
                    files,
                    ChildIdentity.SAME,
                    false,
                    false,
                    -1);
            ChildStart.Outcome outcome = ChildStart.run(ts, plan);
            if (outcome.pid() < 0) {
                return NO_SHELL << 8;
            }
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, outcome.pid(), 0);
            return ended == null ? -1 : ended.status();
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }
}
