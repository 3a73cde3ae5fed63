package dev.vertebra.conformance.regression;

import static dev.vertebra.conformance.ReportText.html;

import dev.vertebra.conformance.ReportText;
import dev.vertebra.conformance.regression.Score.Count;
import dev.vertebra.conformance.regression.Score.Total;
import java.util.List;
import java.util.Map;

/// The report for people: the table by area, a bar for each module, and what did not pass behind it. One file, no
/// script.
final class RegressionPage {
    private static final String STYLE = """
        .bar{width:20em;height:1em;background:#fcc}.bar div{height:1em;background:#7c7}summary{cursor:pointer}
        """;

    private final StringBuilder page = new StringBuilder();

    private RegressionPage() {}

    static String of(List<Score> scores) {
        RegressionPage report = new RegressionPage();
        report.page
                .append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>CPython's"
                        + " tests</title><style>")
                .append(ReportText.STYLE)
                .append(STYLE)
                .append("</style></head><body>\n<h1>CPython's tests</h1>\n");
        report.areas(scores);
        report.modules(scores);
        return report.page.append("</body></html>\n").toString();
    }

    private void areas(List<Score> scores) {
        page.append("<table><tr><th>Area</th><th>Modules</th><th>Passed, of those that CPython passes</th><th>%</th>")
                .append("<th>For CPython only</th><th>Java exceptions</th><th>Crashes</th><th>Hangs</th></tr>\n");
        Map<String, Total> totals = Score.byArea(scores);
        totals.forEach(this::area);
        totals.values().stream().reduce(Total::plus).ifPresent(total -> area("all", total));
        page.append("</table>\n");
    }

    private void area(String name, Total total) {
        page.append("<tr><td>").append(html(name)).append("</td>");
        number(total.modules());
        bar(total.plain());
        number(total.plain().percent());
        cell(total.detail().all() == 0 ? "" : total.detail().toString());
        number(total.javaExceptions());
        number(total.crashes());
        number(total.hangs());
        page.append("</tr>\n");
    }

    private void modules(List<Score> scores) {
        page.append("<table><tr><th>Module</th><th>Area</th><th>Passed</th><th>%</th><th>For CPython only</th>")
                .append("<th>Java exceptions</th><th>Crashes</th><th>Hangs</th><th>Seconds</th><th>Not"
                        + " passed</th></tr>\n");
        for (Score score : scores) {
            Total total = Total.of(score);
            page.append(score.regressions().isEmpty() ? "<tr>" : "<tr class=\"bad\">");
            cell(score.outcome().module());
            cell(score.area());
            bar(score.plain());
            number(score.plain().percent());
            cell(score.detail().all() == 0 ? "" : score.detail().toString());
            number(total.javaExceptions());
            number(total.crashes());
            number(total.hangs());
            number((int) score.outcome().elapsed().toSeconds());
            failures(score);
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void failures(Score score) {
        List<TestOutcome> bad =
                score.outcome().tests().stream().filter(test -> !test.passed()).toList();
        page.append("<td>");
        if (!bad.isEmpty()) {
            page.append("<details><summary>").append(bad.size()).append("</summary><table>\n");
            for (TestOutcome test : bad) {
                page.append("<tr>");
                cell(test.id());
                cell(test.status().word());
                cell(lastLine(test.text()));
                page.append("</tr>\n");
            }
            page.append("</table></details>");
        }
        page.append("</td>");
    }

    /// The last line that says something.
    static String lastLine(String text) {
        String stripped = text.strip();
        return stripped.substring(stripped.lastIndexOf('\n') + 1);
    }

    private void bar(Count count) {
        page.append("<td>").append(html(count.toString())).append("<div class=\"bar\"><div style=\"width:");
        page.append(count.percent()).append("%\"></div></div></td>");
    }

    private void number(int value) {
        page.append("<td class=\"n\">").append(value == 0 ? "" : value).append("</td>");
    }

    private void cell(String text) {
        page.append("<td>").append(html(text)).append("</td>");
    }
}
