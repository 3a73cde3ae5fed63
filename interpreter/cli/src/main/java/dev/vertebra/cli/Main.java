package dev.vertebra.cli;

import dev.vertebra.interpreter.MainProgram;
import dev.vertebra.interpreter.Runtime;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.natives.posix.signals.ProcessEnd;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.MemoryStrategy;
import dev.vertebra.objectmodel.PyInt;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/// The program `vertebra`: `python3`'s command line on this runtime.
public final class Main {
    /// The status after a wrong command line.
    private static final int WRONG = 2;

    private static final String INTERRUPT = "INT";

    /// Signals that end a process at once; the JVM would end it by an exit, which nobody could tell from a signal.
    private static final List<String> ENDING = List.of("TERM", "HUP");

    private Main() {}

    /// Runs the command line and ends the process with Python's exit status.
    public static void main(String[] args) {
        int status = run(args);
        // The exit hooks of the JVM have nothing to add to what the runtime's own end has done, but for the flight
        // recorder's, which writes the file.
        if (isRecorded()) {
            System.exit(status);
        }
        java.lang.Runtime.getRuntime().halt(status);
    }

    private static boolean isRecorded() {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent() && FlightRecorder.isInitialized();
    }

    /// Runs the command line.
    ///
    /// @return the exit status
    static int run(String[] given) {
        String[] args = RawProcess.arguments(given);
        String usage = "usage: " + program() + " [option] ... [-c cmd | -m mod | file | -] [arg] ...";
        try {
            CommandLine line = CommandLine.parse(args);
            if (line.help != null) {
                Help.print(System.out, line.help, usage);
                return 0;
            }
            if (line.has('V')) {
                System.out.println("Python " + (line.count('V') > 1 ? Runtime.VERSION : "3.13.0"));
                return 0;
            }
            Map<String, String> environment = RawProcess.environment(System.getenv());
            return select(line.xOption("memory")) ? program(line, args, environment) : WRONG;
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            if (e.fatal) {
                return 1;
            }
            System.err.println(usage);
            System.err.println("Try `python -h' for more information.");
            return WRONG;
        }
    }

    private static boolean select(@Nullable String option) {
        String memory = option == null ? System.getProperty("vertebra.memory") : option;
        try {
            if (memory != null) {
                MemoryStrategy.select(memory);
            }
            return true;
        } catch (IllegalStateException | ExceptionInInitializerError e) {
            System.err.println(program() + ": " + (e.getCause() == null ? e : e.getCause()).getMessage());
            return false;
        }
    }

    private static int program(CommandLine line, String[] args, Map<String, String> environment) throws UsageException {
        StartLocale locale = new StartLocale(environment, line.has('E') || line.has('I'));
        Configuration configuration = new Configuration(line, environment, locale);
        String warning = locale.warning();
        if (warning != null) {
            System.err.println(warning);
        }
        List<String> original = new ArrayList<>(List.of(args));
        original.addFirst(program());
        Runtime runtime = Runtime.make(new RuntimeOptions(
                line.arguments,
                original,
                List.of(),
                library(),
                executable(),
                configuration.flags(),
                configuration.warnOptions(),
                line.xOptions,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                locale.environment()));
        JvmSignals signals = new JvmSignals();
        if (!signals.take(INTERRUPT, runtime::interrupt)) {
            runtime.call(ts -> PendingSignals.of(ts).handlers()[PendingSignals.INTERRUPT] = PyInt.ONE);
        }
        for (String name : ENDING) {
            signals.restore(name);
        }
        runtime.takeSignals(signals);
        MainProgram program = new MainProgram(runtime);
        program.endsProcess();
        int status = run(line, program);
        if (program.endingSignal() != 0) {
            // Compare CPython Modules/main.c `exit_sigint`.
            ProcessEnd.bySignal(program.endingSignal());
        }
        return status;
    }

    private static int run(CommandLine line, MainProgram program) {
        if (line.precompile != null) {
            return program.precompile(Path.of(line.precompile));
        }
        if (line.command != null) {
            return program.command(line.command);
        }
        if (DisCommand.isMeant(line)) {
            return DisCommand.run(line.arguments.subList(1, line.arguments.size()), program);
        }
        if (line.module != null) {
            return program.module(line.module);
        }
        return line.script == null || line.script.equals("-") ? program.standardInput() : program.script(line.script);
    }

    /// The name by which the program was called.
    private static String program() {
        String name = System.getProperty("vertebra.program", executable());
        return name.isEmpty() ? "vertebra" : name;
    }

    /// The folder of the standard library: beside the image's own files, or where `vertebra.library` says.
    private static @Nullable Path library() {
        String given = System.getProperty("vertebra.library");
        Path path = given != null ? Path.of(given) : Path.of(System.getProperty("java.home"), "lib", "python3.13");
        return Files.isDirectory(path) ? path : null;
    }

    private static String executable() {
        return System.getProperty("vertebra.executable", "");
    }
}
