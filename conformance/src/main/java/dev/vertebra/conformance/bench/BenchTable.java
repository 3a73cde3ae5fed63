package dev.vertebra.conformance.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The results as Markdown and as JSON.
///
/// @param subject the command that was measured
/// @param reference the command it was measured against
record BenchTable(String subject, String reference, String conditions, List<Measurement> measurements) {

    String markdown() {
        StringBuilder text = new StringBuilder("# Whole-program benchmarks\n\n");
        text.append("`%s` against `%s`; %s.\n".formatted(subject, reference, conditions));
        text.append("A ratio is the reference's time divided by ours: 1 is as fast, 0.5 is half as fast.\n\n");
        text.append(
                "| benchmark | warm, ours s | reference s | ratio | spread | cold, ours s | reference s | ratio |\n");
        text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (Measurement m : measurements) {
            text.append(
                    m.problem().isEmpty()
                            ? row(m)
                            : "| %s | %s | | | | | | |\n"
                                    .formatted(
                                            m.name(),
                                            m.problem()
                                                    .replace('|', '/')
                                                    .lines()
                                                    .findFirst()
                                                    .orElse("")));
        }
        text.append("| **geomean** | | | **%s** | | | | **%s** |\n"
                .formatted(number(geomean(Measurement::warmRatio)), number(geomean(Measurement::coldRatio))));
        return text.toString();
    }

    private static String row(Measurement m) {
        List<Double> ratios = Measurement.ratios(m.warm());
        String spread = number(Numbers.least(ratios)) + "–" + number(Numbers.most(ratios));
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        m.name(),
                        number(Measurement.ours(m.warm())),
                        number(Measurement.reference(m.warm())),
                        number(m.warmRatio()),
                        spread,
                        number(Measurement.ours(m.cold())),
                        number(Measurement.reference(m.cold())),
                        number(m.coldRatio()));
    }

    private double geomean(ToDoubleFunction<Measurement> ratio) {
        return Numbers.geomean(measurements.stream()
                .filter(m -> m.problem().isEmpty())
                .map(ratio::applyAsDouble)
                .filter(r -> !r.isNaN())
                .toList());
    }

    String json() {
        StringBuilder json = new StringBuilder("{\n\"subject\": %s,\n\"reference\": %s,\n\"conditions\": %s,\n"
                .formatted(quote(subject), quote(reference), quote(conditions)));
        json.append("\"geomean\": {\"warm\": %s, \"cold\": %s},\n"
                .formatted(value(geomean(Measurement::warmRatio)), value(geomean(Measurement::coldRatio))));
        json.append("\"benchmarks\": [");
        String separator = "\n";
        for (Measurement m : measurements) {
            json.append(separator).append("  {\"name\": ").append(quote(m.name()));
            if (m.problem().isEmpty()) {
                json.append(", \"warm\": ")
                        .append(pairs(m.warm()))
                        .append(", \"cold\": ")
                        .append(pairs(m.cold()));
                json.append(", \"ratio\": {\"warm\": %s, \"cold\": %s}"
                        .formatted(value(m.warmRatio()), value(m.coldRatio())));
            } else {
                json.append(", \"problem\": ").append(quote(m.problem()));
            }
            json.append('}');
            separator = ",\n";
        }
        return json.append("\n]\n}\n").toString();
    }

    private static String pairs(List<Measurement.Pair> pairs) {
        StringBuilder json = new StringBuilder("[");
        for (Measurement.Pair pair : pairs) {
            json.append(json.length() > 1 ? ", " : "");
            json.append("{\"ours\": %s, \"reference\": %s}".formatted(value(pair.ours()), value(pair.reference())));
        }
        return json.append(']').toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String value(double value) {
        return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.6f", value);
    }

    private static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "")
                + '"';
    }
}
