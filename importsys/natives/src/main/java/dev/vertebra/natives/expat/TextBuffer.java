package dev.vertebra.natives.expat;

import java.util.Arrays;

/// Text of a document that is being put together from pieces, as UTF-8.
final class TextBuffer {
    private static final int USUAL = 8192;

    private boolean on;

    /// How many bytes fit in.
    int capacity = USUAL;

    byte[] bytes = {};
    int used;

    boolean isOn() {
        return on;
    }

    void turn(boolean toOn) {
        on = toOn;
        used = 0;
    }

    /// Takes over the settings of another one, not what is in it.
    void takeOver(TextBuffer other) {
        on = other.on;
        capacity = other.capacity;
    }

    boolean fits(int count) {
        return capacity - used >= count;
    }

    void add(byte[] source, int from, int count) {
        if (bytes.length - used < count) {
            long wanted = Math.max(2L * bytes.length, Math.max(256L, (long) used + count));
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, capacity));
        }
        System.arraycopy(source, from, bytes, used, count);
        used += count;
    }
}
