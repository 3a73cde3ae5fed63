package dev.vertebra.objectmodel.internal.text;

/// UTF-7. Compare CPython Objects/unicodeobject.c `PyUnicode_DecodeUTF7Stateful`, `_PyUnicode_EncodeUTF7`; RFC 2152.
public final class Utf7 {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // A run in base 64.
    private final Decoding run;
    private boolean shifted;
    private int start;
    private int outStart;
    private int bits;
    private int buffer;
    private int high;

    private Utf7(Decoding run) {
        this.run = run;
    }

    /// Decodes what is left of the input. Without the end of the input, a sequence in base 64 that is not complete is
    /// left in it.
    public static void decode(Decoding run) {
        new Utf7(run).decode();
    }

    private static int digit(int c) {
        return c < 128 ? BASE64.indexOf(c) : -1;
    }

    private void decode() {
        do {
            while (run.at < run.end) {
                int c = run.input[run.at] & 0xFF;
                if (shifted) {
                    within(c);
                } else {
                    outside(c);
                }
            }
        } while (run.isFinal && finish());
        if (shifted) {
            run.at = start;
            run.out.truncate(outStart);
        }
    }

    /// Ends a sequence at the end of the input; true if an error handler goes on before it.
    private boolean finish() {
        if (!shifted) {
            return false;
        }
        shifted = false;
        if (high != 0 || bits >= 6 || bits > 0 && buffer != 0) {
            run.error(start, run.end, "unterminated shift sequence");
        }
        return run.at < run.end;
    }

    private void outside(int c) {
        if (c == '+') {
            begin();
        } else if (c < 128) {
            run.out.append(c);
            run.at++;
        } else {
            start = run.at;
            run.error(start, start + 1, "unexpected special character");
        }
    }

    private void begin() {
        start = run.at++;
        int next = run.at < run.end ? run.input[run.at] & 0xFF : -1;
        if (next == '-') {
            run.out.append('+');
            run.at++;
        } else if (next >= 0 && digit(next) < 0) {
            run.error(start, run.at + 1, "ill-formed sequence");
        } else {
            shifted = true;
            outStart = run.out.length();
            bits = 0;
            buffer = 0;
            high = 0;
        }
    }

    private void within(int c) {
        int digit = digit(c);
        if (digit < 0) {
            leave(c);
            return;
        }
        buffer = buffer << 6 | digit;
        bits += 6;
        run.at++;
        if (bits < 16) {
            return;
        }
        int unit = buffer >>> bits - 16;
        bits -= 16;
        buffer &= (1 << bits) - 1;
        if (high != 0) {
            if (unit >= 0xDC00 && unit <= 0xDFFF) {
                run.out.append(Character.toCodePoint((char) high, (char) unit));
                high = 0;
                return;
            }
            run.out.append(high);
            high = 0;
        }
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            high = unit;
        } else {
            run.out.append(unit);
        }
    }

    private void leave(int c) {
        shifted = false;
        if (bits >= 6) {
            run.error(start, run.at + 1, "partial character in shift sequence");
            return;
        }
        if (bits > 0 && buffer != 0) {
            run.error(start, run.at + 1, "non-zero padding bits in shift sequence");
            return;
        }
        if (high != 0 && c < 128 && c != '+') {
            run.out.append(high);
        }
        high = 0;
        if (c == '-') {
            run.at++;
        }
    }

    private static boolean isDirect(int c) {
        return c == 9 || c == 10 || c == 13 || c >= ' ' && c < 127 && c != '+' && c != '\\' && c != '~';
    }

    /// The bytes of code points; there is nothing that can't be encoded.
    public static byte[] encode(int[] input) {
        ByteBuilder out = new ByteBuilder(input.length + 16);
        boolean shifted = false;
        long buffer = 0;
        int bits = 0;
        for (int c : input) {
            if (isDirect(c) || !shifted && c == '+') {
                if (shifted) {
                    if (bits > 0) {
                        out.append(BASE64.charAt((int) (buffer << 6 - bits & 63)));
                    }
                    bits = 0;
                    shifted = false;
                    if (digit(c) >= 0 || c == '-') {
                        out.append('-');
                    }
                }
                out.append(c);
                if (c == '+') {
                    out.append('-');
                }
                continue;
            }
            if (!shifted) {
                shifted = true;
                out.append('+');
                buffer = 0;
            }
            boolean pair = c >= 0x10000;
            buffer = pair
                    ? buffer << 32 | (long) Character.highSurrogate(c) << 16 | Character.lowSurrogate(c)
                    : buffer << 16 | c;
            bits += pair ? 32 : 16;
            while (bits >= 6) {
                bits -= 6;
                out.append(BASE64.charAt((int) (buffer >>> bits & 63)));
            }
        }
        if (bits > 0) {
            out.append(BASE64.charAt((int) (buffer << 6 - bits & 63)));
        }
        if (shifted) {
            out.append('-');
        }
        return out.toBytes();
    }
}
