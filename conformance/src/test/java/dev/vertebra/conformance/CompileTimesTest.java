package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `vertebra -X compiletime`.
class CompileTimesTest {
    private static final Path IMAGE = Path.of(
            System.getProperty("vertebra.root", ".."), "interpreter", "dist", "target", "image", "bin", "vertebra");

    @Test
    void showsALineForEachSource() throws IOException, InterruptedException {
        List<String> lines = run("-X", "compiletime", "-c", "exec(compile('x = 1', 'inner', 'exec'))");
        assertTrue(
                lines.getFirst().matches("compile time: +tokens \\| +parse \\| .*\\| +total \\[us] \\| source"),
                lines::toString);
        assertEquals(
                List.of("<string>", "inner"),
                lines.stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^compile time:( +[0-9]+ \\|){9} ", ""))
                        .toList());
    }

    @Test
    void saysNothingOtherwise() throws IOException, InterruptedException {
        assertEquals(List.of(), run("-c", "exec('x = 1')"));
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(IMAGE.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }
}
