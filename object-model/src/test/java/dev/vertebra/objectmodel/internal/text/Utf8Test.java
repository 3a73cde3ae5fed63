package dev.vertebra.objectmodel.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What the UTF-8 decoder reports: which bytes and why.
class Utf8Test {
    private static final class Recording extends Decoding {
        final StringBuilder errors = new StringBuilder();

        Recording(boolean isFinal, int... bytes) {
            super(toBytes(bytes), 0, bytes.length, isFinal);
        }

        private static byte[] toBytes(int[] values) {
            byte[] bytes = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                bytes[i] = (byte) values[i];
            }
            return bytes;
        }

        @Override
        public void error(int start, int stop, String reason) {
            errors.append(start)
                    .append('-')
                    .append(stop)
                    .append(' ')
                    .append(reason)
                    .append(';');
            at = stop;
        }
    }

    private static String errors(boolean isFinal, int... bytes) {
        Recording run = new Recording(isFinal, bytes);
        Utf8.decode(run);
        return run.errors.toString();
    }

    @Test
    void aSurrogateIsWrongFromItsSecondByteOn() {
        assertEquals(
                "0-1 invalid continuation byte;1-2 invalid start byte;2-3 invalid start byte;",
                errors(true, 0xED, 0xA0, 0x80));
    }

    @Test
    void aSequenceCutOffIsOneErrorUpToTheEnd() {
        assertEquals("1-3 unexpected end of data;", errors(true, 'a', 0xE2, 0x82));
    }

    @Test
    void aSequenceCutOffWaitsForMoreIfThereIsMore() {
        Recording run = new Recording(false, 'a', 0xE2, 0x82);
        Utf8.decode(run);
        assertEquals("", run.errors.toString());
        assertEquals(1, run.at);
    }

    @Test
    void whatIsEncodedDecodesToTheSame() {
        String text = "a\u00e9\u20ac\uD83D\uDE00";
        Recording run = new Recording(true);
        run.input = text.getBytes(StandardCharsets.UTF_8);
        run.end = run.input.length;
        Utf8.decode(run);
        assertArrayEquals(text.codePoints().toArray(), run.out.points());
    }
}
