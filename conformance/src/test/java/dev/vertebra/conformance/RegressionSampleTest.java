package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Some modules of CPython's own tests on our image, as one test each: what is in the ledger passes.
class RegressionSampleTest {
    private static final Path COMMAND = Path.of(System.getProperty("vertebra.root", ".."))
            .resolve("conformance")
            .resolve("bin")
            .resolve("cpython-tests")
            .toAbsolutePath()
            .normalize();
    private static final Pattern MODULE = Pattern.compile("^\\[\\d+/\\d+] (\\S+): .*$", Pattern.MULTILINE);

    @TestFactory
    List<DynamicTest> sample() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(COMMAND.toString(), "--sample")
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        System.out.print(said);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = MODULE.matcher(said);
        while (matcher.find()) {
            String line = matcher.group();
            tests.add(DynamicTest.dynamicTest(matcher.group(1), () -> assertFalse(line.contains(" LOST"), said)));
        }
        tests.add(DynamicTest.dynamicTest("the whole", () -> assertEquals(0, status, said)));
        return tests;
    }
}
