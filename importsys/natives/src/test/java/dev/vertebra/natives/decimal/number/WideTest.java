package dev.vertebra.natives.decimal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WideTest {
    private static final int BITS = 127;
    private static final int TRIES = 200_000;

    private final Random random = new Random(28);
    private final List<BigInteger> edges = edges();

    /// Numbers beside powers of two and ten.
    private static List<BigInteger> edges() {
        List<BigInteger> edges = new ArrayList<>();
        for (int i = 0; i < BITS; i++) {
            addAround(edges, BigInteger.ONE.shiftLeft(i));
        }
        for (int i = 0; i <= Powers.WIDE; i++) {
            addAround(edges, BigInteger.TEN.pow(i));
        }
        edges.add(BigInteger.ONE.shiftLeft(BITS).subtract(BigInteger.ONE));
        return edges;
    }

    private static void addAround(List<BigInteger> edges, BigInteger middle) {
        edges.add(middle.subtract(BigInteger.ONE));
        edges.add(middle);
        edges.add(middle.add(BigInteger.ONE));
    }

    private BigInteger any() {
        return random.nextInt(3) == 0
                ? edges.get(random.nextInt(edges.size()))
                : new BigInteger(random.nextInt(BITS + 1), random);
    }

    private static long high(BigInteger number) {
        return number.shiftRight(Long.SIZE).longValue();
    }

    private static Wide wide(BigInteger number) {
        return new Wide(high(number), number.longValue());
    }

    private static Wide product(BigInteger a, BigInteger b) {
        return Wide.product(high(a), a.longValue(), high(b), b.longValue());
    }

    @Test
    void productIsExact() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            BigInteger b = any();
            assertEquals(a.multiply(b), product(a, b).toBigInteger());
        }
    }

    @Test
    void scalingMultipliesByPowersOfTen() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            int zeros = random.nextInt(Powers.WIDE + 1);
            Wide scaled = Wide.scaled(high(a), a.longValue(), zeros);
            assertEquals(a.multiply(BigInteger.TEN.pow(zeros)), scaled.toBigInteger());
        }
        BigInteger few = BigInteger.valueOf(7);
        assertEquals(few.multiply(BigInteger.TEN.pow(74)), Wide.scaled(0, 7, 74).toBigInteger());
    }

    @Test
    void sumAndDifferenceAreExact() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any().multiply(random.nextBoolean() ? BigInteger.ONE : any());
            BigInteger b = any();
            Wide sum = product(a.bitLength() > BITS ? BigInteger.ZERO : a, BigInteger.ONE);
            sum.add(high(b), b.longValue());
            assertEquals((a.bitLength() > BITS ? BigInteger.ZERO : a).add(b), sum.toBigInteger());
        }
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            BigInteger b = random.nextBoolean() ? BigInteger.ONE : any();
            BigInteger c = random.nextInt(10) == 0 ? a : any();
            Wide difference = product(a, b);
            boolean turns = difference.subtract(high(c), c.longValue());
            BigInteger expected = a.multiply(b).subtract(c);
            assertEquals(expected.signum() < 0, turns);
            assertEquals(expected.abs(), difference.toBigInteger());
        }
    }

    @Test
    void digitsAreCounted() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            BigInteger b = any();
            Wide product = product(a, b);
            assertEquals(product.toBigInteger().toString().length(), product.digits());
        }
        for (BigInteger each : edges) {
            assertEquals(each.toString().length(), wide(each).digits());
        }
        for (int i = 0; i <= 2 * Powers.WIDE; i++) {
            int half = Math.min(i, Powers.WIDE);
            Wide power = product(BigInteger.TEN.pow(half), BigInteger.TEN.pow(i - half));
            assertEquals(i + 1, power.digits());
            power.subtract(0, 1);
            assertEquals(Math.max(i, 1), power.digits());
        }
    }

    @Test
    void divisionGivesQuotientAndRest() {
        for (int i = 0; i < 5 * TRIES; i++) {
            BigInteger a = any();
            BigInteger b = random.nextInt(4) == 0 ? BigInteger.ONE : any();
            BigInteger c = any().max(BigInteger.ONE);
            checkDivision(product(a, b), a.multiply(b), c);
        }
    }

    @Test
    void divisionByPowersOfTenIsThatByTheirNumbers() {
        for (int i = 0; i <= Powers.WIDE; i++) {
            BigInteger power = BigInteger.TEN.pow(i);
            for (BigInteger each : edges) {
                Wide number = product(each, power);
                number.divide(WideDivisor.power(i));
                assertEquals(each, number.toBigInteger());
                assertEquals(true, number.isExact());
            }
        }
    }

    private static void checkDivision(Wide number, BigInteger dividend, BigInteger divisor) {
        WideDivisor by = WideDivisor.of(high(divisor), divisor.longValue());
        number.divide(by);
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        assertEquals(parts[0], number.toBigInteger());
        assertEquals(parts[1], number.rest(by).toBigInteger());
        assertEquals(parts[1].signum() == 0, number.isExact());
        int half = parts[1].shiftLeft(1).compareTo(divisor);
        assertEquals(half, Integer.signum(number.restToHalf(by)));
    }

    @Test
    void squareRootHasNoFraction() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any().max(BigInteger.ONE);
            BigInteger b = random.nextBoolean() ? a : any().max(BigInteger.ONE);
            Wide square = product(a, b);
            assertEquals(square.toBigInteger().sqrt(), square.squareRoot().toBigInteger());
            square.add(0, 1);
            assertEquals(square.toBigInteger().sqrt(), square.squareRoot().toBigInteger());
            square.subtract(0, 2);
            if (!square.isZero()) {
                assertEquals(square.toBigInteger().sqrt(), square.squareRoot().toBigInteger());
            }
        }
    }

    @Test
    void lastDigitsAreSeen() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            Wide number = wide(a);
            assertEquals(a.mod(BigInteger.TEN).intValue(), number.lastDigit());
            number.mark();
            assertEquals(Division.marked(a), number.toBigInteger());
        }
    }

    @Test
    void digitsAreWrittenAndRead() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any();
            String text = Digits.text(high(a), a.longValue());
            assertEquals(a.toString(), text);
            if (text.length() <= Digits.MOST_READ) {
                int point = random.nextInt(text.length() + 1);
                String pointed = text.substring(0, point) + "." + text.substring(point);
                assertEquals(
                        a, Digits.read(text, 0, text.length(), text.length()).toBigInteger());
                assertEquals(
                        a,
                        Digits.read(pointed, 0, pointed.length(), text.length()).toBigInteger());
            }
        }
    }

    @Test
    void zerosAtTheEndAreStripped() {
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any().max(BigInteger.ONE);
            int zeros = random.nextInt(Powers.WIDE);
            BigInteger padded = a.multiply(BigInteger.TEN.pow(zeros));
            if (padded.bitLength() <= BITS) {
                int most = random.nextInt(Powers.WIDE + 2);
                DecimalValue stripped = Reduction.strip(DecimalValue.of(false, padded, 0), most);
                long expected = Math.min(most, Reduction.trailingZeros(padded));
                assertEquals(expected, stripped.exponent());
                assertEquals(padded, stripped.coefficient().multiply(BigInteger.TEN.pow((int) expected)));
            }
        }
    }

    @Test
    void residueIsModuloTheHashPrime() {
        BigInteger prime = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
        for (int i = 0; i < TRIES; i++) {
            BigInteger a = any().multiply(random.nextBoolean() ? BigInteger.ONE : any());
            assertEquals(a.mod(prime).longValue(), DecimalValue.of(false, a, 0).residue());
        }
    }
}
