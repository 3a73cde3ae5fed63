package dev.vertebra.conformance;

/// Text as the report formats want it, and the look that the pages share.
public final class ReportText {
    /// The style sheet of every page.
    public static final String STYLE = """
        body{font:14px/1.4 sans-serif;margin:2em;max-width:110em}
        table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:2px 8px;text-align:left;vertical-align:top}
        td.n{text-align:right}tr.bad td{background:#fdd}pre{margin:0;white-space:pre-wrap;font-size:12px}
        td.side{width:50%}del{background:#fcc;text-decoration:none}ins{background:#cfc;text-decoration:none}
        """;

    private ReportText() {}

    /// Escapes text for HTML and XML alike; characters that XML cannot hold become their code point in brackets.
    public static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r';
                    if (control || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c < 0xE000)) {
                        escaped.append("[U+%04X]".formatted(c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /// A string as JSON writes it.
    public static String json(String text) {
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
