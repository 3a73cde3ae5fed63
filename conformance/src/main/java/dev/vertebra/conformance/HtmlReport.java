package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report for people: the table by row, and each case that did not pass with expected and actual side by side. One
/// file, no script.
final class HtmlReport {
    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    static String of(Summary summary) {
        HtmlReport report = new HtmlReport();
        report.head(summary);
        report.table(summary.table());
        summary.strays().forEach(e -> report.element("p", "The ledger names no case: " + e.path()));
        summary.results().stream()
                .filter(r -> r.verdict() != Verdict.PASS && r.verdict() != Verdict.ELSEWHERE)
                .forEach(report::failure);
        return report.html.append("</body></html>\n").toString();
    }

    private void head(Summary summary) {
        html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Conformance</title><style>")
                .append(ReportText.STYLE)
                .append("</style></head><body>\n");
        element("h1", "Conformance");
        element("p", summary.headline());
    }

    private void table(RowTable table) {
        html.append("<table><tr><th>Row</th><th>What</th><th>Cases</th>");
        for (Verdict verdict : Verdict.values()) {
            element("th", verdict.label());
        }
        html.append("</tr>\n");
        for (RowTable.Line line : table.lines()) {
            html.append(line.good() ? "<tr>" : "<tr class=\"bad\">");
            element("td", line.row());
            element("td", line.title());
            number(line.total());
            for (Verdict verdict : Verdict.values()) {
                number(line.count(verdict));
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void failure(Result result) {
        element("h3", result.verdict().label() + ": " + result.subject().name());
        element("p", result.difference() + (result.note().isEmpty() ? "" : " — " + result.note()));
        Outcome actual = result.actual();
        if (result.verdict() == Verdict.UNEXPECTED || actual == null) {
            return;
        }
        html.append("<table><tr><th>Expected</th><th>Actual</th></tr>\n");
        Outcome expected =
                result.expected().isEmpty() ? null : result.expected().getFirst();
        sides("stdout", expected == null ? null : expected.stdout(), actual.stdout());
        sides("stderr", expected == null ? null : expected.stderr(), actual.stderr());
        sides("status", expected == null ? null : "" + expected.status(), "" + actual.status());
        html.append("</table>\n");
    }

    private void sides(String what, @Nullable String expected, String actual) {
        List<String> left =
                (expected == null ? "(not recorded)" : expected).lines().toList();
        List<String> right = actual.lines().toList();
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        html.append("<tr>");
        side(what, left, right, "del");
        side(what, right, left, "ins");
        html.append("</tr>\n");
    }

    private void side(String what, List<String> lines, List<String> others, String mark) {
        html.append("<td class=\"side\"><b>").append(what).append("</b><pre>");
        for (int i = 0; i < lines.size(); i++) {
            boolean same = i < others.size() && others.get(i).equals(lines.get(i));
            if (same) {
                html.append(ReportText.html(lines.get(i)));
            } else {
                element(mark, lines.get(i));
            }
            html.append('\n');
        }
        html.append("</pre></td>");
    }

    private void number(int value) {
        html.append("<td class=\"n\">").append(value == 0 ? "" : value).append("</td>");
    }

    private void element(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(ReportText.html(text))
                .append("</")
                .append(tag)
                .append('>');
    }
}
