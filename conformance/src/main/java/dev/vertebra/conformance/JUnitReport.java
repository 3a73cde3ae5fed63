package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;

/// The report for build servers, in JUnit's XML: one suite, its cases grouped by row.
final class JUnitReport {
    private JUnitReport() {}

    static String of(Summary summary) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long skipped = summary.count(Verdict.ELSEWHERE) + summary.count(Verdict.KNOWN);
        xml.append(
                "<testsuite name=\"conformance.%s.%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"%.3f\">\n"
                        .formatted(
                                ReportText.html(summary.subject()),
                                summary.strategy(),
                                summary.results().size(),
                                summary.bad().size(),
                                skipped,
                                summary.elapsed().toMillis() / 1000.0));
        summary.results().forEach(result -> testcase(xml, result));
        return xml.append("</testsuite>\n").toString();
    }

    private static void testcase(StringBuilder xml, Result result) {
        double seconds = result.actual() == null ? 0 : result.actual().elapsed().toMillis() / 1000.0;
        xml.append("  <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\">"
                .formatted(
                        result.subject().mainRow(),
                        ReportText.html(result.subject().name()),
                        seconds));
        if (!result.verdict().good()) {
            xml.append("<failure message=\"%s\">".formatted(ReportText.html(result.difference())));
            Outcome actual = result.actual();
            if (actual != null) {
                xml.append(ReportText.html("stdout:\n" + actual.stdout() + "\nstderr:\n" + actual.stderr()));
            }
            xml.append("</failure>");
        } else if (result.verdict() != Verdict.PASS) {
            xml.append("<skipped message=\"%s\"/>".formatted(ReportText.html(result.note())));
        }
        xml.append("</testcase>\n");
    }
}
