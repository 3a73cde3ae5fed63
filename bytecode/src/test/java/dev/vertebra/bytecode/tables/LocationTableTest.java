package dev.vertebra.bytecode.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class LocationTableTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @Test
    void sameLineTakesTheShortForm() {
        LocationTableBuilder builder = new LocationTableBuilder(1);
        builder.add(1, 1, 1, 4, 9);
        assertArrayEquals(hex("8045"), builder.finish());
    }

    @Test
    void nextLinesTakeTheOneLineForm() {
        LocationTableBuilder builder = new LocationTableBuilder(1);
        builder.add(2, 3, 3, 4, 100);
        assertArrayEquals(hex("e10464"), builder.finish());
    }

    @Test
    void linesWithoutColumnsAndCodeFromNowhere() {
        LocationTableBuilder builder = new LocationTableBuilder(10);
        builder.add(1, 8, 8, -1, -1);
        builder.add(1, -1, -1, -1, -1);
        assertArrayEquals(hex("e805f8"), builder.finish());
    }

    @Test
    void severalLinesTakeTheLongForm() {
        LocationTableBuilder builder = new LocationTableBuilder(1);
        builder.add(1, 101, 103, 200, 7);
        assertArrayEquals(hex("f0480302490308"), builder.finish());
    }

    @Test
    void onePlaceIsSplitAfterEightUnits() {
        LocationTableBuilder builder = new LocationTableBuilder(1);
        builder.add(5, 1, 1, 0, 1);
        builder.add(5, 1, 1, 0, 1);
        assertArrayEquals(hex("87018101"), builder.finish());
        Positions positions = Positions.decode(builder.finish(), 1);
        assertEquals(1, positions.line(9));
        assertEquals(-1, positions.line(10));
    }

    @Test
    void readerStopsAtTheEndOfACutTable() {
        LocationReader reader = new LocationReader(hex("f0"), 5);
        assertTrue(reader.next());
        assertFalse(reader.next());
    }
}
