package dev.vertebra.compiler.parser.grammar;

import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The grammar that [Diagnosis] follows, read from `python.peg`, whose head explains its notation.
final class Grammar {
    /// What an alternative is made of.
    sealed interface Item {}

    /// A token of a kind.
    record Token(int kind) implements Item {}

    /// A token that must be there, or it is an error.
    record Demanded(int kind, String text) implements Item {}

    /// A name with a given text.
    record Soft(String word) implements Item {}

    /// A name as a node, or a number as one.
    record Atom(int kind) implements Item {}

    /// A name that is a keyword somewhere.
    record AnySoft() implements Item {}

    /// A rule by its name.
    record Ref(Rule rule) implements Item {}

    /// What may be absent.
    record Maybe(Item item) implements Item {}

    /// What may come several times.
    record Repeat(Item item, boolean atLeastOnce) implements Item {}

    /// What comes once or several times with a token in between.
    record Separated(Item item, int separator) implements Item {}

    /// What must, or must not, come next, but isn't taken.
    record Look(Item item, boolean wanted) implements Item {}

    /// From here no other alternative of the rule counts.
    record Cut() implements Item {}

    /// Alternatives in brackets.
    record Group(List<Alternative> alternatives) implements Item {}

    /// A sequence of items and what it means.
    ///
    /// @param values how many of the items have values
    /// @param action its name, empty to take the only value as it is
    /// @param numbers the values that an error is about
    /// @param message the error's text
    /// @param invalid whether it counts in the second pass only
    record Alternative(
            List<Item> items, int values, String action, List<Integer> numbers, String message, boolean invalid) {}

    /// A named rule.
    static final class Rule {
        final String name;
        final int index;
        boolean memo;
        boolean left;
        List<Alternative> alternatives = List.of();

        Rule(String name, int index) {
            this.name = name;
            this.index = index;
        }
    }

    private static final class Holder {
        static final Grammar PYTHON = new Grammar();
    }

    private final Map<String, Rule> rules = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int at;

    private Grammar() {
        String text;
        try (InputStream in = Grammar.class.getResourceAsStream("python.peg")) {
            if (in == null) {
                throw new IllegalStateException("python.peg is missing");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("#")) {
                split(line);
            }
        }
        while (at < words.size()) {
            define();
        }
    }

    /// The grammar of Python.
    static Grammar python() {
        return Holder.PYTHON;
    }

    /// The rule with the name.
    Rule rule(String name) {
        return rules.computeIfAbsent(name, n -> new Rule(n, rules.size()));
    }

    /// How many rules there are.
    int size() {
        return rules.size();
    }

    /// Splits a line into words; a word that begins a line in the first column gets a colon before it.
    private void split(String line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int start = i;
            if (c == ' ') {
                i++;
                continue;
            } else if (c == '\'' || c == '"') {
                do {
                    i += line.charAt(i) == '\\' ? 2 : 1;
                } while (line.charAt(i) != c);
                i++;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                while (i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '_')) {
                    i++;
                }
            } else if (line.startsWith("=>", i)) {
                i += 2;
            } else {
                i++;
            }
            words.add((start == 0 ? ":" : "") + line.substring(start, i));
        }
    }

    private String peek() {
        return at < words.size() ? words.get(at) : ":";
    }

    private boolean accept(String word) {
        if (peek().equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void define() {
        Rule rule = rule(words.get(at++).substring(1));
        rule.memo = accept("memo");
        rule.left = accept("left");
        accept("=");
        rule.alternatives = alternatives();
    }

    private List<Alternative> alternatives() {
        List<Alternative> all = new ArrayList<>();
        do {
            all.add(alternative());
        } while (accept("/"));
        return all;
    }

    private Alternative alternative() {
        List<Item> items = new ArrayList<>();
        int values = 0;
        String next = peek();
        while (!next.equals("/") && !next.equals(")") && !next.equals("=>") && !next.startsWith(":")) {
            Item item = item();
            items.add(item);
            values += item instanceof Look || item instanceof Cut ? 0 : 1;
            next = peek();
        }
        boolean invalid = items.size() == 1
                && items.getFirst() instanceof Ref ref
                && ref.rule().name.startsWith("invalid_");
        String action = "";
        List<Integer> numbers = new ArrayList<>();
        String message = "";
        if (accept("=>")) {
            action = words.get(at++);
            while (Character.isDigit(peek().charAt(0))) {
                numbers.add(Integer.parseInt(words.get(at++)));
            }
            if (peek().startsWith("\"")) {
                String quoted = words.get(at++);
                message = quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"");
            }
        }
        return new Alternative(items, values, action, numbers, message, invalid);
    }

    private Item item() {
        if (accept("&")) {
            return new Look(suffixed(), true);
        }
        if (accept("!")) {
            return new Look(suffixed(), false);
        }
        if (accept("^")) {
            return new Cut();
        }
        return suffixed();
    }

    private Item suffixed() {
        String word = peek();
        Item item = plain();
        while (true) {
            if (accept("?")) {
                item = new Maybe(item);
            } else if (accept("*")) {
                item = new Repeat(item, false);
            } else if (accept("+")) {
                item = new Repeat(item, true);
            } else if (accept("%")) {
                item = new Separated(item, kind(words.get(at++)));
            } else if (word.startsWith("'") && peek().equals("!") && item instanceof Token token && isDemand()) {
                at++;
                item = new Demanded(token.kind(), word.substring(1, word.length() - 1));
            } else {
                return item;
            }
        }
    }

    /// Whether the exclamation mark at hand belongs to the token before it and not to the item after it.
    private boolean isDemand() {
        String after = at + 1 < words.size() ? words.get(at + 1) : "";
        String before = words.get(at - 1);
        return (before.equals("':'") || before.equals("'('"))
                && (after.equals("block") || after.equals("params") || after.equals("func_type_comment"));
    }

    private static int kind(String quoted) {
        int kind = TokenKind.of(quoted.substring(1, quoted.length() - 1));
        if (kind < 0 || kind == TokenKind.OP) {
            throw new IllegalStateException("no token " + quoted);
        }
        return kind;
    }

    private Item plain() {
        String word = words.get(at++);
        if (word.equals("(")) {
            List<Alternative> inner = alternatives();
            at++;
            return new Group(inner);
        }
        if (word.startsWith("'")) {
            return new Token(kind(word));
        }
        if (word.startsWith("\"")) {
            return new Soft(word.substring(1, word.length() - 1));
        }
        Item named = named(word);
        return named != null ? named : new Ref(rule(word));
    }

    private static @Nullable Item named(String word) {
        return switch (word) {
            case "NAME" -> new Atom(TokenKind.NAME);
            case "NUMBER" -> new Atom(TokenKind.NUMBER);
            case "NAMETOKEN" -> new Token(TokenKind.NAME);
            case "STRING" -> new Token(TokenKind.STRING);
            case "NEWLINE" -> new Token(TokenKind.NEWLINE);
            case "INDENT" -> new Token(TokenKind.INDENT);
            case "DEDENT" -> new Token(TokenKind.DEDENT);
            case "ENDMARKER" -> new Token(TokenKind.ENDMARKER);
            case "TYPE_COMMENT" -> new Token(TokenKind.TYPE_COMMENT);
            case "FSTRING_START" -> new Token(TokenKind.FSTRING_START);
            case "FSTRING_MIDDLE" -> new Token(TokenKind.FSTRING_MIDDLE);
            case "FSTRING_END" -> new Token(TokenKind.FSTRING_END);
            case "SOFT_KEYWORD" -> new AnySoft();
            default -> null;
        };
    }
}
