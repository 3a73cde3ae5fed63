package dev.vertebra.objectmodel.internal.text;

/// The escapes of Python's string literals as an encoding, and those of raw ones.
///
/// Compare CPython Objects/unicodeobject.c `_PyUnicode_DecodeUnicodeEscapeInternal`,
/// `_PyUnicode_DecodeRawUnicodeEscapeStateful`.
public final class UnicodeEscape {
    private final Decoding run;

    /// The first backslash escape that is none, or -1; an octal escape beyond 0o377 is also none.
    private int firstInvalid = -1;

    private UnicodeEscape(Decoding run) {
        this.run = run;
    }

    /// Decodes what is left of the input.
    ///
    /// @return where the character after the first backslash stands that begins no escape, or -1
    public static int decode(Decoding run) {
        UnicodeEscape decoder = new UnicodeEscape(run);
        while (run.at < run.end) {
            int c = run.input[run.at] & 0xFF;
            if (c != '\\') {
                run.out.append(c);
                run.at++;
            } else if (!decoder.escape()) {
                break;
            }
        }
        return decoder.firstInvalid;
    }

    /// Decodes an escape; false if the run has to stop before it to wait for more.
    private boolean escape() {
        int start = run.at;
        if (start + 1 >= run.end) {
            return incomplete(start, run.end, "\\ at end of string");
        }
        int c = run.input[start + 1] & 0xFF;
        run.at = start + 2;
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> run.out.append(c);
            case 'b' -> run.out.append('\b');
            case 'f' -> run.out.append('\f');
            case 't' -> run.out.append('\t');
            case 'n' -> run.out.append('\n');
            case 'r' -> run.out.append('\r');
            case 'v' -> run.out.append(0x0B);
            case 'a' -> run.out.append(7);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(start);
            case 'x' -> {
                return hex(run, start, 2, "truncated \\xXX escape", "illegal Unicode character");
            }
            case 'u' -> {
                return hex(run, start, 4, "truncated \\uXXXX escape", "illegal Unicode character");
            }
            case 'U' -> {
                return hex(run, start, 8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
            }
            case 'N' -> {
                return named(start);
            }
            default -> {
                noteInvalid(start + 1);
                run.out.append('\\').append(c);
            }
        }
        return true;
    }

    private void noteInvalid(int at) {
        if (firstInvalid < 0) {
            firstInvalid = at;
        }
    }

    private void octal(int start) {
        int value = 0;
        int at = start + 1;
        while (at < run.end && at < start + 4 && run.input[at] >= '0' && run.input[at] <= '7') {
            value = value << 3 | run.input[at++] - '0';
        }
        if (value > 0xFF) {
            noteInvalid(start + 1);
        }
        run.out.append(value);
        run.at = at;
    }

    private boolean named(int start) {
        String malformed = "malformed \\N character escape";
        int at = start + 2;
        if (at >= run.end) {
            return incomplete(start, at, malformed);
        }
        if (run.input[at] != '{') {
            run.error(start, at, malformed);
            return true;
        }
        int name = ++at;
        while (at < run.end && run.input[at] != '}') {
            at++;
        }
        if (at >= run.end) {
            return incomplete(start, at, malformed);
        }
        if (at == name) {
            run.error(start, at, malformed);
            return true;
        }
        String text = new String(run.input, name, at - name, java.nio.charset.StandardCharsets.ISO_8859_1);
        int point = UnicodeNames.lookup(text);
        run.at = at + 1;
        if (point < 0) {
            run.error(start, at + 1, "unknown Unicode character name");
        } else {
            run.out.append(point);
        }
        return true;
    }

    private boolean incomplete(int start, int end, String reason) {
        return incomplete(run, start, end, reason);
    }

    private static boolean incomplete(Decoding run, int start, int end, String reason) {
        if (!run.isFinal) {
            run.at = start;
            return false;
        }
        run.error(start, end, reason);
        return true;
    }

    private static boolean hex(Decoding run, int start, int count, String truncated, String tooLarge) {
        long value = 0;
        int at = start + 2;
        for (int i = 0; i < count; i++, at++) {
            if (at >= run.end) {
                return incomplete(run, start, at, truncated);
            }
            int digit = run.input[at] < 0 ? -1 : Character.digit(run.input[at], 16);
            if (digit < 0) {
                run.error(start, at, truncated);
                return true;
            }
            value = value << 4 | digit;
        }
        run.at = at;
        if (value > 0x10FFFF) {
            run.error(start, at, tooLarge);
        } else {
            run.out.append((int) value);
        }
        return true;
    }

    /// Decodes what is left of the input, where only `\\uXXXX` and `\\UXXXXXXXX` are escapes.
    public static void decodeRaw(Decoding run) {
        while (run.at < run.end) {
            int start = run.at;
            int c = run.input[start] & 0xFF;
            if (c != '\\' || start + 1 >= run.end && run.isFinal) {
                run.out.append(c);
                run.at++;
                continue;
            }
            if (start + 1 >= run.end) {
                return;
            }
            int kind = run.input[start + 1] & 0xFF;
            if (kind != 'u' && kind != 'U') {
                run.out.append('\\').append(kind);
                run.at += 2;
                continue;
            }
            boolean small = kind == 'u';
            String truncated = small ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
            if (!hex(run, start, small ? 4 : 8, truncated, "\\Uxxxxxxxx out of range")) {
                return;
            }
        }
    }

    /// The bytes of code points with escapes, as `repr` has them but without quotes and with ASCII only.
    public static byte[] encode(int[] input) {
        StringBuilder out = new StringBuilder(input.length + 16);
        for (int point : input) {
            switch (point) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (point >= ' ' && point < 127) {
                        out.append((char) point);
                    } else {
                        Quote.escape(out, point);
                    }
                }
            }
        }
        return out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /// The bytes of code points, those from 256 up escaped.
    public static byte[] encodeRaw(int[] input) {
        StringBuilder out = new StringBuilder(input.length + 16);
        for (int point : input) {
            if (point < 256) {
                out.append((char) point);
            } else {
                Quote.escape(out, point);
            }
        }
        return out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
