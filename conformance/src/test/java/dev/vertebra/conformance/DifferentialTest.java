package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// Every differential script on CPython and on our image, as one test each, under both memory strategies.
///
/// A JVM has one strategy, so each is a run of `bin/differential`.
class DifferentialTest {
    private static final Path COMMAND = Path.of(System.getProperty("vertebra.root", ".."))
            .resolve("conformance")
            .resolve("bin")
            .resolve("differential")
            .toAbsolutePath()
            .normalize();
    private static final Pattern SCRIPT =
            Pattern.compile("^(\\S+) (\\d+) (\\d+): (\\d+) equal, (\\d+) different$", Pattern.MULTILINE);

    @TestFactory
    List<DynamicTest> underCounting() throws IOException, InterruptedException {
        return scripts("--strategy", "counting");
    }

    @TestFactory
    List<DynamicTest> underHost() throws IOException, InterruptedException {
        return scripts("--strategy", "host");
    }

    @TestFactory
    @Tag("nightly")
    List<DynamicTest> longUnderCounting() throws IOException, InterruptedException {
        return scripts("--strategy", "counting", "--nightly");
    }

    @TestFactory
    @Tag("nightly")
    List<DynamicTest> longUnderHost() throws IOException, InterruptedException {
        return scripts("--strategy", "host", "--nightly");
    }

    private static List<DynamicTest> scripts(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        System.out.print(said);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = SCRIPT.matcher(said);
        while (matcher.find()) {
            String line = matcher.group();
            boolean good = !matcher.group(4).equals("0") && matcher.group(5).equals("0");
            tests.add(DynamicTest.dynamicTest(matcher.group(1), () -> assertTrue(good, line)));
        }
        tests.add(DynamicTest.dynamicTest("the whole", () -> assertEquals(0, status, said)));
        return tests;
    }
}
