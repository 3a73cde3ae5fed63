package dev.vertebra.objectmodel.internal.text;

import java.util.Arrays;

/// A growing sequence of bytes.
public final class ByteBuilder {
    private byte[] bytes;
    private int length;

    /// Makes an empty builder with room for a number of bytes.
    public ByteBuilder(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /// The number of bytes.
    public int length() {
        return length;
    }

    /// Appends the low eight bits of a number.
    public ByteBuilder append(int value) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /// Appends a byte a number of times.
    public ByteBuilder append(int value, int times) {
        if (times > 0) {
            grow(times);
            Arrays.fill(bytes, length, length + times, (byte) value);
            length += times;
        }
        return this;
    }

    /// Appends bytes.
    public ByteBuilder append(byte[] source) {
        return append(source, 0, source.length);
    }

    /// Appends a range of bytes.
    public ByteBuilder append(byte[] source, int from, int to) {
        grow(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /// Appends the characters of a text, all below 256.
    public ByteBuilder append(String text) {
        grow(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /// The bytes in an array of their own.
    public byte[] toBytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1) + 16));
        }
    }
}
