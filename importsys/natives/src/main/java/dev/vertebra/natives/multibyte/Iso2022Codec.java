package dev.vertebra.natives.multibyte;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An encoding that switches between sets of characters of seven bits by escape sequences. ISO 2022, RFC 1468, 1554,
/// 1557, 2237.
///
/// The bytes of the state, from the lowest: the marks of the sets G0 to G3, and flags. The mark of a set is the letter
/// of its escape sequence, with the highest bit if it has two bytes to a character. Compare CPython
/// Modules/cjkcodecs/_codecs_iso2022.c.
final class Iso2022Codec extends MultibyteCodec {
    /// A set as an encoding uses it.
    ///
    /// @param mark its mark
    /// @param plane G0 or G1, in which it is put; G2 is only read
    record Designation(int mark, int plane, CharacterSet set) {}

    static final int DOUBLE = 0x80;
    static final int ASCII = 'B';
    static final int LATIN1 = 'A';
    static final int GREEK = 'F';
    static final int JISX0208 = 'B' | DOUBLE;

    private static final int ESC = 0x1B;
    private static final int SO = 0x0E;
    private static final int SI = 0x0F;
    private static final int LONGEST_ESCAPE = 16;

    private static final int FLAGS = 4;
    private static final int SHIFTED = 1;
    private static final int THROUGH = 2;

    /// Which bytes from A0 on stand for themselves in ISO 8859-7.
    private static final int GREEK_PLAIN = 0x288F3BC9;

    private final Designation[] designations;
    private final boolean shifts;
    private final boolean usesG2;

    /// Makes an encoding.
    ///
    /// @param shifts whether SO and SI switch between G1 and G0
    /// @param usesG2 whether a character of G2 may be read
    Iso2022Codec(String name, boolean shifts, boolean usesG2, List<Designation> designations) {
        super(name);
        this.shifts = shifts;
        this.usesG2 = usesG2;
        this.designations = designations.toArray(new Designation[0]);
    }

    private static int get(long state, int place) {
        return (int) (state >> 8 * place) & 0xFF;
    }

    private static long set(long state, int place, int value) {
        return state & ~(0xFFL << 8 * place) | (long) value << 8 * place;
    }

    private static boolean has(long state, int flag) {
        return (get(state, FLAGS) & flag) != 0;
    }

    private static long flag(long state, int flag, boolean on) {
        int flags = get(state, FLAGS);
        return set(state, FLAGS, on ? flags | flag : flags & ~flag);
    }

    @Override
    long encoderStart() {
        return ASCII | ASCII << 8;
    }

    @Override
    long decoderStart() {
        return ASCII | ASCII << 8 | ASCII << 16;
    }

    @Override
    long decoderReset(long state) {
        return flag(set(state, 0, ASCII), SHIFTED, false);
    }

    // --- encoding

    @Override
    void finish(EncodeRun run) {
        run.room();
        unshift(run);
        toAscii(run);
    }

    private static void unshift(EncodeRun run) {
        if (has(run.state, SHIFTED)) {
            run.put(SI);
            run.state = flag(run.state, SHIFTED, false);
        }
    }

    private static void toAscii(EncodeRun run) {
        if (get(run.state, 0) != ASCII) {
            run.put(ESC);
            run.put('(');
            run.put('B');
            run.state = set(run.state, 0, ASCII);
        }
    }

    @Override
    int encode(EncodeRun run) {
        while (run.at < run.end) {
            run.room();
            int point = run.in[run.at];
            if (point < 0x80) {
                toAscii(run);
                unshift(run);
                run.put(point);
                run.at++;
                continue;
            }
            int result = encodeOther(run, point);
            if (result != DONE) {
                return result;
            }
        }
        return DONE;
    }

    private int encodeOther(EncodeRun run, int point) {
        for (Designation each : designations) {
            int code = each.set.encode(point);
            int length = 1;
            if (code == CharacterSet.PAIR) {
                if (run.at + 1 == run.end) {
                    if (!run.flush) {
                        return TOO_FEW;
                    }
                } else {
                    code = each.set.encodePair(point, run.in[run.at + 1]);
                    length = 2;
                }
                if (code < 0) {
                    code = each.set.encodeAlone(point);
                    length = 1;
                }
            }
            if (code >= 0) {
                designate(run, each);
                if (each.set.width() == 2) {
                    run.put(code >> 8);
                }
                run.put(code);
                run.at += length;
                return DONE;
            }
        }
        return 1;
    }

    private static void designate(EncodeRun run, Designation to) {
        if (to.plane == 0) {
            unshift(run);
        }
        if (get(run.state, to.plane) != to.mark) {
            run.put(ESC);
            if (to.set.width() == 2) {
                run.put('$');
            }
            if (to.mark != JISX0208) {
                run.put(to.plane == 0 ? '(' : ')');
            }
            run.put(to.mark & 0x7F);
            run.state = set(run.state, to.plane, to.mark);
        }
        if (to.plane == 1 && !has(run.state, SHIFTED)) {
            run.put(SO);
            run.state = flag(run.state, SHIFTED, true);
        }
    }

    // --- decoding

    private static boolean endsEscape(int b) {
        return b >= 'A' && b <= 'Z' || b == '@';
    }

    @Override
    int decode(DecodeRun run) {
        while (run.at < run.end) {
            int b = run.next(0);
            int result;
            if (has(run.state, THROUGH)) {
                run.put(b);
                run.at++;
                if (endsEscape(b)) {
                    run.state = flag(run.state, THROUGH, false);
                }
                continue;
            } else if (b == ESC) {
                result = decodeEscape(run);
            } else if (b >= 0x80) {
                return 1;
            } else if (b < 0x20) {
                decodeControl(run, b);
                continue;
            } else {
                result = decodeCharacters(run);
            }
            if (result != DONE) {
                return result;
            }
        }
        return DONE;
    }

    private void decodeControl(DecodeRun run, int b) {
        run.at++;
        if (shifts && (b == SI || b == SO)) {
            run.state = flag(run.state, SHIFTED, b == SO);
            return;
        }
        if (b == '\n') {
            run.state = flag(run.state, SHIFTED, false);
        }
        run.put(b);
    }

    /// Decodes up to the next control character.
    private int decodeCharacters(DecodeRun run) {
        int mark = get(run.state, has(run.state, SHIFTED) ? 1 : 0);
        if (mark == ASCII) {
            int b;
            while (run.at < run.end && (b = run.in[run.at]) >= 0x20) {
                run.put(b);
                run.at++;
            }
            return DONE;
        }
        CharacterSet set = find(mark);
        if (set == null) {
            return BROKEN;
        }
        int width = set.width();
        while (run.at < run.end && run.in[run.at] >= 0x20) {
            if (run.left() < width) {
                return TOO_FEW;
            }
            if (!set.decode(run, run.next(0), width == 2 ? run.next(1) : 0)) {
                return width;
            }
            run.at += width;
        }
        return DONE;
    }

    private @Nullable CharacterSet find(int mark) {
        for (Designation each : designations) {
            if (each.mark == mark) {
                return each.set;
            }
        }
        return null;
    }

    private int decodeEscape(DecodeRun run) {
        if (run.left() < 2) {
            return TOO_FEW;
        }
        int kind = run.next(1);
        if (kind == '(' || kind == ')' || kind == '$' || kind == '.' || kind == '&') {
            return decodeDesignation(run);
        }
        if (usesG2 && kind == 'N') {
            return run.left() < 3 ? TOO_FEW : decodeG2(run, run.next(2));
        }
        run.put(ESC);
        run.at++;
        run.state = flag(run.state, THROUGH, true);
        return DONE;
    }

    /// How long the escape sequence is, or [#TOO_FEW], or [#DONE] if it does not end.
    private int escapeLength(DecodeRun run) {
        for (int i = 1; i < LONGEST_ESCAPE; i++) {
            if (i >= run.left()) {
                return TOO_FEW;
            }
            if (endsEscape(run.next(i))) {
                return i + 1;
            }
            if (!shifts && i + 1 < run.left() && run.next(i) == '&' && run.next(i + 1) == '@') {
                i += 2;
            }
        }
        return DONE;
    }

    private int decodeDesignation(DecodeRun run) {
        int length = escapeLength(run);
        if (length <= DONE) {
            return length == DONE ? 1 : TOO_FEW;
        }
        int mark = run.next(length - 1);
        int place = place(run, length);
        if (length > 3 || run.next(1) == '$') {
            mark |= DOUBLE;
        }
        if (place < 0 || mark != ASCII && find(mark) == null) {
            return length;
        }
        run.state = set(run.state, place, mark);
        run.at += length;
        return DONE;
    }

    /// Which of G0 to G2 an escape sequence means, or -1.
    private int place(DecodeRun run, int length) {
        return switch (length) {
            case 3 -> run.next(1) == '$' ? 0 : place(run.next(1));
            case 4 -> run.next(1) == '$' && run.next(2) != '.' ? place(run.next(2)) : -1;
            // JIS X 0208 with the prefix that says which revision.
            case 6 -> !shifts && run.next(3) == ESC && run.next(4) == '$' && run.next(5) == 'B' ? 0 : -1;
            default -> -1;
        };
    }

    private int place(int intermediate) {
        return switch (intermediate) {
            case '(' -> 0;
            case ')' -> 1;
            case '.' -> usesG2 ? 2 : -1;
            default -> -1;
        };
    }

    private static int decodeG2(DecodeRun run, int b) {
        int point = switch (get(run.state, 2)) {
            case LATIN1 -> b < 0x80 ? b + 0x80 : -1;
            case GREEK -> greek(b ^ 0x80);
            case ASCII -> b < 0x80 ? b : -1;
            default -> BROKEN;
        };
        if (point < 0) {
            return point == BROKEN ? BROKEN : 3;
        }
        run.put(point);
        run.at += 3;
        return DONE;
    }

    /// A character of ISO 8859-7, or -1.
    private static int greek(int b) {
        if (b < 0xA0 || b < 0xC0 && (GREEK_PLAIN & 1 << b - 0xA0) != 0) {
            return b;
        }
        if (b >= 0xB4 && b <= 0xFE && (b >= 0xD4 || (0xBFFFFD77 & 1 << b - 0xB4) != 0)) {
            return b + 0x2D0;
        }
        return switch (b) {
            case 0xA1 -> 0x2018;
            case 0xA2 -> 0x2019;
            case 0xAF -> 0x2015;
            default -> -1;
        };
    }
}
