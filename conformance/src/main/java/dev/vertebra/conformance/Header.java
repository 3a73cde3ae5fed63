package dev.vertebra.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The directives at the head of a case, one to a line as `# @name value`, ended by the first line that is not a
/// comment.
///
/// | directive | meaning |
/// |---|---|
/// | `@row OM-07 OM-08` | the rows that the case proves |
/// | `@strategy counting: reason` | runs under this memory strategy only, and why |
/// | `@args …` | arguments after the file name |
/// | `@options …` | interpreter options before the file name |
/// | `@command …` | the whole command line after the interpreter; `{file}` stands for the case |
/// | `@env NAME=value` | one more environment variable |
/// | `@stdin text` | one line of standard input; may be given again |
/// | `@limit 20` | seconds, where the default does not do |
/// | `@process` | needs a process of its own (start-up, exit, signals) |
/// | `@either` | recorded cold and warm, either is right |
/// | `@calm reason` | not run under stress, where every allocation of a container collects, and why |
///
/// @param rows the rows, at least one for a case, none for a program
/// @param strategy the only memory strategy that the case is for, null when it is for all
/// @param reason why there is only one strategy, empty when there is none
/// @param command the whole command line, null when it is the usual one
/// @param calm why it is not run under stress, empty when it is
/// @param limit seconds, 0 when the runner's own limit holds
public record Header(
        List<String> rows,
        @Nullable String strategy,
        String reason,
        String calm,
        List<String> args,
        List<String> options,
        @Nullable List<String> command,
        Map<String, String> env,
        String stdin,
        int limit,
        boolean process,
        boolean either) {

    /// Reads the directives from a source text. Throws IllegalArgumentException on one that is not known.
    public static Header parse(String source) {
        Builder builder = new Builder();
        for (String line : source.lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            if (line.startsWith("# @")) {
                builder.directive(line.substring(3));
            }
        }
        return builder.build();
    }

    /// Splits a command line at blanks; single and double quotes hold words together, a backslash means the next
    /// character, `\n` a newline.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                word.append(next == 'n' ? '\n' : next);
                open = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                open = true;
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
                open = true;
            } else if (open) {
                words.add(word.toString());
                word.setLength(0);
                open = false;
            }
        }
        if (open) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    /// Collects directives one after the other.
    private static final class Builder {
        private final List<String> rows = new ArrayList<>();
        private final Map<String, String> env = new LinkedHashMap<>();
        private final StringBuilder stdin = new StringBuilder();
        private @Nullable String strategy;
        private String reason = "";
        private String calm = "";
        private List<String> args = List.of();
        private List<String> options = List.of();
        private @Nullable List<String> command;
        private int limit;
        private boolean process;
        private boolean either;

        void directive(String text) {
            int blank = text.indexOf(' ');
            String name = blank < 0 ? text : text.substring(0, blank);
            String value = blank < 0 ? "" : text.substring(blank + 1);
            switch (name) {
                case "row" -> rows.addAll(words(value));
                case "strategy" -> strategy(value);
                case "calm" -> calm(value);
                case "args" -> args = words(value);
                case "options" -> options = words(value);
                case "command" -> command = words(value);
                case "env" -> env(value);
                case "stdin" -> stdin.append(value).append('\n');
                case "limit" -> limit = Integer.parseInt(value.strip());
                case "process" -> process = true;
                case "either" -> either = true;
                default -> throw new IllegalArgumentException("unknown directive @" + name);
            }
        }

        private void strategy(String value) {
            int colon = value.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("@strategy wants a reason: NAME: reason");
            }
            strategy = value.substring(0, colon).strip();
            reason = value.substring(colon + 1).strip();
        }

        private void calm(String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("@calm wants a reason");
            }
            calm = value.strip();
        }

        private void env(String value) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("@env wants NAME=value");
            }
            env.put(value.substring(0, equals).strip(), value.substring(equals + 1));
        }

        Header build() {
            return new Header(
                    List.copyOf(rows),
                    strategy,
                    reason,
                    calm,
                    args,
                    options,
                    command,
                    Map.copyOf(env),
                    stdin.toString(),
                    limit,
                    process,
                    either);
        }
    }
}
