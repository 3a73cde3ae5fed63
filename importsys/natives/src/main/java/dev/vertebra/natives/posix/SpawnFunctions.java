package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` that start a program, beside this process or in its place.
@NativeModuleTable("posix")
final class SpawnFunctions {
    /// The class `posix.waitid_result`.
    static final PyType WAITID = PyStructSequence.define(
            "posix.waitid_result",
            "What waitid() tells of a child process.",
            5,
            true,
            "si_pid",
            "si_uid",
            "si_signo",
            "si_status",
            "si_code");

    private static final int SIGNALS = 64;
    private static final int RESETIDS = 1;
    private static final int SETPGROUP = 2;
    private static final int SETSIGDEF = 4;
    private static final int SETSIGMASK = 8;
    private static final int SETSCHEDPARAM = 16;
    private static final int SETSCHEDULER = 32;
    private static final int SETSID = 128;

    /// More than the C library's structures of a start take.
    private static final long STRUCTURE = 512;

    private SpawnFunctions() {}

    // --- arguments

    private static List<String> words(ThreadState ts, String function, PyObject argv, String rest) {
        if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
            throw Raise.typeError("%s must be a tuple or list", function + rest);
        }
        PyTuple values = Iterate.toTuple(ts, argv);
        if (values.size() == 0) {
            throw Raise.valueError("%s must not be empty", function + rest);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            words.add(FileNames.text(ts, FileNames.fspath(ts, values.get(i))));
        }
        if (words.getFirst().isEmpty()) {
            throw Raise.valueError("%s first element cannot be empty", function + rest);
        }
        return words;
    }

    private static List<String> variables(ThreadState ts, String complaint, PyObject env) {
        List<String> entries = new ArrayList<>();
        if (!(env instanceof PyDict)
                && dev.vertebra.objectmodel.Attributes.getOrNull(ts, env, PyStr.intern("keys")) == null) {
            throw Raise.typeError(complaint);
        }
        PyDict values = (PyDict) Calls.call1(ts, PyDict.TYPE, env);
        PyTuple items = Iterate.toTuple(ts, Calls.callMethod(ts, values, "items"));
        for (int i = 0; i < items.size(); i++) {
            PyTuple item = (PyTuple) items.get(i);
            String key = FileNames.text(ts, FileNames.fspath(ts, item.get(0)));
            String value = FileNames.text(ts, FileNames.fspath(ts, item.get(1)));
            if (key.isEmpty() || key.indexOf('=') >= 0) {
                throw Raise.valueError("illegal environment variable name");
            }
            entries.add(key + "=" + value);
        }
        return entries;
    }

    private static List<String> variables(ThreadState ts) {
        List<String> entries = new ArrayList<>();
        Environment.of(ts).all().forEach((key, value) -> entries.add(key + "=" + value));
        return entries;
    }

    private static MemorySegment strings(CLibrary c, List<String> texts) {
        MemorySegment array = c.memory((texts.size() + 1L) * ValueLayout.ADDRESS.byteSize());
        for (int i = 0; i < texts.size(); i++) {
            array.setAtIndex(ValueLayout.ADDRESS, i, c.text(texts.get(i)));
        }
        return array;
    }

    // --- in the place of this process

    /// Runs a program in the place of this process.
    @PyFunction("execv(path, argv, /)")
    static void execv(ThreadState ts, PyObject path, PyObject argv) {
        FileName name = FileName.of(ts, "execv", path, PyNone.NONE);
        List<String> words = words(ts, "execv()", argv, " arg 2");
        ts.audit("os.exec", path, argv, PyNone.NONE);
        execute(ts, name, words, variables(ts), null);
    }

    /// Runs a program, with an environment, in the place of this process.
    @PyFunction("execve(path, argv, env)")
    static void execve(ThreadState ts, PyObject path, PyObject argv, PyObject env) {
        FileName name = FileName.orDescriptor(ts, "execve", path, PyNone.NONE);
        List<String> words = words(ts, "execve: ", argv, "argv");
        List<String> variables = variables(ts, "execve: environment must be a mapping object", env);
        ts.audit("os.exec", path, argv, env);
        execute(ts, name, words, variables, path);
    }

    private static void execute(
            ThreadState ts, FileName name, List<String> words, List<String> variables, @Nullable PyObject shown) {
        String path = FilePaths.text(name.path());
        System.out.flush();
        System.err.flush();
        try (CLibrary c = CLibrary.open()) {
            MemorySegment arguments = strings(c, words);
            MemorySegment environment = strings(c, variables);
            c.check(c.call("chdir", c.text(FilePaths.text(Descriptors.of(ts).directory()))), null);
            c.check(c.call("execve", c.text(path), arguments, environment), shown);
        }
    }

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
        Wishes wishes = new Wishes(file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
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
        Wishes wishes = new Wishes(file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        String program = name.text().indexOf('/') >= 0 ? FilePaths.text(name.path()) : name.text();
        return spawn(ts, "posix_spawnp", name, program, argv, env, wishes);
    }

    /// The keyword arguments of a start.
    private record Wishes(
            PyObject fileActions,
            @Nullable PyObject group,
            boolean resetIds,
            boolean session,
            PyObject mask,
            PyObject defaults,
            @Nullable PyObject scheduler) {}

    private static long spawn(
            ThreadState ts,
            String function,
            FileName name,
            String program,
            PyObject argv,
            PyObject env,
            Wishes wishes) {
        List<String> words = words(ts, function + ": ", argv, "argv");
        List<String> variables = env == PyNone.NONE
                ? variables(ts)
                : variables(ts, function + ": environment must be a mapping object or None", env);
        ts.audit("os.posix_spawn", name.given(), argv, env);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment actions = c.memory(STRUCTURE);
            c.call("posix_spawn_file_actions_init", actions);
            MemorySegment attributes = c.memory(STRUCTURE);
            c.call("posix_spawnattr_init", attributes);
            try {
                c.call(
                        "posix_spawn_file_actions_addchdir_np",
                        actions,
                        c.text(FilePaths.text(Descriptors.of(ts).directory())));
                addActions(ts, c, actions, wishes.fileActions);
                setAttributes(ts, c, attributes, wishes);
                MemorySegment pid = c.memory(Integer.BYTES);
                MemorySegment arguments = strings(c, words);
                MemorySegment environment = strings(c, variables);
                MemorySegment text = c.text(program);
                int error = SignalMaskFunctions.starting(
                        ts, () -> c.call(function, pid, text, actions, attributes, arguments, environment));
                if (error != 0) {
                    throw Errno.error(error, name.given());
                }
                return ChildProcesses.of(ts).addNative(pid.get(ValueLayout.JAVA_INT, 0));
            } catch (IOException e) {
                throw Errno.error(e, name.given());
            } finally {
                c.call("posix_spawn_file_actions_destroy", actions);
                c.call("posix_spawnattr_destroy", attributes);
            }
        }
    }

    /// Starts a program in a folder; `standard` has the files that become its standard streams, null for this
    /// process's.
    ///
    /// @return the number of the process
    static long start(
            ThreadState ts,
            String program,
            List<String> words,
            List<String> variables,
            String folder,
            @Nullable NativeFile[] standard)
            throws IOException {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment actions = c.memory(STRUCTURE);
            c.call("posix_spawn_file_actions_init", actions);
            try {
                c.call("posix_spawn_file_actions_addchdir_np", actions, c.text(folder));
                for (int i = 0; i < standard.length; i++) {
                    NativeFile file = standard[i];
                    if (file != null) {
                        c.call("posix_spawn_file_actions_adddup2", actions, file.number, i);
                    }
                }
                MemorySegment pid = c.memory(Integer.BYTES);
                MemorySegment path = c.text(program);
                MemorySegment arguments = strings(c, words);
                MemorySegment environment = strings(c, variables);
                int error = SignalMaskFunctions.starting(
                        ts,
                        () -> c.call("posix_spawnp", pid, path, actions, MemorySegment.NULL, arguments, environment));
                if (error != 0) {
                    throw new Errno.Failure(error);
                }
                return ChildProcesses.of(ts).addNative(pid.get(ValueLayout.JAVA_INT, 0));
            } finally {
                c.call("posix_spawn_file_actions_destroy", actions);
            }
        }
    }

    private static void addActions(ThreadState ts, CLibrary c, MemorySegment actions, PyObject wanted) {
        if (wanted == PyNone.NONE) {
            return;
        }
        if (!(wanted instanceof PyList) && !(wanted instanceof PyTuple)) {
            throw Raise.typeError("file_actions must be a sequence or None");
        }
        PyTuple all = Iterate.toTuple(ts, wanted);
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof PyTuple action) || action.size() == 0) {
                throw Raise.typeError("Each file_actions element must be a non-empty tuple");
            }
            int error = addAction(ts, c, actions, action);
            if (error != 0) {
                throw Errno.error(error, null);
            }
        }
    }

    private static int addAction(ThreadState ts, CLibrary c, MemorySegment actions, PyTuple action) {
        switch (Numbers.asInt(ts, action.get(0))) {
            case 0 -> {
                checkSize(action, 5, "open");
                String path = FileNames.text(ts, FileNames.fspath(ts, action.get(2)));
                int flags = Numbers.asInt(ts, action.get(3));
                int mode = Numbers.asInt(ts, action.get(4));
                int fd = Numbers.asInt(ts, action.get(1));
                return c.call("posix_spawn_file_actions_addopen", actions, fd, c.text(path), flags, mode);
            }
            case 1 -> {
                checkSize(action, 2, "close");
                int fd = Numbers.asInt(ts, action.get(1));
                return c.call("posix_spawn_file_actions_addclose", actions, fd);
            }
            case 2 -> {
                checkSize(action, 3, "dup2");
                int fd = number(ts, Numbers.asInt(ts, action.get(1)));
                return c.call("posix_spawn_file_actions_adddup2", actions, fd, Numbers.asInt(ts, action.get(2)));
            }
            default -> throw Raise.typeError("Unknown file_actions identifier");
        }
    }

    private static void checkSize(PyTuple action, int size, String name) {
        if (action.size() != size) {
            throw Raise.typeError("A %s file_action tuple must have %d elements", name, size);
        }
    }

    /// The system's number of a descriptor; one that is not open here may be opened by an action before.
    private static int number(ThreadState ts, int fd) {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        if (file == null || fd <= 2 && !(file instanceof NativeFile)) {
            return fd;
        }
        try {
            return NativeFile.behind(ts, fd).number;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static void setAttributes(ThreadState ts, CLibrary c, MemorySegment attributes, Wishes wishes) {
        int flags = (wishes.resetIds ? RESETIDS : 0) | (wishes.session ? SETSID : 0);
        if (wishes.group != null && wishes.group != PyNone.NONE) {
            flags |= SETPGROUP;
            c.call("posix_spawnattr_setpgroup", attributes, Numbers.asInt(ts, wishes.group));
        }
        MemorySegment mask = signals(ts, c, wishes.mask);
        if (mask != null) {
            flags |= SETSIGMASK;
            c.call("posix_spawnattr_setsigmask", attributes, mask);
        }
        MemorySegment defaults = signals(ts, c, wishes.defaults);
        if (defaults != null) {
            flags |= SETSIGDEF;
            c.call("posix_spawnattr_setsigdefault", attributes, defaults);
        }
        if (wishes.scheduler != null && wishes.scheduler != PyNone.NONE) {
            flags |= scheduler(ts, c, attributes, wishes.scheduler);
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
        MemorySegment set = c.memory(STRUCTURE);
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
        Wishes wishes = new Wishes(none, null, false, false, none, none, null);
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
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, pid, true);
            return ended == null ? 0 : ChildFunctions.waitstatusToExitcode(ended.status());
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    // --- waiting

    /// Waits for a change of a child process, and tells about it; None if there is none and no waiting.
    @PyFunction("waitid(idtype, id, options, /)")
    static PyObject waitid(ThreadState ts, int idtype, int id, int options) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment told = c.memory(128);
            while (true) {
                c.check(c.call("waitid", idtype, id, told, options | 1), null);
                if (told.get(ValueLayout.JAVA_INT, 12) != 0) {
                    break;
                }
                if ((options & 1) != 0) {
                    return PyNone.NONE;
                }
                ChildProcesses.pause(ts);
            }
            PyObject[] values = new PyObject[5];
            int[] places = {12, 16, 0, 20, 8};
            for (int i = 0; i < values.length; i++) {
                values[i] = PyInt.of(told.get(ValueLayout.JAVA_INT, places[i]));
            }
            return PyStructSequence.of(WAITID, values);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }
}
