package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a start of the image costs, in things that can be counted.
///
/// A class that is not in the AOT cache costs a tenth to several milliseconds, a module of the library about as much as
/// ten of them; times are told by the nightly report.
class StartTest {
    private static final Path LAUNCHER = Path.of(
            System.getProperty("vertebra.root", ".."), "interpreter", "dist", "target", "image", "bin", "vertebra");

    @Test
    void classesComeFromTheAotCache() throws IOException, InterruptedException {
        List<String> others = run("-Xlog:class+load:stdout", "-c", "pass").stream()
                .filter(line -> line.contains(" source: ") && !line.contains("shared objects file"))
                .toList();
        assertTrue(others.size() <= 3, () -> String.join("\n", others));
    }

    @Test
    void fewModulesAreImported() throws IOException, InterruptedException {
        String program = "import sys; print(*sorted(m for m in sys.modules if hasattr(sys.modules[m], '__file__')))";
        assertEquals(List.of("_sitebuiltins linecache site"), run("", "-c", program));
    }

    @Test
    void theLibraryIsCompiled() throws IOException, InterruptedException {
        List<String> said = run("", "-v", "-c", "import colorsys");
        assertTrue(
                said.stream()
                        .anyMatch(line -> line.matches("# .*/__pycache__/colorsys[.]vertebra-313[.]pyc matches .*")),
                () -> String.join("\n", said));
        Path library = LAUNCHER.resolveSibling("../lib/python3.13/__pycache__");
        assertTrue(Files.exists(library.resolve("library.vertebra-313.pycs")));
        assertFalse(Files.exists(library.resolve("colorsys.vertebra-313.pyc")));
    }

    private static List<String> run(String flags, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("VERTEBRA_JAVA_OPTS", flags);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }
}
