package dev.vertebra.conformance;

/// The report for machines: an object with the run, the rows and every case.
final class JsonReport {
    private final StringBuilder json = new StringBuilder();

    private JsonReport() {}

    static String of(Summary summary) {
        JsonReport report = new JsonReport();
        report.json.append("{\n\"subject\": ").append(ReportText.json(summary.subject()));
        report.json.append(",\n\"strategy\": ").append(ReportText.json(summary.strategy()));
        report.json.append(",\n\"good\": ").append(summary.good());
        report.json.append(",\n\"seconds\": ").append(summary.elapsed().toMillis() / 1000.0);
        report.rows(summary.table());
        report.cases(summary);
        return report.json.append("\n}\n").toString();
    }

    private void rows(RowTable table) {
        json.append(",\n\"rows\": [");
        String separator = "\n";
        for (RowTable.Line line : table.lines()) {
            json.append(separator).append("  {\"row\": ").append(ReportText.json(line.row()));
            line.counts()
                    .forEach((verdict, count) -> json.append(", ")
                            .append(ReportText.json(verdict.name().toLowerCase(java.util.Locale.ROOT)))
                            .append(": ")
                            .append(count));
            json.append('}');
            separator = ",\n";
        }
        json.append("\n]");
    }

    private void cases(Summary summary) {
        json.append(",\n\"cases\": [");
        String separator = "\n";
        for (Result result : summary.results()) {
            json.append(separator)
                    .append("  {\"case\": ")
                    .append(ReportText.json(result.subject().name()));
            json.append(", \"verdict\": ")
                    .append(ReportText.json(result.verdict().name().toLowerCase(java.util.Locale.ROOT)));
            if (result.actual() != null) {
                json.append(", \"millis\": ").append(result.actual().elapsed().toMillis());
            }
            if (!result.verdict().good()) {
                json.append(", \"difference\": ").append(ReportText.json(result.difference()));
            }
            if (!result.note().isEmpty()) {
                json.append(", \"note\": ").append(ReportText.json(result.note()));
            }
            json.append('}');
            separator = ",\n";
        }
        json.append("\n]");
    }
}
