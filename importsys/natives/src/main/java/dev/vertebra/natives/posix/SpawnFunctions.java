package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
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
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` that start a program, beside this process or in its place.
@NativeModuleTable("posix")
final class SpawnFunctions {
    /// The kind of an action that copies a descriptor.
    private static final int DUPLICATE = 2;

    private static final int SIGNALS = 64;
    private static final int RESETIDS = 1;
    private static final int SETPGROUP = 2;
    private static final int SETSIGDEF = 4;
    private static final int SETSIGMASK = 8;
    private static final int SETSCHEDPARAM = 16;
    private static final int SETSCHEDULER = 32;
    private static final int SETSID = 128;

    /// That a mask is set, as an argument of `pthread_sigmask`.
    private static final int SET = 2;

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

    // --- in the place of this process

    /// Runs a program in the place of this process.
    @PyFunction("execv(path, argv, /)")
    static void execv(ThreadState ts, PyObject path, PyObject argv) {
        FileName name = FileName.of(ts, "execv", path, PyNone.NONE);
        List<String> words = words(ts, "execv()", argv, " arg 2");
        ts.audit("os.exec", path, argv, PyNone.NONE);
        execute(ts, name, words, ForkExec.variables(ts), null);
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
            MemorySegment arguments = ChildStart.strings(c, words);
            MemorySegment environment = ChildStart.strings(c, variables);
            c.check(c.call("chdir", c.text(FilePaths.text(Descriptors.of(ts).directory()))), null);
            MemorySegment before = c.memory(STRUCTURE);
            c.call("pthread_sigmask", SET, SignalMaskFunctions.blocked(ts, c), before);
            int result = c.call("execve", c.text(path), arguments, environment);
            PyException error = result < 0 ? c.error(shown) : null;
            c.call("pthread_sigmask", SET, before, MemorySegment.NULL);
            if (error != null) {
                throw error;
            }
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
                ? ForkExec.variables(ts)
                : variables(ts, function + ": environment must be a mapping object or None", env);
        ts.audit("os.posix_spawn", name.given(), argv, env);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment actions = c.memory(STRUCTURE);
            c.call("posix_spawn_file_actions_init", actions);
            MemorySegment attributes = c.memory(STRUCTURE);
            c.call("posix_spawnattr_init", attributes);
            Set<Integer> borrowed = borrowed(ts, wishes.fileActions);
            try (ChildFiles files = ChildFiles.inherited(ts, borrowed)) {
                c.call(
                        "posix_spawn_file_actions_addchdir_np",
                        actions,
                        c.text(FilePaths.text(Descriptors.of(ts).directory())));
                files.addTo(c, actions);
                addActions(ts, c, actions, wishes.fileActions, borrowed);
                for (int fd : borrowed) {
                    c.call("posix_spawn_file_actions_addclose", actions, fd);
                }
                setAttributes(ts, c, attributes, wishes);
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

    /// The actions as a tuple, each of them a tuple that is not empty.
    private static PyTuple actions(ThreadState ts, PyObject wanted) {
        if (wanted == PyNone.NONE) {
            return PyTuple.of();
        }
        if (!(wanted instanceof PyList) && !(wanted instanceof PyTuple)) {
            throw Raise.typeError("file_actions must be a sequence or None");
        }
        PyTuple all = Iterate.toTuple(ts, wanted);
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof PyTuple action) || action.size() == 0) {
                throw Raise.typeError("Each file_actions element must be a non-empty tuple");
            }
        }
        return all;
    }

    /// The descriptors that actions copy although the child does not inherit them: it has them until then.
    private static Set<Integer> borrowed(ThreadState ts, PyObject wanted) {
        PyTuple all = actions(ts, wanted);
        Set<Integer> borrowed = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            PyTuple action = (PyTuple) all.get(i);
            if (action.size() == 3 && action.get(0) instanceof PyInt kind && kind.longValueClamped() == DUPLICATE) {
                int fd = Numbers.asInt(ts, action.get(1));
                if (Descriptors.of(ts).getOrNull(fd) != null && !isInheritable(ts, fd)) {
                    borrowed.add(fd);
                }
            }
        }
        return borrowed;
    }

    private static boolean isInheritable(ThreadState ts, int fd) {
        try {
            return Descriptors.of(ts).isInheritable(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static void addActions(
            ThreadState ts, CLibrary c, MemorySegment actions, PyObject wanted, Set<Integer> borrowed) {
        PyTuple all = actions(ts, wanted);
        for (int i = 0; i < all.size(); i++) {
            int error = addAction(ts, c, actions, (PyTuple) all.get(i), borrowed);
            if (error != 0) {
                throw Errno.error(error, null);
            }
        }
    }

    private static int addAction(
            ThreadState ts, CLibrary c, MemorySegment actions, PyTuple action, Set<Integer> borrowed) {
        switch (Numbers.asInt(ts, action.get(0))) {
            case 0 -> {
                checkSize(action, 5, "open");
                String path = FileNames.text(ts, FileNames.fspath(ts, action.get(2)));
                int flags = Numbers.asInt(ts, action.get(3));
                int mode = Numbers.asInt(ts, action.get(4));
                int fd = Numbers.asInt(ts, action.get(1));
                borrowed.remove(fd);
                return c.call("posix_spawn_file_actions_addopen", actions, fd, c.text(path), flags, mode);
            }
            case 1 -> {
                checkSize(action, 2, "close");
                int fd = Numbers.asInt(ts, action.get(1));
                return c.call("posix_spawn_file_actions_addclose", actions, fd);
            }
            case DUPLICATE -> {
                checkSize(action, 3, "dup2");
                int fd = Numbers.asInt(ts, action.get(1));
                int copy = Numbers.asInt(ts, action.get(2));
                borrowed.remove(copy);
                return c.call("posix_spawn_file_actions_adddup2", actions, fd, copy);
            }
            default -> throw Raise.typeError("Unknown file_actions identifier");
        }
    }

    private static void checkSize(PyTuple action, int size, String name) {
        if (action.size() != size) {
            throw Raise.typeError("A %s file_action tuple must have %d elements", name, size);
        }
    }

    private static void setAttributes(ThreadState ts, CLibrary c, MemorySegment attributes, Wishes wishes) {
        int flags = (wishes.resetIds ? RESETIDS : 0) | (wishes.session ? SETSID : 0);
        if (wishes.group != null && wishes.group != PyNone.NONE) {
            flags |= SETPGROUP;
            c.call("posix_spawnattr_setpgroup", attributes, Numbers.asInt(ts, wishes.group));
        }
        // Not the mask of the thread: the JVM has one of its own.
        flags |= SETSIGMASK;
        MemorySegment mask = signals(ts, c, wishes.mask);
        c.call("posix_spawnattr_setsigmask", attributes, mask == null ? SignalMaskFunctions.blocked(ts, c) : mask);
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
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, (int) pid, 0);
            return ended == null ? 0 : ChildFunctions.waitstatusToExitcode(ended.status());
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }
}
