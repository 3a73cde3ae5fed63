package dev.vertebra.interpreter;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.importsys.start.ZipProgram;
import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.faults.FatalReport;
import dev.vertebra.interpreter.program.CodeListing;
import dev.vertebra.interpreter.program.InteractiveLoop;
import dev.vertebra.interpreter.program.InteractiveSource;
import dev.vertebra.interpreter.program.ProgramSource;
import dev.vertebra.interpreter.program.PromptStart;
import dev.vertebra.interpreter.program.RuntimeEnd;
import dev.vertebra.interpreter.program.RuntimeStart;
import dev.vertebra.interpreter.program.UncaughtException;
import dev.vertebra.interpreter.sys.SysModule;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.FatalError;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/// Runs a program as the command line asks: starts the runtime, runs `__main__`, ends the runtime, and gives the exit
/// status.
///
/// Compare CPython Modules/main.c `pymain_run_python`, Python/pythonrun.c `_Py_HandleSystemExit`.
public final class MainProgram {
    private static final PyStr MAIN = PyStr.intern("__main__");
    private static final PyStr STRING = PyStr.intern("<string>");
    private static final PyStr LOADER = PyStr.intern("__loader__");

    private static final int ABORT = 6;

    /// What a shell adds to the number of the signal by which a process has ended.
    private static final int BY_SIGNAL = 128;

    private final RuntimeState runtime;
    private boolean prompted;
    private int endingSignal;

    /// Makes a program for a runtime that has not started.
    public MainProgram(Runtime runtime) {
        this.runtime = runtime.inside();
    }

    /// Says that the process ends with this program: at its end nothing is taken apart for the JVM's sake.
    public void endsProcess() {
        runtime.endsProcess = true;
    }

    /// The number of the signal by which the process of the program is to end, for a shell to tell that from an exit:
    /// SIGINT after an interrupt that nobody has handled, SIGABRT after a fatal error; 0 for an exit.
    public int endingSignal() {
        return endingSignal;
    }

    /// `-c`: runs source text.
    ///
    /// @return the exit status
    public int command(String source) {
        return run("", ts -> {
            PyModule main = main();
            return guarded(ts, () -> {
                PyStr text = PyStr.of(source);
                checkEncodable(ts, text);
                InteractiveLoop.register(ts, STRING, source, STRING);
                PyCode code = ProgramSource.compile(ts, text, "<string>", CompileFlags.IGNORE_COOKIE);
                runtime.runModule(ts, code, main.dict());
            });
        });
    }

    /// Checks that a command is text: bytes of the command line that are none have become surrogates.
    private static void checkEncodable(PyThread ts, PyStr text) {
        try {
            Codecs.utf8Encode(ts, text, null);
        } catch (PyException e) {
            StandardError.write(ts, "Unable to decode the command from the command line:\n");
            e.value().setTraceback(null);
            throw e;
        }
    }

    /// Runs a file.
    ///
    /// @return the exit status
    public int script(String file) {
        Path path = FilePaths.of(file);
        if (Files.isDirectory(path) || Files.isRegularFile(path) && ZipProgram.isZip(path)) {
            return runtime.call(ts -> {
                runtime.start(ts);
                if (!RuntimeStart.prepare(ts, null)) {
                    return finish(ts, 1);
                }
                SysModule.path(ts).insert(0, PyStr.of(absolute(file)));
                int status = guarded(ts, () -> runMain(ts, "__main__", false));
                return finish(ts, thenPrompt(ts, status));
            });
        }
        byte[] source;
        try {
            source = program(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return cantOpen(file, 2, "No such file or directory");
        } catch (IOException e) {
            return cantOpen(file, 13, "Permission denied");
        }
        Path parent = path.toAbsolutePath().getParent();
        String folder = file.indexOf('/') < 0 ? String.valueOf(parent) : realFolder(path);
        String whole = absolute(file);
        return run(folder, ts -> {
            PyModule main = main();
            main.dict().putStr(PyStr.intern("__file__"), PyStr.of(whole));
            main.dict().putStr(PyStr.intern("__cached__"), PyNone.NONE);
            PyObject loaders = ts.importModule("_frozen_importlib_external");
            PyObject loader =
                    Attributes.get(ts, loaders, file.endsWith(".pyc") ? "SourcelessFileLoader" : "SourceFileLoader");
            main.dict().putStr(LOADER, Calls.call2(ts, loader, MAIN, PyStr.of(whole)));
            return guarded(ts, () -> {
                PyCode code = file.endsWith(".pyc")
                        ? (PyCode) dev.vertebra.bytecode.marshal.MarshalReader.load(ts, source, 16, true)
                        : ProgramSource.compile(ts, PyBytes.of(source), whole);
                runFile(ts, code, main);
            });
        });
    }

    /// Runs the code of a file; what it has written is flushed even if it fails.
    ///
    /// Compare CPython Python/pythonrun.c `pyrun_file`.
    private void runFile(PyThread ts, PyCode code, PyModule main) {
        try {
            Memory.tracker().programStarts(ts);
            runtime.runModule(ts, code, main.dict());
        } finally {
            InteractiveSource streams = new InteractiveSource(ts);
            streams.flush("stderr");
            streams.flush("stdout");
        }
    }

    /// The source of a program, with `-x` without its first line.
    private byte[] program(byte[] source) {
        int from = 0;
        if (runtime.options().flags().skipFirstLine()) {
            while (from < source.length && source[from] != '\n') {
                from++;
            }
        }
        return from == 0 ? source : java.util.Arrays.copyOfRange(source, from, source.length);
    }

    /// A path from the root, not normalised. Compare CPython Python/fileutils.c `_Py_abspath`.
    private static String absolute(String file) {
        if (file.startsWith("/")) {
            return file;
        }
        return FilePaths.text(Path.of("").toAbsolutePath()) + "/" + file;
    }

    private static String realFolder(Path path) {
        try {
            return FilePaths.text(folder(path.toRealPath()));
        } catch (IOException e) {
            return FilePaths.text(folder(path.toAbsolutePath()));
        }
    }

    private static Path folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private int cantOpen(String file, int errno, String message) {
        System.err.println(runtime.options().originalArguments().getFirst() + ": can't open file '" + absolute(file)
                + "': [Errno " + errno + "] " + message);
        return 2;
    }

    /// `-m`: runs a module as a program.
    ///
    /// @return the exit status
    public int module(String name) {
        return run(FilePaths.text(Path.of("").toAbsolutePath()), ts -> guarded(ts, () -> runMain(ts, name, true)));
    }

    private void runMain(PyThread ts, String name, boolean alterArguments) {
        main();
        PyObject runpy = ts.importModule("runpy");
        Calls.call2(ts, Attributes.get(ts, runpy, "_run_module_as_main"), PyStr.of(name), PyBool.of(alterArguments));
    }

    /// Runs what comes from standard input.
    ///
    /// @return the exit status
    public int standardInput() {
        return run("", ts -> {
            PyModule main = main();
            if (!isInteractive(ts)) {
                return fromInput(ts, main);
            }
            prompted = true;
            PromptStart.begin(ts, main);
            return prompt(ts, main);
        });
    }

    private int fromInput(PyThread ts, PyModule main) {
        byte[] source;
        try {
            source = ts.blocking(() -> runtime.options().input().readAllBytes());
        } catch (IOException e) {
            throw dev.vertebra.natives.files.Errno.error(e, PyStr.of("<stdin>"));
        }
        return guarded(ts, () -> {
            main.dict().putStr(PyStr.intern("__file__"), PyStr.of("<stdin>"));
            main.dict().putStr(PyStr.intern("__cached__"), PyNone.NONE);
            runFile(ts, ProgramSource.compile(ts, PyBytes.of(source), "<stdin>"), main);
        });
    }

    /// Prints the bytecode of a file or module without running it.
    ///
    /// @param target `-` for standard input, a file, or a module; behind a `:` the qualified name of a function or
    ///     class
    /// @param options what to show; colours are chosen by the terminal and the environment
    /// @return the exit status
    public int listing(String target, Disassembler.Options options) {
        return run(FilePaths.text(Path.of("").toAbsolutePath()), ts -> {
            try {
                return new CodeListing(ts, options).print(target);
            } catch (PyException e) {
                return report(ts, e, true);
            }
        });
    }

    /// Compiles the library in a folder.
    ///
    /// @return the exit status
    public int precompile(Path folder) {
        return run("", ts -> {
            try {
                dev.vertebra.importsys.Precompile.folder(ts, folder, java.util.Set.of(), System.err);
                return 0;
            } catch (IOException e) {
                System.err.println("can't compile " + folder + ": " + e.getMessage());
                return 1;
            }
        });
    }

    // --- the parts

    private int run(String pathEntry, ToIntFunction<PyThread> body) {
        return runtime.call(ts -> {
            runtime.start(ts);
            if (!RuntimeStart.prepare(ts, pathEntry)) {
                return finish(ts, 1);
            }
            int status = body.applyAsInt(ts);
            return finish(ts, thenPrompt(ts, status));
        });
    }

    private int finish(PyThread ts, int status) {
        try {
            return RuntimeEnd.finish(ts, status);
        } catch (FatalError e) {
            FatalReport.write(ts, e);
            endingSignal = ABORT;
            return BY_SIGNAL + ABORT;
        }
    }

    private PyModule main() {
        PyModule module = PyModule.named(MAIN, null);
        PyObject builtins = runtime.modules().getStr(PyStr.intern("builtins"));
        module.dict().putStr(PyStr.intern("__annotations__"), new PyDict());
        module.dict().putStr(PyStr.intern("__builtins__"), builtins == null ? PyNone.NONE : builtins);
        if (runtime.modules().getStr(PyStr.intern("_frozen_importlib")) instanceof PyModule imports) {
            PyObject importer = imports.dict().getStr(PyStr.intern("BuiltinImporter"));
            module.dict().putStr(LOADER, importer == null ? PyNone.NONE : importer);
        }
        runtime.modules().putStr(MAIN, module);
        return module;
    }

    /// Runs something and turns what it raises into an exit status.
    private int guarded(PyThread ts, Runnable body) {
        try {
            body.run();
            return 0;
        } catch (PyException e) {
            return report(ts, e, !inspects());
        }
    }

    private int report(PyThread ts, PyException e, boolean exits) {
        endingSignal = e.matches(ExceptionTypes.KeyboardInterrupt) ? PendingSignals.INTERRUPT : 0;
        int status = UncaughtException.report(ts, e, exits);
        return endingSignal != 0 ? UncaughtException.INTERRUPTED : status;
    }

    // --- the prompt

    private boolean inspects() {
        return !prompted && runtime.options().flags().inspect() > 0;
    }

    /// Whether somebody sits at standard input, or is to be taken for somebody.
    private boolean isInteractive(PyThread ts) {
        return runtime.options().flags().interactive() > 0 || isTerminal(ts);
    }

    private static boolean isTerminal(PyThread ts) {
        dev.vertebra.natives.files.OpenFile input =
                dev.vertebra.natives.files.Descriptors.of(ts).getOrNull(0);
        return input != null && input.isTerminal();
    }

    /// The prompt after a program, if it is asked for: by `-i`, or by PYTHONINSPECT, which the program may set.
    private int thenPrompt(PyThread ts, int status) {
        boolean asked = runtime.options().flags().inspect() > 0
                || !runtime.options().flags().ignoreEnvironment()
                        && dev.vertebra.natives.process.Environment.of(ts).isSet("PYTHONINSPECT");
        if (prompted || !asked || !isInteractive(ts)) {
            return status;
        }
        prompted = true;
        endingSignal = 0;
        PyObject main = runtime.modules().getStr(MAIN);
        return prompt(ts, main instanceof PyModule module ? module : main());
    }

    private static int prompt(PyThread ts, PyModule main) {
        int status = new InteractiveLoop(ts, main.dict()).run();
        return status == InteractiveLoop.ENDED ? 0 : status;
    }
}
