package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;

/// The report for the terminal: failures in a line each, then the table by row.
final class TextReport {
    private TextReport() {}

    static String of(Summary summary) {
        StringBuilder text = new StringBuilder();
        for (Result result : summary.bad()) {
            text.append("%s %s%n    %s%n"
                    .formatted(result.verdict().label(), result.subject().name(), result.difference()));
        }
        summary.strays().forEach(e -> text.append("the ledger names no case: %s%n".formatted(e.path())));
        text.append(
                "%n%-8s %5s %5s %5s %5s %5s  %s%n".formatted("row", "cases", "pass", "fail", "known", "other", "what"));
        for (RowTable.Line line : summary.table().lines()) {
            text.append("%-8s %5d %5d %5s %5s %5s  %s%n"
                    .formatted(
                            line.row(),
                            line.total(),
                            line.count(Verdict.PASS),
                            dash(line.count(Verdict.FAIL) + line.count(Verdict.UNEXPECTED)),
                            dash(line.count(Verdict.KNOWN)),
                            dash(line.count(Verdict.ELSEWHERE)),
                            line.title()));
        }
        return text.append(summary.headline()).append('\n').toString();
    }

    private static String dash(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }
}
