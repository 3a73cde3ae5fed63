package dev.vertebra.natives.multibyte;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `gb18030`: in four bytes it has every character that has no code of two.
///
/// Those of plane 0 are numbered in their order; the table of where a run of them begins is made from the codes of two
/// bytes.
final class Gb18030Codec extends TableCodec {
    private static final int LENGTH = 4;

    /// How many first bytes there are for plane 0.
    private static final int PLANE0 = 4;

    /// The first byte of the other planes, counted from the first one of all.
    private static final int BEYOND = 0x90 - 0x81;

    /// How many third bytes there are.
    private static final int THIRDS = 126;

    /// How many sequences have the same first byte.
    private static final int OF_LEAD = 12600;

    private volatile @Nullable Runs runs;

    /// Characters without a code of two bytes that follow each other.
    ///
    /// @param points the first of each run
    /// @param numbers its number
    /// @param count how many numbers there are
    private record Runs(int[] points, int[] numbers, int count) {
        static Runs of(CodeTable mappings) {
            int[] points = new int[0x10000];
            int[] numbers = new int[0x10000];
            int found = 0;
            int number = 0;
            boolean inside = false;
            for (int point = 0x80; point < 0x10000; point++) {
                boolean counts = mappings.code(point) == 0 && (point < 0xD800 || point > 0xDFFF);
                if (counts && !inside) {
                    points[found] = point;
                    numbers[found++] = number;
                }
                inside = counts;
                number += counts ? 1 : 0;
            }
            return new Runs(Arrays.copyOf(points, found), Arrays.copyOf(numbers, found), number);
        }

        private static int before(int[] starts, int value) {
            int at = Arrays.binarySearch(starts, value);
            return at >= 0 ? at : -at - 2;
        }

        int number(int point) {
            int at = before(points, point);
            return numbers[at] + point - points[at];
        }

        int point(int number) {
            int at = before(numbers, number);
            return points[at] + number - numbers[at];
        }
    }

    Gb18030Codec() {
        super("cn", "gb18030");
    }

    private Runs runs() {
        Runs known = runs;
        if (known == null) {
            known = Runs.of(table());
            runs = known;
        }
        return known;
    }

    @Override
    int decodeRare(CodeTable mappings, DecodeRun run) {
        if (run.left() < 2 || run.next(1) < '0' || run.next(1) > '9') {
            return super.decodeRare(mappings, run);
        }
        if (run.left() < LENGTH) {
            return TOO_FEW;
        }
        int lead = run.next(0) - 0x81;
        int third = run.next(2) - 0x81;
        int fourth = run.next(3) - '0';
        if (lead < 0 || third < 0 || third >= THIRDS || fourth < 0 || fourth > 9) {
            return 1;
        }
        int within = ((run.next(1) - '0') * THIRDS + third) * 10 + fourth;
        int point = point((long) lead * OF_LEAD + within, lead);
        if (point < 0) {
            return 1;
        }
        run.put(point);
        run.at += LENGTH;
        return DONE;
    }

    private int point(long number, int lead) {
        if (lead < PLANE0) {
            return number < runs().count ? runs().point((int) number) : -1;
        }
        long point = 0x10000 + number - BEYOND * OF_LEAD;
        return lead >= BEYOND && point <= Character.MAX_CODE_POINT ? (int) point : -1;
    }

    @Override
    int encodeRare(CodeTable mappings, EncodeRun run, int point) {
        if (point >= 0xD800 && point <= 0xDFFF) {
            return 1;
        }
        int number = point < 0x10000 ? runs().number(point) : point - 0x10000 + BEYOND * OF_LEAD;
        run.put(0x81 + number / OF_LEAD);
        run.put('0' + number / 1260 % 10);
        run.put(0x81 + number / 10 % THIRDS);
        run.put('0' + number % 10);
        run.at++;
        return DONE;
    }
}
