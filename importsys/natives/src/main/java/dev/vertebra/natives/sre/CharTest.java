package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.CodePoints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Decides whether one code point matches: a bitmap for the first 256, a predicate for those beyond.
///
/// There is one class of tests, so that the loops of the [Machine] call nothing that depends on the pattern while they
/// read Latin-1 text.
final class CharTest {
    private static final int LATIN = 256;

    /// Decides about the code points from 256 on.
    interface Beyond {
        boolean test(int c);
    }

    /// No code point beyond Latin-1.
    static final Beyond NONE = c -> false;

    /// Any code point beyond Latin-1.
    static final Beyond ALL = c -> true;

    /// Anything but a line feed.
    static final CharTest ANY = notLiteral('\n');

    /// Anything.
    static final CharTest ANY_ALL = of(c -> true, ALL);

    private final long[] latin;
    private final Beyond beyond;

    private CharTest(long[] latin, Beyond beyond) {
        this.latin = latin;
        this.beyond = beyond;
    }

    /// A test from a predicate for the first 256 code points, asked now, and one for the others.
    static CharTest of(Beyond within, Beyond beyond) {
        long[] latin = new long[LATIN >> 6];
        for (int c = 0; c < LATIN; c++) {
            if (within.test(c)) {
                latin[c >> 6] |= 1L << c;
            }
        }
        return new CharTest(latin, beyond);
    }

    static CharTest literal(int wanted) {
        long[] latin = new long[LATIN >> 6];
        if (wanted >= 0 && wanted < LATIN) {
            latin[wanted >> 6] |= 1L << wanted;
            return new CharTest(latin, NONE);
        }
        return new CharTest(latin, c -> c == wanted);
    }

    static CharTest notLiteral(int unwanted) {
        long[] latin = new long[LATIN >> 6];
        Arrays.fill(latin, -1);
        if (unwanted >= 0 && unwanted < LATIN) {
            latin[unwanted >> 6] &= ~(1L << unwanted);
            return new CharTest(latin, ALL);
        }
        return new CharTest(latin, c -> c != unwanted);
    }

    /// A literal or its opposite, compared after folding.
    static CharTest foldedLiteral(int wanted, Fold fold, boolean negated) {
        Beyond test = c -> (fold.of(c) == wanted) != negated;
        return of(test, test);
    }

    boolean test(int c) {
        return c < LATIN ? (latin[c >> 6] & 1L << c) != 0 : beyond.test(c);
    }

    /// The only code point that matches, where it is a Latin-1 one; or -1.
    int only() {
        int found = -1;
        for (int i = 0; i < latin.length; i++) {
            if (latin[i] != 0) {
                if (found >= 0 || (latin[i] & latin[i] - 1) != 0) {
                    return -1;
                }
                found = 64 * i + Long.numberOfTrailingZeros(latin[i]);
            }
        }
        return beyond == NONE ? found : -1;
    }

    /// What this or another test accepts; beyond Latin-1 it may accept more.
    CharTest or(CharTest other) {
        if (this == other) {
            return this;
        }
        long[] both = latin.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other.latin[i];
        }
        if (beyond == other.beyond || other.beyond == NONE) {
            return new CharTest(both, beyond);
        }
        return new CharTest(both, beyond == NONE ? other.beyond : ALL);
    }

    /// Whether it is certain that no code point passes both tests; null passes all.
    boolean excludes(@Nullable CharTest other) {
        if (other == null || beyond != NONE && other.beyond != NONE) {
            return false;
        }
        for (int i = 0; i < latin.length; i++) {
            if ((latin[i] & other.latin[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// How letters are folded before they are compared.
    enum Fold {
        NONE {
            @Override
            int of(int c) {
                return c;
            }
        },
        ASCII {
            @Override
            int of(int c) {
                return c >= 'A' && c <= 'Z' ? c + 32 : c;
            }
        },
        UNICODE {
            @Override
            int of(int c) {
                return CodePoints.lower(c);
            }
        };

        private static final Fold[] ALL = values();

        static Fold numbered(int ordinal) {
            return ALL[ordinal];
        }

        abstract int of(int c);
    }
}
