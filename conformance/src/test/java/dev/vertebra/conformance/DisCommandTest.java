package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `vertebra dis` beside CPython's `python -m dis`.
class DisCommandTest {
    private static final Path ROOT =
            Path.of(System.getProperty("vertebra.root", "..")).toAbsolutePath().normalize();
    private static final Path IMAGE = ROOT.resolve("interpreter/dist/target/image/bin/vertebra");
    private static final Path ORACLE = ROOT.resolve("conformance/target/oracle");
    private static final String PROGRAM = """
        class Shape:
            def area(self, scale=1):
                try:
                    return [side * scale for side in self.sides]
                except AttributeError:
                    return None
        """;

    @TempDir
    Path folder;

    private record Said(int status, String out, String err) {}

    @Test
    void printsWhatThePythonModulePrints() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("program.py"), PROGRAM);
        for (List<String> options :
                List.of(List.<String>of(), List.of("-C"), List.of("-OC"), List.of("--show-offsets"))) {
            List<String> arguments = new ArrayList<>(options);
            arguments.add("program.py");
            assertEquals(theirs(arguments).out, ours(Map.of(), "dis", arguments).out, options::toString);
        }
    }

    @Test
    void showsOneFunctionOfFileOrModule() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("program.py"), PROGRAM);
        Said file = ours(Map.of(), "dis", List.of("program.py:Shape.area"));
        assertTrue(file.out.contains("RESUME") && !file.out.contains("LOAD_NAME"), file::toString);
        assertEquals(file.out, ours(Map.of(), "dis", List.of("program:Shape.area")).out);
    }

    @Test
    void colouredWhereAskedFor() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("program.py"), "x = 1\n");
        List<String> program = List.of("program.py");
        String plain = ours(Map.of(), "dis", program).out;
        Said coloured = ours(Map.of("FORCE_COLOR", "1"), "dis", program);
        assertTrue(coloured.out.contains("\033["), coloured::toString);
        assertEquals(plain, coloured.out.replaceAll("\033\\[[0-9;]*m", ""));
        assertEquals(plain, ours(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"), "dis", program).out);
    }

    @Test
    void saysWhatIsNotThere() throws IOException, InterruptedException {
        assertEquals(
                new Said(1, "", "dis: there is neither a file nor a module 'nothing'\n"),
                ours(Map.of(), "dis", List.of("nothing")));
        assertEquals(
                new Said(1, "", "dis: the module 'math' has no bytecode\n"), ours(Map.of(), "dis", List.of("math")));
        assertEquals(
                new Said(1, "", "dis: there is no code named 'nothing' in 'keyword'\n"),
                ours(Map.of(), "dis", List.of("keyword:nothing")));
        assertEquals(2, ours(Map.of(), "dis", List.of("--unknown")).status);
    }

    @Test
    void scriptOfThatNameGoesFirst() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("dis"), "import sys; print('script', sys.argv[1:])");
        assertEquals("script ['-C']\n", ours(Map.of(), "dis", List.of("-C")).out);
    }

    private Said ours(Map<String, String> environment, String command, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(IMAGE.toString(), command));
        line.addAll(arguments);
        return run(environment, line);
    }

    private Said theirs(List<String> arguments) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(ORACLE.resolve("bin/python3.13").toString(), "-m", "dis"));
        line.addAll(arguments);
        return run(Map.of("PYTHONHOME", ORACLE.toString(), "LD_LIBRARY_PATH", ORACLE.toString()), line);
    }

    /// Runs a command in the test's folder; addresses of objects are left out of what it says.
    private Said run(Map<String, String> environment, List<String> line) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new Said(status, out.replaceAll("0x[0-9a-f]+", "0x"), Files.readString(err));
    }
}
