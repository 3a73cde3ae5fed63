package dev.vertebra.conformance.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What CPython compiled is read, checked, shown and run here, and what we compiled runs there.
class ForeignCodeTest {
    private static final Path ROOT =
            Path.of(System.getProperty("vertebra.root", "..")).toAbsolutePath().normalize();
    private static final Path BIN = ROOT.resolve("conformance/bin");
    private static final Path IMAGE = ROOT.resolve("interpreter/dist/target/image/bin");
    private static final Path ORACLE = ROOT.resolve("conformance/target/oracle");
    private static final int SAMPLE = 60;
    private static final int CHUNK = 200;
    private static final int ALL = 1725;
    private static final int SHOWN = 4000;

    private static final String COUNTED = """
        counts = {}
        def count_line(n): counts[n] = counts.get(n, 0) + 1
        def work(n):
            total = 0
            for i in range(n):
                if i % 2:
                    total += i
                try:
                    total = total // i + 3
                except ZeroDivisionError:
                    total = 7
            return total
        print([work(4), work(3)])
        print(sorted(counts.items()))
        """;

    @TempDir
    Path folder;

    @Test
    void sampleOfTheLibraryIsReadCheckedAndShown() throws IOException, InterruptedException {
        sweep(0, SAMPLE);
    }

    @Test
    @Tag("nightly")
    void wholeLibraryIsReadCheckedAndShown() throws IOException, InterruptedException {
        for (int first = 0; first < ALL; first += CHUNK) {
            sweep(first, CHUNK);
        }
    }

    private void sweep(int first, int count) throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("from-" + first));
        run(oracle(BIN.resolve("library.py").toString(), "" + first, "" + count, files.toString()));
        String said = run(List.of(
                IMAGE.resolve("java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                "--add-modules",
                "dev.vertebra.bytecode",
                CodeSweep.class.getName(),
                files.toString()));
        assertTrue(said.matches("[1-9][0-9]* code objects\n"), () -> said.substring(0, Math.min(said.length(), SHOWN)));
    }

    @Test
    void programsRunFromCompiledFilesOfTheOther() throws IOException, InterruptedException {
        Path theirs = folder.resolve("theirs");
        Path ours = folder.resolve("ours");
        String programs = ROOT.resolve("conformance/programs").toString();
        String script = BIN.resolve("pycs.py").toString();
        run(oracle(script, programs, theirs.toString()));
        run(List.of(IMAGE.resolve("vertebra").toString(), script, programs, ours.toString()));
        suite(theirs, "@vertebra");
        suite(ours, String.join(" ", oracle()));
        compare(theirs.resolve("programs"), ours.resolve("programs"));
    }

    @Test
    void fileThatASampleToolHasRewrittenRunsOnBoth() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("counted.py"), COUNTED);
        Path compiled = folder.resolve("compiled.pyc");
        Path counting = folder.resolve("counting.pyc");
        String compile = "import py_compile, sys; py_compile.compile(sys.argv[1], sys.argv[2], doraise=True)";
        run(oracle("-c", compile, source.toString(), compiled.toString()));
        run(List.of(
                IMAGE.resolve("java").toString(),
                "-cp",
                ROOT.resolve("bytecode/target/test-classes").toString(),
                "--add-modules",
                "dev.vertebra.bytecode",
                "dev.vertebra.bytecode.sample.LineCounter",
                compiled.toString(),
                counting.toString(),
                "work"));
        String counted = "[6, 8]\n[(4, 2), (5, 2), (6, 7), (7, 3), (8, 7), (9, 7), (10, 2), (11, 2), (12, 2)]\n";
        assertEquals(counted, run(oracle(counting.toString())));
        assertEquals(counted, run(List.of(IMAGE.resolve("vertebra").toString(), counting.toString())));
    }

    private void suite(Path root, String subject) throws IOException, InterruptedException {
        run(List.of(
                BIN.resolve("conformance").toString(),
                "--root",
                root.toString(),
                "--reports",
                folder.toString(),
                "--subject",
                subject));
    }

    private static void compare(Path theirs, Path ours) throws IOException {
        try (Stream<Path> files = Files.list(theirs)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pyc")).toList()) {
                Path other = ours.resolve(theirs.relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file::toString);
            }
        }
    }

    private static List<String> oracle(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "PYTHONHOME=" + ORACLE,
                "LD_LIBRARY_PATH=" + ORACLE,
                ORACLE.resolve("bin/python3.13").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(Map.of("PYTHONHASHSEED", "0", "PYTHONDONTWRITEBYTECODE", "1"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
