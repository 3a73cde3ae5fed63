package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The module `_posixsubprocess`: starts child processes. Compare CPython Modules/_posixsubprocess.c
/// `subprocess_fork_exec`.
@NativeModuleTable("_posixsubprocess")
final class ForkExec {
    private ForkExec() {}

    /// Starts a process and gives its number.
    ///
    /// What goes wrong in the child is written to the descriptor for errors.
    @PyFunction("fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite,"
            + " errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid,"
            + " extra_groups, uid, child_umask, preexec_fn, allow_vfork, /)")
    static long forkExec(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count != 23) {
            throw Raise.typeError("fork_exec expected 23 arguments, got %d", count);
        }
        if (args[from + 21] != PyNone.NONE) {
            throw Raise.runtimeError("preexec_fn not supported: there is no fork");
        }
        List<String> words = texts(ts, args[from]);
        List<String> programs = texts(ts, args[from + 1]);
        PyObject cwd = args[from + 4];
        Path folder = cwd == PyNone.NONE
                ? Descriptors.of(ts).directory()
                : FileName.of(ts, cwd).path();
        int errors = number(ts, args[from + 13]);
        if (!Files.isDirectory(folder)) {
            return failed(ts, errors, Files.exists(folder) ? 20 : 2, "noexec:chdir");
        }
        String program = program(folder, programs);
        if (program == null) {
            return failed(ts, errors, anyExists(folder, programs) ? 13 : 2, "");
        }
        Map<String, String> variables = args[from + 5] != PyNone.NONE
                ? environment(texts(ts, args[from + 5]))
                : Environment.of(ts).all();
        int[] streams = {number(ts, args[from + 6]), number(ts, args[from + 9]), number(ts, args[from + 11])};
        try {
            if (!isPlain(words, variables, program)) {
                return startNative(ts, program, words, variables, folder, streams);
            }
            words.set(0, program(words.getFirst(), program));
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(variables);
            return start(ts, builder, streams);
        } catch (Errno.Failure e) {
            return failed(ts, errors, e.number, "noexec");
        } catch (IOException e) {
            return failed(ts, errors, 13, "");
        }
    }

    /// Whether Java can hand all texts on as the bytes that they stand for.
    private static boolean isPlain(List<String> words, Map<String, String> variables, String program) {
        return FilePaths.isPlain(program)
                && words.stream().allMatch(FilePaths::isPlain)
                && variables.entrySet().stream()
                        .allMatch(each -> FilePaths.isPlain(each.getKey()) && FilePaths.isPlain(each.getValue()));
    }

    private static long startNative(
            ThreadState ts,
            String program,
            List<String> words,
            Map<String, String> variables,
            Path folder,
            int[] streams)
            throws IOException {
        @Nullable NativeFile[] files = new NativeFile[streams.length];
        for (int i = 0; i < files.length; i++) {
            OpenFile file = file(ts, streams[i], i);
            int fd = streams[i] < 0 ? i : streams[i];
            files[i] = file == null || file instanceof StreamFile ? null : NativeFile.behind(ts, fd);
        }
        List<String> entries = new ArrayList<>();
        variables.forEach((name, value) -> entries.add(name + "=" + value));
        return SpawnFunctions.start(ts, program, words, entries, FilePaths.text(folder), files);
    }

    private static int number(ThreadState ts, PyObject value) {
        return dev.vertebra.objectmodel.Numbers.asInt(ts, value);
    }

    private static List<String> texts(ThreadState ts, PyObject sequence) {
        PyTuple values = Iterate.toTuple(ts, sequence);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(FileName.of(ts, values.get(i)).text());
        }
        return texts;
    }

    private static @Nullable String program(Path folder, List<String> programs) {
        for (String each : programs) {
            Path path = FilePaths.resolve(folder, each);
            if (Files.isExecutable(path) && !Files.isDirectory(path)) {
                return each;
            }
        }
        return null;
    }

    private static boolean anyExists(Path folder, List<String> programs) {
        return programs.stream().anyMatch(each -> Files.exists(FilePaths.resolve(folder, each)));
    }

    /// The first word, if looking it up in PATH gives the program that was chosen; else the program.
    private static String program(String first, String chosen) {
        boolean plain = first.indexOf('/') < 0;
        return plain && chosen.endsWith("/" + first) && chosen.equals(found(first)) ? first : chosen;
    }

    private static @Nullable String found(String name) {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "" : path).split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return folder + "/" + name;
            }
        }
        return null;
    }

    private static Map<String, String> environment(List<String> entries) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String entry : entries) {
            int at = entry.indexOf('=', 1);
            if (at > 0) {
                environment.put(entry.substring(0, at), entry.substring(at + 1));
            }
        }
        return environment;
    }

    /// Tells the parent what went wrong, as a child would.
    private static long failed(ThreadState ts, int errors, int errno, String where) {
        byte[] text = ("OSError:" + Integer.toHexString(errno).toUpperCase(java.util.Locale.ROOT) + ":" + where)
                .getBytes(StandardCharsets.US_ASCII);
        try {
            Descriptors.of(ts).get(errors).write(text, 0, text.length);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        return ChildProcesses.of(ts).addFailed();
    }

    // --- streams

    private static long start(ThreadState ts, ProcessBuilder builder, int[] streams) throws IOException {
        OpenFile in = file(ts, streams[0], 0);
        OpenFile out = file(ts, streams[1], 1);
        OpenFile err = file(ts, streams[2], 2);
        builder.redirectInput(redirect(in, true));
        builder.redirectOutput(redirect(out, false));
        builder.redirectError(redirect(err, false));
        return ChildProcesses.of(ts).add(SignalMaskFunctions.starting(ts, builder::start));
    }

    private static @Nullable OpenFile file(ThreadState ts, int fd, int standard) throws IOException {
        return fd < 0
                ? Descriptors.of(ts).getOrNull(standard)
                : Descriptors.of(ts).get(fd);
    }

    private static Redirect redirect(@Nullable OpenFile file, boolean reading) throws IOException {
        if (file == null || file instanceof StreamFile) {
            return Redirect.INHERIT;
        }
        if (file.path != null) {
            return reading ? Redirect.from(file.path.toFile()) : Redirect.appendTo(file.path.toFile());
        }
        throw new Errno.Failure(95);
    }
}
