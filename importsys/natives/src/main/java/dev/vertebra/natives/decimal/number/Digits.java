package dev.vertebra.natives.decimal.number;

import java.nio.charset.StandardCharsets;

/// Digits of numbers of two words as text, and text of so many digits as numbers: by pieces that fit a long.
final class Digits {
    /// The digits of a piece: all numbers of so many fit a long.
    private static final int PIECE = 18;

    /// How many digits [#read] takes.
    static final int MOST_READ = 2 * PIECE;

    private static final int HUNDRED = 100;

    /// The digits from 00 to 99.
    private static final byte[] PAIRS = makePairs();

    private Digits() {}

    private static byte[] makePairs() {
        byte[] pairs = new byte[2 * HUNDRED];
        for (int i = 0; i < HUNDRED; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    /// The digits of a number of two words, unsigned.
    static String text(long high, long low) {
        if (high == 0 && low >= 0) {
            return Long.toString(low);
        }
        WideDivisor unit = WideDivisor.power(PIECE);
        Wide number = new Wide(high, low);
        int at = Powers.digits(high, low);
        byte[] text = new byte[at];
        while (at > PIECE) {
            number.divide(unit);
            at -= PIECE;
            put(text, at, PIECE, number.rest(unit).low());
        }
        put(text, 0, at, number.low());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /// Writes a number in so many digits, zeros in front.
    private static void put(byte[] text, int from, int count, long number) {
        long left = number;
        int at = from + count;
        while (at - from >= 2) {
            long next = left / HUNDRED;
            int pair = 2 * (int) (left - next * HUNDRED);
            text[--at] = PAIRS[pair + 1];
            text[--at] = PAIRS[pair];
            left = next;
        }
        if (at > from) {
            text[from] = (byte) ('0' + left);
        }
    }

    /// Reads digits of which one may be a point.
    ///
    /// @param count how many digits they are, up to [#MOST_READ]
    static Wide read(String text, int start, int end, int count) {
        int last = Math.min(count, PIECE);
        long first = 0;
        long piece = 0;
        int left = count;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                continue;
            }
            if (left-- == last) {
                first = piece;
                piece = 0;
            }
            piece = 10 * piece + (c - '0');
        }
        Wide number = Wide.scaled(0, first, last);
        number.add(0, piece);
        return number;
    }
}
