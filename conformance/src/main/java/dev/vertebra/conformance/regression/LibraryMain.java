package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.CommandSubject;
import dev.vertebra.conformance.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Writes the tables of the library, from imports on both interpreters and from the ledger. Its options are those of
/// [Main], of which it takes `--process`, `--reference`, `--tests`, `--root` and `--reports`; the one word is the file
/// to
/// write.
public final class LibraryMain {
    private static final long MINUTES = 10;

    private final RegressionOptions options;

    private LibraryMain(RegressionOptions options) {
        this.options = options;
    }

    /// Runs the command.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RegressionOptions options = RegressionOptions.parse(arguments);
        if (options.words().size() != 1) {
            throw new IllegalArgumentException("wants the one file to write");
        }
        LibraryMain main = new LibraryMain(options);
        Map<String, LibraryTable.Imported> here = main.imports("here", options.process());
        LibraryTable table = new LibraryTable(main.imports("cpython", options.reference()), here, options.root());
        Files.writeString(Path.of(options.words().getFirst()), table.markdown());
    }

    private Map<String, LibraryTable.Imported> imports(String name, String command)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(options.reports());
        Path file = folder.resolve("imports-" + name + ".txt").toAbsolutePath();
        List<String> line =
                new ArrayList<>(CommandSubject.of(command, "counting").command());
        Path program = options.root().resolve("imports.py").toAbsolutePath();
        line.addAll(List.of(program.toString(), options.tests().toAbsolutePath().toString(), file.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("imports-" + name + ".out").toFile());
        builder.environment().clear();
        builder.environment().putAll(Surroundings.kept());
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            CommandSubject.endTree(process);
            throw new IOException("the imports did not end: " + file);
        }
        if (process.exitValue() != 0) {
            throw new IOException("the imports ended with status " + process.exitValue() + ": " + file);
        }
        return LibraryTable.read(file);
    }
}
