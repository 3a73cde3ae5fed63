package dev.vertebra.compiler.parser.literals;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds the nodes of f-strings and of adjacent string literals.
/// Compare CPython Parser/action_helpers.c _PyPegen_joined_str, _PyPegen_formatted_value, _PyPegen_concatenate_strings.
public final class StringNodes {
    private final TokenBuffer tokens;
    private final Literals literals;
    private final Complaints complaints;

    /// Strings of some tokens; what is wrong with them is told to `complaints`.
    public StringNodes(TokenBuffer tokens, Literals literals, Complaints complaints) {
        this.tokens = tokens;
        this.literals = literals;
        this.complaints = complaints;
    }

    /// The node of an f-string. Its parts are nodes of fields, and numbers of tokens of literal text.
    public Expr joined(int startToken, List<Object> parts, int endToken) {
        byte[] buf = tokens.tokenizer.buf;
        boolean raw = false;
        for (int i = tokens.starts[startToken]; i < tokens.ends[startToken]; i++) {
            raw |= buf[i] == 'r' || buf[i] == 'R';
        }
        List<Expr> values = new ArrayList<>(parts.size());
        for (Object part : parts) {
            if (part instanceof Integer token) {
                addText(values, token, raw, endToken);
            } else if (part instanceof Expr.JoinedStr inner) {
                for (Expr value : inner.values()) {
                    addUnlessEmpty(values, value);
                }
            } else {
                values.add((Expr) part);
            }
        }
        Position position = new Position(
                tokens.lines[startToken],
                tokens.columns[startToken],
                tokens.endLines[endToken],
                tokens.endColumns[endToken]);
        return new Expr.JoinedStr(values, position);
    }

    private void addText(List<Expr> values, int token, boolean raw, int endToken) {
        Constant.Str text = literals.text(tokens.starts[token], tokens.ends[token], raw, endToken);
        if (!text.value().isEmpty()) {
            values.add(new Expr.Constant(text, null, literals.place(token)));
        }
    }

    private static void addUnlessEmpty(List<Expr> values, Expr value) {
        if (!Literals.isEmptyString(value)) {
            values.add(value);
        }
    }

    /// Checks that a token of literal text is UTF-8; CPython gives the error of its decoder no place.
    public void checkText(int token) {
        literals.checkUtf8(token);
    }

    /// The constant of a token of literal text within a format specification.
    public Expr specText(int token) {
        return new Expr.Constant(literals.specification(token), null, literals.place(token));
    }

    /// The node of a format specification.
    public Expr formatSpec(List<Expr> parts, Position position) {
        List<Expr> kept = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            addUnlessEmpty(kept, part);
        }
        if (kept.isEmpty() || kept.size() == 1 && kept.getFirst() instanceof Expr.Constant) {
            return new Expr.JoinedStr(kept, position);
        }
        return concatenate(kept, position);
    }

    /// Checks that the conversion's letter stands right after its `!`.
    public void checkConversion(int bang, int name) {
        if (tokens.lines[bang] != tokens.lines[name] || tokens.endColumns[bang] != tokens.columns[name]) {
            throw complaints.between(
                    literals.place(bang),
                    literals.place(name),
                    "f-string: conversion type must come right after the exclamanation mark");
        }
    }

    /// The node of a field; for a debugging one, a pair of its text and its value.
    ///
    /// @param debug whether a `=` was there
    /// @param conversion the token of the conversion's letter, -1 if there is none
    /// @param metadata the token that holds the debugging text
    public Expr field(
            Expr value, boolean debug, int conversion, @Nullable Expr format, int metadata, Position position) {
        int letter = -1;
        if (conversion >= 0) {
            String name = tokens.name(conversion);
            if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
                throw complaints.atToken(
                        conversion, "f-string: invalid conversion character '" + name + "': expected 's', 'r', or 'a'");
            }
            letter = name.charAt(0);
        } else if (debug && format == null) {
            letter = 'r';
        }
        Expr field = new Expr.FormattedValue(value, letter, format, position);
        if (!debug) {
            return field;
        }
        int endLine = position.endLineno();
        int endColumn = position.endColOffset();
        if (conversion >= 0) {
            endLine = tokens.lines[conversion];
            endColumn = tokens.columns[conversion];
        } else if (format != null) {
            endLine = format.position().lineno();
            endColumn = format.position().colOffset() + 1;
        }
        Position place = new Position(position.lineno(), position.colOffset() + 1, endLine, endColumn - 1);
        Expr text = new Expr.Constant(Constant.Str.of(tokens.name(metadata)), null, place);
        return new Expr.JoinedStr(
                Arrays.asList(text, field), new Position(position.lineno(), position.colOffset(), endLine, endColumn));
    }

    /// The node of one or more adjacent literals.
    public Expr concatenate(List<Expr> strings, Position position) {
        boolean format = false;
        boolean text = false;
        boolean bytes = false;
        for (Expr e : strings) {
            if (e instanceof Expr.Constant c) {
                bytes |= c.value() instanceof Constant.Bytes;
                text |= c.value() instanceof Constant.Str;
            } else {
                format = true;
            }
        }
        if (bytes && (text || format)) {
            throw complaints.atLastToken("cannot mix bytes and nonbytes literals");
        }
        if (bytes) {
            return bytes(strings, position);
        }
        if (!format && strings.size() == 1) {
            return strings.getFirst();
        }
        List<Expr> flat = new ArrayList<>(strings.size());
        for (Expr e : strings) {
            if (e instanceof Expr.JoinedStr joined) {
                flat.addAll(joined.values());
            } else {
                flat.add(e);
            }
        }
        List<Expr> folded = fold(flat, format);
        return format ? new Expr.JoinedStr(folded, position) : folded.getFirst();
    }

    private static Expr bytes(List<Expr> strings, Position position) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Expr e : strings) {
            if (e instanceof Expr.Constant c && c.value() instanceof Constant.Bytes b) {
                all.writeBytes(b.value());
            }
        }
        return new Expr.Constant(new Constant.Bytes(all.toByteArray()), null, position);
    }

    /// Joins neighbouring constants.
    private static List<Expr> fold(List<Expr> flat, boolean format) {
        List<Expr> folded = new ArrayList<>(flat.size());
        int i = 0;
        while (i < flat.size()) {
            Expr e = flat.get(i++);
            if (e instanceof Expr.Constant first) {
                int from = i;
                Expr last = e;
                while (i < flat.size() && flat.get(i) instanceof Expr.Constant) {
                    last = flat.get(i++);
                }
                if (i > from) {
                    e = join(first, flat.subList(from - 1, i), last);
                }
                if (format && Literals.isEmptyString(e)) {
                    continue;
                }
            }
            folded.add(e);
        }
        return folded;
    }

    private static Expr join(Expr.Constant first, List<Expr> parts, Expr last) {
        StringBuilder text = new StringBuilder();
        boolean exotic = false;
        for (Expr e : parts) {
            if (e instanceof Expr.Constant c && c.value() instanceof Constant.Str s) {
                int length = text.length();
                exotic |= s.codePoints().length > 0
                        || length > 0
                                && !s.value().isEmpty()
                                && Character.isSurrogatePair(
                                        text.charAt(length - 1), s.value().charAt(0));
                text.append(s.value());
            }
        }
        Constant.Str value = exotic ? joinCodePoints(parts) : Constant.Str.of(text.toString());
        Position from = first.position();
        Position to = last.position();
        return new Expr.Constant(
                value, first.kind(), new Position(from.lineno(), from.colOffset(), to.endLineno(), to.endColOffset()));
    }

    private static Constant.Str joinCodePoints(List<Expr> parts) {
        int[] all = new int[0];
        for (Expr e : parts) {
            if (e instanceof Expr.Constant c && c.value() instanceof Constant.Str s) {
                int[] points = s.toCodePoints();
                int length = all.length;
                all = Arrays.copyOf(all, length + points.length);
                System.arraycopy(points, 0, all, length, points.length);
            }
        }
        return Constant.Str.of(all, all.length);
    }
}
