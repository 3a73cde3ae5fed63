package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;

/// A compiled format: where each value lies and how it is written.
///
/// Compare CPython Modules/_struct.c prepare_s.
///
/// @param format the format's text
/// @param fields the runs of values
/// @param size the number of bytes of all
/// @param values the number of values
record Layout(String format, List<Field> fields, long size, long values) {
    /// The layout of a `Struct` that was not initialised.
    static final Layout NONE = new Layout("", List.of(), -1, -1);

    /// A run of values of one kind.
    ///
    /// @param code the format character
    /// @param offset where the first value begins
    /// @param size the number of bytes of a value
    /// @param count the number of values
    /// @param big whether the most significant byte comes first
    /// @param exact whether sizes are C's own
    record Field(char code, long offset, long size, long count, boolean big, boolean exact) {}

    static Layout compile(ThreadState ts, String format) {
        return new Compiler(ts, format).compile();
    }

    /// Reads a format.
    private static final class Compiler {
        private final ThreadState ts;
        private final String format;
        private final List<Field> fields = new ArrayList<>();
        private int at;
        private boolean big;
        private boolean exact = true;
        private long size;
        private long values;

        Compiler(ThreadState ts, String format) {
            this.ts = ts;
            this.format = format;
        }

        Layout compile() {
            if (format.indexOf(0) >= 0) {
                throw StructState.failure(ts, "embedded null character");
            }
            order();
            while (at < format.length()) {
                char c = format.charAt(at);
                if (c == ' ' || c >= '\t' && c <= '\r') {
                    at++;
                } else {
                    run();
                }
            }
            return new Layout(format, List.copyOf(fields), size, values);
        }

        private void order() {
            if (!format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0) {
                char c = format.charAt(at++);
                big = c == '>' || c == '!';
                exact = c == '@';
            }
        }

        private void run() {
            long count = count();
            char code = format.charAt(at++);
            int width = exact ? nativeWidth(code) : standardWidth(code);
            if (width == 0) {
                throw StructState.failure(ts, "bad char in struct format");
            }
            if (exact) {
                size = plus(size, (width - size % width) % width);
            }
            if (code == 's' || code == 'p') {
                fields.add(new Field(code, size, count, 1, big, exact));
                values++;
            } else if (code != 'x' && count > 0) {
                fields.add(new Field(code, size, width, count, big, exact));
                values += count;
            }
            if (count > (Long.MAX_VALUE - size) / width) {
                throw tooLong();
            }
            size += count * width;
        }

        private long count() {
            int begin = at;
            long count = 0;
            while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
                int digit = format.charAt(at++) - '0';
                if (count > (Long.MAX_VALUE - digit) / 10) {
                    throw tooLong();
                }
                count = count * 10 + digit;
            }
            if (at == format.length()) {
                throw StructState.failure(ts, "repeat count given without format specifier");
            }
            return at == begin ? 1 : count;
        }

        private long plus(long a, long b) {
            if (a > Long.MAX_VALUE - b) {
                throw tooLong();
            }
            return a + b;
        }

        private PyException tooLong() {
            return StructState.failure(ts, "total struct size too long");
        }

        private static int nativeWidth(char code) {
            return switch (code) {
                case 'l', 'L', 'n', 'N', 'P' -> 8;
                default -> standardWidth(code);
            };
        }

        private static int standardWidth(char code) {
            return switch (code) {
                case 'x', 'b', 'B', 'c', 's', 'p', '?' -> 1;
                case 'h', 'H', 'e' -> 2;
                case 'i', 'I', 'l', 'L', 'f' -> 4;
                case 'q', 'Q', 'd' -> 8;
                default -> 0;
            };
        }
    }
}
