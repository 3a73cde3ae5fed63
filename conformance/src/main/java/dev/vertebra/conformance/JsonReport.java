package dev.vertebra.conformance;

/// The report for machines: an object with the run, the rows and every case.
final class JsonReport {
    private final StringBuilder json = new StringBuilder();

    private JsonReport() {}

    static String of(Summary summary) {
        JsonReport report = new JsonReport();
        report.json.append("{\n\"subject\": ").append(quote(summary.subject()));
        report.json.append(",\n\"strategy\": ").append(quote(summary.strategy()));
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
            json.append(separator).append("  {\"row\": ").append(quote(line.row()));
            line.counts()
                    .forEach((verdict, count) -> json.append(", ")
                            .append(quote(verdict.name().toLowerCase(java.util.Locale.ROOT)))
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
                    .append(quote(result.subject().name()));
            json.append(", \"verdict\": ").append(quote(result.verdict().name().toLowerCase(java.util.Locale.ROOT)));
            if (result.actual() != null) {
                json.append(", \"millis\": ").append(result.actual().elapsed().toMillis());
            }
            if (!result.verdict().good()) {
                json.append(", \"difference\": ").append(quote(result.difference()));
            }
            if (!result.note().isEmpty()) {
                json.append(", \"note\": ").append(quote(result.note()));
            }
            json.append('}');
            separator = ",\n";
        }
        json.append("\n]");
    }

    /// A string as JSON writes it.
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c)) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
