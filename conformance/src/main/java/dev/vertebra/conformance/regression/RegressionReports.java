package dev.vertebra.conformance.regression;

import static dev.vertebra.conformance.ReportText.html;
import static dev.vertebra.conformance.ReportText.json;

import dev.vertebra.conformance.regression.Score.Total;
import dev.vertebra.conformance.regression.TestOutcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The reports for machines: JSON with areas, modules and every test; JUnit's XML with a suite for each module.
final class RegressionReports {
    private RegressionReports() {}

    /// Writes `cpython-tests.html`, `.json` and `TEST-cpython-tests.xml` into a directory.
    static void write(List<Score> scores, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("cpython-tests.html"), RegressionPage.of(scores));
        Files.writeString(directory.resolve("cpython-tests.json"), inJson(scores));
        Files.writeString(directory.resolve("TEST-cpython-tests.xml"), inXml(scores));
    }

    static String inJson(List<Score> scores) {
        StringBuilder text = new StringBuilder("{\n\"areas\": [");
        String[] separator = {"\n"};
        Score.byArea(scores).forEach((area, total) -> {
            text.append(separator[0]).append("  {\"area\": ").append(json(area)).append(", \"modules\": ");
            text.append(total.modules()).append(counts(total)).append('}');
            separator[0] = ",\n";
        });
        text.append("\n],\n\"modules\": [");
        String comma = "\n";
        for (Score score : scores) {
            text.append(comma);
            module(text, score);
            comma = ",\n";
        }
        return text.append("\n]\n}\n").toString();
    }

    private static String counts(Total total) {
        return ", \"passed\": %d, \"cpython\": %d, \"detailPassed\": %d, \"detail\": %d, \"java\": %d, \"crashes\": %d, \"hangs\": %d"
                .formatted(
                        total.plain().passed(),
                        total.plain().all(),
                        total.detail().passed(),
                        total.detail().all(),
                        total.javaExceptions(),
                        total.crashes(),
                        total.hangs());
    }

    private static void module(StringBuilder text, Score score) {
        ModuleOutcome outcome = score.outcome();
        text.append("  {\"module\": ").append(json(outcome.module()));
        text.append(", \"area\": ").append(json(score.area())).append(counts(Total.of(score)));
        text.append(", \"lost\": ").append(score.regressions().size());
        text.append(", \"seconds\": ").append(outcome.elapsed().toMillis() / 1000.0);
        text.append(", \"tests\": [");
        String comma = "\n";
        for (TestOutcome test : outcome.tests()) {
            text.append(comma).append("    {\"id\": ").append(json(test.id()));
            text.append(", \"status\": ").append(json(test.status().word()));
            text.append(", \"millis\": ").append(test.millis());
            if (!test.text().isEmpty()) {
                text.append(", \"text\": ").append(json(test.text()));
            }
            text.append('}');
            comma = ",\n";
        }
        text.append("\n  ]}");
    }

    static String inXml(List<Score> scores) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (Score score : scores) {
            ModuleOutcome outcome = score.outcome();
            xml.append(
                    "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" time=\"%.3f\">%n"
                            .formatted(
                                    html(outcome.module()),
                                    outcome.tests().size(),
                                    count(outcome, Status.FAILED) + count(outcome, Status.UNEXPECTED),
                                    count(outcome, Status.ERROR) + count(outcome, Status.LOST),
                                    count(outcome, Status.SKIPPED) + count(outcome, Status.EXPECTED),
                                    outcome.elapsed().toMillis() / 1000.0));
            outcome.tests().forEach(test -> testcase(xml, test));
            xml.append("  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static long count(ModuleOutcome outcome, Status status) {
        return outcome.tests().stream().filter(test -> test.status() == status).count();
    }

    private static void testcase(StringBuilder xml, TestOutcome test) {
        int dot = test.id().lastIndexOf('.');
        xml.append("    <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\">"
                .formatted(
                        html(test.id().substring(0, Math.max(dot, 0))),
                        html(test.id().substring(dot + 1)),
                        test.millis() / 1000.0));
        String element = switch (test.status()) {
            case PASSED -> "";
            case FAILED, UNEXPECTED -> "failure";
            case ERROR, LOST -> "error";
            case SKIPPED, EXPECTED -> "skipped";
        };
        if (!element.isEmpty()) {
            xml.append("<%s message=\"%s\">".formatted(element, html(RegressionPage.lastLine(test.text()))));
            xml.append(html(test.text())).append("</").append(element).append('>');
        }
        xml.append("</testcase>\n");
    }
}
