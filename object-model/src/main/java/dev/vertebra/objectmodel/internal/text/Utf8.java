package dev.vertebra.objectmodel.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// UTF-8, which has no surrogates. Compare CPython Objects/stringlib/codecs.h `utf8_decode`; Unicode 3.9, table 3-7.
public final class Utf8 {
    private static final int INCOMPLETE = 0;

    /// How many code points are decoded before they are appended.
    private static final int CHUNK = 1024;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// More code points may need more bytes than an array has.
    private static final int MOST_POINTS = Integer.MAX_VALUE / 4 - 8;

    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /// Whether a range of bytes is ASCII.
    public static boolean isAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; to - i >= 32; i += 32) {
            long all = (long) LONGS.get(bytes, i)
                    | (long) LONGS.get(bytes, i + 8)
                    | (long) LONGS.get(bytes, i + 16)
                    | (long) LONGS.get(bytes, i + 24);
            if ((all & HIGH_BITS) != 0) {
                return false;
            }
        }
        int rest = 0;
        for (; i < to; i++) {
            rest |= bytes[i];
        }
        return rest >= 0;
    }

    /// The code points of a range of bytes that is valid UTF-8 as a whole, else null.
    public static int @Nullable [] points(byte[] in, int from, int to) {
        int[] points = new int[to - from - continuations(in, from, to)];
        int used = 0;
        int at = from;
        while (at < to) {
            while (to - at >= 8 && ((long) LONGS.get(in, at) & HIGH_BITS) == 0) {
                for (int i = 0; i < 8; i++) {
                    points[used + i] = in[at + i];
                }
                used += 8;
                at += 8;
            }
            if (at == to) {
                break;
            }
            int b = in[at];
            if (b >= 0) {
                points[used++] = b;
                at++;
                continue;
            }
            int length = sequence(in, at, to);
            if (length <= 0) {
                return null;
            }
            points[used++] = point(in, at, length);
            at += length;
        }
        return points;
    }

    /// Where a sequence begins that the end of the input cuts off, or the end.
    public static int completeEnd(byte[] in, int from, int to) {
        for (int at = Math.max(from, to - 3); at < to; at++) {
            if ((in[at] & 0xC0) == 0xC0 && sequence(in, at, to) == INCOMPLETE) {
                return at;
            }
        }
        return to;
    }

    private static int continuations(byte[] in, int from, int to) {
        int count = 0;
        int i = from;
        for (; to - i >= 8; i += 8) {
            long eight = (long) LONGS.get(in, i);
            count += Long.bitCount(eight & ~(eight << 1) & HIGH_BITS);
        }
        for (; i < to; i++) {
            count += in[i] + 64 >>> 31;
        }
        return count;
    }

    /// Whether a byte may begin a code point beyond the basic plane.
    public static boolean hasLongSequences(byte[] in, int from, int to) {
        int i = from;
        for (; to - i >= 8; i += 8) {
            long eight = (long) LONGS.get(in, i);
            if ((eight & eight << 1 & eight << 2 & eight << 3 & HIGH_BITS) != 0) {
                return true;
            }
        }
        for (; i < to; i++) {
            if ((in[i] & 0xF0) == 0xF0) {
                return true;
            }
        }
        return false;
    }

    /// The bytes of code points among which there is no surrogate, else null.
    public static byte @Nullable [] bytes(int[] points) {
        int length = points.length;
        if (length > MOST_POINTS) {
            return null;
        }
        // There is always room for one byte to each code point that is left.
        byte[] bytes = new byte[length + (length >> 3) + 16];
        int used = 0;
        int at = 0;
        while (at < length) {
            while (length - at >= 4 && (points[at] | points[at + 1] | points[at + 2] | points[at + 3]) < 0x80) {
                int four = points[at] | points[at + 1] << 8 | points[at + 2] << 16 | points[at + 3] << 24;
                INTS.set(bytes, used, four);
                used += 4;
                at += 4;
            }
            if (at < length) {
                int point = points[at++];
                if ((point & ~0x7FF) == 0xD800) {
                    return null;
                }
                if (point < 0x80) {
                    bytes[used++] = (byte) point;
                } else {
                    if (bytes.length - used - 4 < length - at) {
                        bytes = Arrays.copyOf(bytes, used + 4 + 4 * (length - at));
                    }
                    used = putLong(bytes, used, point);
                }
            }
        }
        return Arrays.copyOf(bytes, used);
    }

    private static int putLong(byte[] bytes, int at, int point) {
        int used = at;
        if (point < 0x800) {
            bytes[used++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[used++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[used++] = (byte) (0xF0 | point >> 18);
                bytes[used++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            bytes[used++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[used++] = (byte) (0x80 | point & 0x3F);
        return used;
    }

    /// Decodes what is left of the input.
    public static void decode(Decoding run) {
        while (run.at < run.end) {
            run.at = decodeValid(run.input, run.at, run.end, run.out);
            if (run.at < run.end && !error(run)) {
                return;
            }
        }
    }

    /// Decodes up to the first byte that begins no valid sequence, and gives its position.
    private static int decodeValid(byte[] in, int from, int to, TextBuilder out) {
        int at = from;
        while (at < to && in[at] >= 0) {
            at++;
        }
        if (at > from) {
            out.appendLatin1(in, from, at);
        }
        int[] points = new int[Math.min(to - at, CHUNK)];
        while (at < to) {
            int used = 0;
            int length = 1;
            while (at < to && used < points.length) {
                int b = in[at];
                if (b >= 0) {
                    points[used++] = b;
                    at++;
                    continue;
                }
                length = sequence(in, at, to);
                if (length <= 0) {
                    break;
                }
                points[used++] = point(in, at, length);
                at += length;
            }
            out.append(points, 0, used);
            if (length <= 0) {
                break;
            }
        }
        return at;
    }

    /// The code point of a valid sequence of two to four bytes.
    private static int point(byte[] in, int at, int length) {
        int b = in[at];
        int second = in[at + 1] & 0x3F;
        if (length == 2) {
            return (b & 0x1F) << 6 | second;
        }
        int third = in[at + 2] & 0x3F;
        return length == 3
                ? (b & 0x0F) << 12 | second << 6 | third
                : (b & 0x07) << 18 | second << 12 | third << 6 | in[at + 3] & 0x3F;
    }

    /// The length of the valid sequence at a position; [#INCOMPLETE] if the input ends within one; else minus the
    /// number of bytes that are wrong.
    private static int sequence(byte[] in, int at, int to) {
        int lead = in[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= to) {
                return INCOMPLETE;
            }
            int b = in[at + i] & 0xFF;
            if ((b & 0xC0) != 0x80 || i == 1 && !isSecond(lead, b)) {
                return -i;
            }
        }
        return length;
    }

    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /// Reports what is wrong at the position; false if the run has to stop there to wait for more.
    private static boolean error(Decoding run) {
        int at = run.at;
        int wrong = sequence(run.input, at, run.end);
        int lead = run.input[at] & 0xFF;
        if (wrong == INCOMPLETE) {
            if (!run.isFinal) {
                return false;
            }
            run.error(at, run.end, "unexpected end of data");
        } else if (lead < 0xC2 || lead > 0xF4) {
            run.error(at, at + 1, "invalid start byte");
        } else {
            // The handler surrogatepass needs all three bytes of a surrogate.
            if (!run.isFinal && lead == 0xED && run.end - at == 2 && (run.input[at + 1] & 0xE0) == 0xA0) {
                return false;
            }
            run.error(at, at - wrong, "invalid continuation byte");
        }
        return true;
    }

    /// Encodes code points of which some are surrogates or beyond the basic plane.
    public static void encode(Encoding run) {
        int[] in = run.input;
        int at = encodeValid(in, run.out);
        while (at < in.length) {
            int point = in[at];
            if (point >= 0xD800 && point <= 0xDFFF) {
                int stop = at + 1;
                while (stop < in.length && in[stop] >= 0xD800 && in[stop] <= 0xDFFF) {
                    stop++;
                }
                at = run.errorBelow(0x80, at, stop, "surrogates not allowed");
            } else {
                put(run.out, point);
                at++;
            }
        }
    }

    /// Encodes up to the first surrogate, whose index it gives.
    private static int encodeValid(int[] in, ByteBuilder out) {
        byte[] bytes = new byte[(int) Math.min(4L * in.length, 1 << 16)];
        int used = 0;
        int at = 0;
        for (; at < in.length; at++) {
            int point = in[at];
            if (used > bytes.length - 4) {
                out.append(bytes, 0, used);
                used = 0;
            }
            if (point < 0x80) {
                bytes[used++] = (byte) point;
            } else if (point < 0x800) {
                bytes[used++] = (byte) (0xC0 | point >> 6);
                bytes[used++] = (byte) (0x80 | point & 0x3F);
            } else if (point < 0x10000) {
                if (point >= 0xD800 && point <= 0xDFFF) {
                    break;
                }
                bytes[used++] = (byte) (0xE0 | point >> 12);
                bytes[used++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[used++] = (byte) (0x80 | point & 0x3F);
            } else {
                bytes[used++] = (byte) (0xF0 | point >> 18);
                bytes[used++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[used++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[used++] = (byte) (0x80 | point & 0x3F);
            }
        }
        out.append(bytes, 0, used);
        return at;
    }

    /// Appends the bytes of a code point; of a surrogate as if it were a character.
    public static void put(ByteBuilder out, int point) {
        if (point < 0x80) {
            out.append(point);
        } else if (point < 0x800) {
            out.append(0xC0 | point >> 6).append(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            out.append(0xE0 | point >> 12).append(0x80 | point >> 6 & 0x3F).append(0x80 | point & 0x3F);
        } else {
            out.append(0xF0 | point >> 18).append(0x80 | point >> 12 & 0x3F);
            out.append(0x80 | point >> 6 & 0x3F).append(0x80 | point & 0x3F);
        }
    }

    /// Whether a text is ASCII, as far as few steps can tell: not of texts with a question mark, which is what a lone
    /// surrogate becomes. A loop over characters is slow until it is compiled, and a start makes many texts.
    public static boolean holdsAscii(String text) {
        if (text.charAt(0) >= 0x80) {
            return false;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length()) {
            return false;
        }
        for (byte b : bytes) {
            if (b == '?') {
                return false;
            }
        }
        return true;
    }
}
