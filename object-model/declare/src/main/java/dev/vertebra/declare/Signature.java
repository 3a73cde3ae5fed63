package dev.vertebra.declare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Python signature as natives declare it: a name and parameters in the notation of Argument Clinic.
///
/// The grammar is that of a `def` header without annotations: `index(self, value, start=0, stop=sys.maxsize, /)`. The
/// first parameter of a method is among [#parameters], where a leading `$` becomes [Parameter#marker]. A default is
/// kept as its source text.
///
/// @param name the name before the parentheses; empty when the text has none
/// @param parameters all parameters in order
public record Signature(String name, List<Parameter> parameters) {

    /// How an argument reaches a parameter.
    public enum Kind {
        POSITIONAL_ONLY,
        POSITIONAL_OR_KEYWORD,
        VAR_POSITIONAL,
        KEYWORD_ONLY,
        VAR_KEYWORD
    }

    /// One parameter.
    ///
    /// @param name its name
    /// @param kind how an argument reaches it
    /// @param defaultText the source of its default, or null if it is required (or collects)
    /// @param marker whether a `$` stood before the name
    public record Parameter(
            String name, Kind kind, @Nullable String defaultText, boolean marker) {
        /// Whether a call must give it.
        public boolean required() {
            return defaultText == null && !collects();
        }

        /// Whether it is `*name` or `**name`.
        public boolean collects() {
            return kind == Kind.VAR_POSITIONAL || kind == Kind.VAR_KEYWORD;
        }

        /// Whether it is filled by position.
        public boolean positional() {
            return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL_OR_KEYWORD;
        }

        private Parameter as(Kind other) {
            return new Parameter(name, other, defaultText, marker);
        }
    }

    /// Makes a signature.
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /// Reads a signature.
    ///
    /// @param text `name(parameters)`, or only `(parameters)`
    /// @throws IllegalArgumentException if the text is malformed; the message says where
    public static Signature parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("a signature has the form name(parameters): " + text);
        }
        String name = text.substring(0, open).strip();
        if (!name.isEmpty() && !isName(name)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return new Signature(name, new Reader(text).read(split(text.substring(open + 1, text.length() - 1))));
    }

    /// The signature without its first parameter: what a bound method shows.
    public Signature withoutFirst() {
        return new Signature(name, parameters.subList(1, parameters.size()));
    }

    /// The parameters with parentheses, as in a `def` header.
    public String parametersText() {
        return "(" + render(parameters) + ")";
    }

    /// What `__text_signature__` shows.
    ///
    /// @param self the name of the bound first parameter, which these parameters lack: `self`; empty for none
    public String textSignature(String self) {
        if (self.isEmpty()) {
            return parametersText();
        }
        boolean onlyPositional = parameters.isEmpty()
                || parameters.getFirst().kind() == Kind.POSITIONAL_OR_KEYWORD
                || parameters.getFirst().kind() == Kind.KEYWORD_ONLY
                || parameters.getFirst().kind() == Kind.VAR_POSITIONAL && parameters.size() > 1;
        String rest = render(parameters);
        return "($" + self + (onlyPositional ? ", /" : "") + (rest.isEmpty() ? "" : ", ") + rest + ")";
    }

    private static String render(List<Parameter> parameters) {
        StringBuilder out = new StringBuilder();
        Kind before = null;
        for (Parameter parameter : parameters) {
            if (before == Kind.POSITIONAL_ONLY && parameter.kind() != Kind.POSITIONAL_ONLY) {
                out.append(", /");
            }
            if (parameter.kind() == Kind.KEYWORD_ONLY && before != Kind.KEYWORD_ONLY && before != Kind.VAR_POSITIONAL) {
                out.append(before == null ? "*" : ", *");
                before = Kind.KEYWORD_ONLY;
            }
            out.append(before == null ? "" : ", ")
                    .append(stars(parameter.kind()))
                    .append(parameter.marker() ? "$" : "")
                    .append(parameter.name());
            if (parameter.defaultText() != null) {
                out.append('=').append(parameter.defaultText());
            }
            before = parameter.kind();
        }
        return before == Kind.POSITIONAL_ONLY ? out.append(", /").toString() : out.toString();
    }

    private static String stars(Kind kind) {
        return switch (kind) {
            case VAR_POSITIONAL -> "*";
            case VAR_KEYWORD -> "**";
            case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, KEYWORD_ONLY -> "";
        };
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || (!Character.isUnicodeIdentifierStart(text.charAt(0)) && text.charAt(0) != '_')) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isUnicodeIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Splits at the commas outside of quotes and brackets.
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /// Turns the parts between the commas into parameters.
    private static final class Reader {
        private final String text;
        private final List<Parameter> parameters = new ArrayList<>();
        private boolean afterStar;
        private boolean afterSlash;

        Reader(String text) {
            this.text = text;
        }

        List<Parameter> read(List<String> parts) {
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (part.equals("/")) {
                    slash();
                } else if (part.equals("*")) {
                    check(!afterStar && i + 1 < parts.size(), "misplaced '*'");
                    afterStar = true;
                } else {
                    parameter(part);
                }
            }
            checkDefaults();
            return parameters;
        }

        private void slash() {
            check(!afterSlash && !afterStar && !parameters.isEmpty(), "misplaced '/'");
            afterSlash = true;
            parameters.replaceAll(p -> p.as(Kind.POSITIONAL_ONLY));
        }

        private void parameter(String part) {
            check(parameters.isEmpty() || parameters.getLast().kind() != Kind.VAR_KEYWORD, "a parameter after '**'");
            Kind kind = afterStar ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
            String rest = part;
            if (part.startsWith("**")) {
                kind = Kind.VAR_KEYWORD;
                rest = part.substring(2);
            } else if (part.startsWith("*")) {
                check(!afterStar, "a second '*'");
                kind = Kind.VAR_POSITIONAL;
                rest = part.substring(1);
                afterStar = true;
            }
            boolean marker = rest.startsWith("$");
            int equals = rest.indexOf('=');
            String name = (equals < 0 ? rest : rest.substring(0, equals))
                    .substring(marker ? 1 : 0)
                    .strip();
            String value = equals < 0 ? null : rest.substring(equals + 1).strip();
            check(isName(name), "not a parameter: " + part);
            check(value == null || !value.isEmpty(), "an empty default");
            Parameter parameter = new Parameter(name, kind, value, marker);
            check(value == null || !parameter.collects(), "a default of a collecting parameter");
            parameters.add(parameter);
        }

        private void checkDefaults() {
            boolean optional = false;
            for (Parameter parameter : parameters) {
                if (parameter.positional()) {
                    check(
                            !optional || !parameter.required(),
                            "'" + parameter.name() + "' without a default follows one with");
                    optional = !parameter.required();
                }
            }
        }

        private void check(boolean good, String what) {
            if (!good) {
                throw new IllegalArgumentException(what + " in " + text);
            }
        }
    }
}
