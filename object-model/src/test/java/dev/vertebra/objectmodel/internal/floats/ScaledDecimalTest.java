package dev.vertebra.objectmodel.internal.floats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Roundings in 128 bits, against decimal arithmetic of any precision.
class ScaledDecimalTest {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private static BigDecimal exact(double value, int places) {
        return new BigDecimal(value).scaleByPowerOfTen(places).setScale(0, RoundingMode.HALF_EVEN);
    }

    private static void check(double value) {
        for (int places = -ScaledDecimal.MOST; places <= ScaledDecimal.MOST; places++) {
            BigDecimal wanted = exact(value, places);
            long found = ScaledDecimal.round(value, places);
            assertTrue(found >= 0 || wanted.compareTo(LIMIT) > 0 || value >= 0x1p63, value + " " + places);
            if (found >= 0) {
                assertEquals(wanted.longValueExact(), found, value + " " + places);
            }
        }
    }

    @Test
    void allSizesAreRoundedExactly() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            check(Math.scalb(1 + random.nextDouble(), random.nextInt(-130, 70)));
        }
    }

    @Test
    void halvesGoToTheEvenNeighbour() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            check((random.nextLong(1L << random.nextInt(1, 52)) + 0.5) * Math.scalb(1, random.nextInt(-20, 10)));
            check((double) (random.nextLong(1L << 40) * 10 + 5) * ScaledDecimal.ten(random.nextInt(5)));
        }
    }

    @Test
    void edgesAreRoundedExactly() {
        for (double value : new double[] {0, Double.MIN_VALUE, Double.MIN_NORMAL, 0.5, 1.5, 9.5, 0x1p53, 0x1p62}) {
            check(value);
            check(Math.nextUp(value));
            check(Math.nextDown(Math.nextUp(value)));
        }
        assertEquals(-1, ScaledDecimal.round(0x1p63, 0));
        assertEquals(-1, ScaledDecimal.round(Double.MAX_VALUE, 2));
    }

    @Test
    void digitsBeforeThePointAreAsManyOrOneMore() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.scalb(1 + random.nextDouble(), random.nextInt(-30, 60));
            int count = random.nextInt(1, 10);
            long rounded = ScaledDecimal.round(value, ScaledDecimal.places(value, count));
            assertTrue(rounded < 0 || rounded >= ScaledDecimal.ten(count - 1), value + " " + count);
            assertTrue(rounded <= ScaledDecimal.ten(count + 1), value + " " + count);
        }
    }
}
