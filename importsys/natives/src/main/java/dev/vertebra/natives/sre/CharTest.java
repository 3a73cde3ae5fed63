package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.CodePoints;

/// Decides whether one code point matches: a literal, a set, a wildcard.
abstract class CharTest {
    abstract boolean test(int c);

    /// The only code point that matches, or -1 if there are others.
    int literal() {
        return -1;
    }

    static CharTest literal(int wanted) {
        return new CharTest() {
            @Override
            boolean test(int c) {
                return c == wanted;
            }

            @Override
            int literal() {
                return wanted;
            }
        };
    }

    static CharTest notLiteral(int unwanted) {
        return new CharTest() {
            @Override
            boolean test(int c) {
                return c != unwanted;
            }
        };
    }

    /// A literal or its opposite, compared after folding.
    static CharTest foldedLiteral(int wanted, Fold fold, boolean negated) {
        return new CharTest() {
            @Override
            boolean test(int c) {
                return (fold.of(c) == wanted) != negated;
            }
        };
    }

    /// Anything but a line feed.
    static final CharTest ANY = new CharTest() {
        @Override
        boolean test(int c) {
            return c != '\n';
        }
    };

    /// Anything.
    static final CharTest ANY_ALL = new CharTest() {
        @Override
        boolean test(int c) {
            return true;
        }
    };

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

        abstract int of(int c);
    }
}
