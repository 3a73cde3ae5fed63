package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every case and every program on our interpreter, as one test each, under both memory strategies.
///
/// A JVM has one strategy, so each is a run of `bin/conformance` on the image, which runs the cases in its own JVM and
/// writes the reports to `target`.
class ConformanceTest {
    private static final Path ROOT = Path.of(System.getProperty("vertebra.root", ".."));
    private static final Path HERE =
            ROOT.resolve("conformance").toAbsolutePath().normalize();
    private static final Pattern CASE = Pattern.compile("\\{\"case\": \"([^\"]*)\", \"verdict\": \"([a-z]*)\"(.*)\\}");

    @TestFactory
    List<DynamicTest> underCounting() throws IOException, InterruptedException {
        return casesUnder("counting");
    }

    @TestFactory
    List<DynamicTest> underHost() throws IOException, InterruptedException {
        return casesUnder("host");
    }

    private static List<DynamicTest> casesUnder(String strategy) throws IOException, InterruptedException {
        Path report = HERE.resolve("target").resolve("conformance-" + strategy + ".json");
        Files.deleteIfExists(report);
        Process process = new ProcessBuilder(
                        HERE.resolve("bin").resolve("conformance").toString(),
                        "--subject",
                        "@vertebra",
                        "--strategy",
                        strategy)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int status = process.waitFor();
        System.out.print(said);
        List<DynamicTest> tests = new ArrayList<>();
        if (Files.exists(report)) {
            Files.readAllLines(report).forEach(line -> add(line, strategy, tests));
        }
        tests.add(DynamicTest.dynamicTest(
                strategy + " as a whole", () -> assertTrue(status == 0, () -> "status " + status + "\n" + said)));
        return tests;
    }

    private static void add(String line, String strategy, List<DynamicTest> tests) {
        Matcher matcher = CASE.matcher(line);
        if (matcher.find()) {
            boolean good = Result.Verdict.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT))
                    .good();
            String rest = matcher.group(3);
            tests.add(DynamicTest.dynamicTest(strategy + " " + matcher.group(1), () -> {
                if (!good) {
                    fail(rest);
                }
            }));
        }
    }
}
