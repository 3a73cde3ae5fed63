package dev.vertebra.natives.sre;

import dev.vertebra.natives.sre.CharTest.Fold;
import dev.vertebra.objectmodel.CodePoints;
import java.util.ArrayList;
import java.util.List;

/// A character set `[…]` as the library writes it: items that are asked in turn, once for each of the first 256 code
/// points, always for the others.
final class CharSet {
    private final Item[] items;
    private final Fold fold;

    /// One item of a set; a negation turns the meaning of those behind it.
    private interface Item {
        /// 1 if the code point is in, 0 if not; -1 to negate what follows.
        int test(int c);
    }

    private CharSet(List<Item> items, Fold fold) {
        this.items = items.toArray(new Item[0]);
        this.fold = fold;
    }

    private boolean test(int point) {
        int c = fold.of(point);
        boolean in = true;
        for (Item item : items) {
            int result = item.test(c);
            if (result < 0) {
                in = !in;
            } else if (result > 0) {
                return in;
            }
        }
        return !in;
    }

    /// Reads a set up to its FAILURE.
    ///
    /// @param at the position of its first item
    static CharTest parse(int[] code, int at, Fold fold) {
        if (fold == Fold.NONE && code[at] == Sre.CATEGORY && code[at + 2] == Sre.FAILURE) {
            return Categories.test(code[at + 1]);
        }
        List<Item> items = new ArrayList<>();
        boolean narrow = fold != Fold.UNICODE;
        int p = at;
        while (code[p] != Sre.FAILURE) {
            narrow &= isNarrow(code, p);
            p = item(code, p, items);
        }
        CharSet set = new CharSet(items, fold);
        return CharTest.of(set::test, narrow ? CharTest.NONE : set::test);
    }

    /// Whether an item is plainly about Latin-1 alone.
    private static boolean isNarrow(int[] code, int p) {
        return switch (code[p]) {
            case Sre.LITERAL -> code[p + 1] >= 0 && code[p + 1] < 256;
            case Sre.RANGE -> code[p + 2] >= 0 && code[p + 2] < 256;
            case Sre.CATEGORY -> code[p + 1] == 0 || code[p + 1] == 2 || code[p + 1] == 4;
            case Sre.CHARSET -> true;
            default -> false;
        };
    }

    private static int item(int[] code, int p, List<Item> items) {
        switch (code[p]) {
            case Sre.NEGATE -> {
                items.add(c -> -1);
                return p + 1;
            }
            case Sre.LITERAL -> {
                int wanted = code[p + 1];
                items.add(c -> c == wanted ? 1 : 0);
                return p + 2;
            }
            case Sre.RANGE -> {
                int low = code[p + 1];
                int high = code[p + 2];
                items.add(c -> c >= low && c <= high ? 1 : 0);
                return p + 3;
            }
            case Sre.RANGE_UNI_IGNORE -> {
                int low = code[p + 1];
                int high = code[p + 2];
                items.add(c -> c >= low && c <= high || inRange(CodePoints.upper(c), low, high) ? 1 : 0);
                return p + 3;
            }
            case Sre.CATEGORY -> {
                int category = code[p + 1];
                items.add(c -> Categories.is(category, c) ? 1 : 0);
                return p + 2;
            }
            case Sre.CHARSET -> {
                int bits = p + 1;
                items.add(c -> c < 256 && (code[bits + (c >> 5)] & 1 << c) != 0 ? 1 : 0);
                return p + 9;
            }
            case Sre.BIGCHARSET -> {
                int count = code[p + 1];
                int blocks = p + 2;
                int chunks = blocks + 64;
                items.add(c -> {
                    if (c > 0xFFFF) {
                        return 0;
                    }
                    int block = code[blocks + (c >> 10)] >>> 8 * (c >> 8 & 3) & 0xFF;
                    int bit = block * 256 + (c & 255);
                    return (code[chunks + (bit >> 5)] & 1 << bit) != 0 ? 1 : 0;
                });
                return chunks + 8 * count;
            }
            default -> throw new IllegalArgumentException("no item of a set: " + code[p]);
        }
    }

    private static boolean inRange(int c, int low, int high) {
        return c >= low && c <= high;
    }
}
