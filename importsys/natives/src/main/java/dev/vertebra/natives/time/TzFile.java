package dev.vertebra.natives.time;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The contents of a file of the tz database. RFC 8536.
///
/// @param transitions the moments at which the clock changes, in seconds since 1970, ascending
/// @param after what it shows from each of them on
/// @param first what it shows before the first
/// @param rule what it shows after the last, or null if that does not change any more
record TzFile(
        long[] transitions,
        LocalTimeKind[] after,
        LocalTimeKind first,
        @Nullable PosixZone rule) {
    private static final int MAGIC = 0x545A6966;
    private static final int HEADER = 44;

    /// How many of what the header announces.
    private record Counts(int version, int utc, int standard, int leaps, int times, int kinds, int characters) {
        static Counts read(ByteBuffer data) {
            if (data.getInt() != MAGIC) {
                throw new BufferUnderflowException();
            }
            int version = data.get();
            data.position(data.position() + 15);
            return new Counts(
                    version, data.getInt(), data.getInt(), data.getInt(), data.getInt(), data.getInt(), data.getInt());
        }

        /// How many bytes follow the header.
        int size(int timeSize) {
            return times * (timeSize + 1) + kinds * 6 + characters + leaps * (timeSize + 4) + standard + utc;
        }
    }

    /// Reads a file, or gives null if it is malformed.
    static @Nullable TzFile read(byte[] bytes) {
        try {
            ByteBuffer data = ByteBuffer.wrap(bytes);
            Counts counts = Counts.read(data);
            if (counts.version == 0) {
                return read(bytes, data, counts, 4);
            }
            data.position(HEADER + counts.size(4));
            return read(bytes, data, Counts.read(data), 8);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static TzFile read(byte[] bytes, ByteBuffer data, Counts counts, int timeSize) {
        int start = data.position();
        long[] transitions = new long[counts.times];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = timeSize == 8 ? data.getLong() : data.getInt();
        }
        byte[] indexes = new byte[counts.times];
        data.get(indexes);
        LocalTimeKind[] kinds = kinds(bytes, data, counts);
        LocalTimeKind[] after = new LocalTimeKind[counts.times];
        for (int i = 0; i < after.length; i++) {
            after[i] = kinds[indexes[i]];
        }
        PosixZone rule = null;
        int end = start + counts.size(timeSize);
        if (timeSize == 8 && end + 1 < bytes.length) {
            String footer = new String(bytes, end, bytes.length - end, StandardCharsets.US_ASCII).strip();
            rule = footer.isEmpty() ? null : TzText.read(footer);
        }
        return new TzFile(transitions, after, kinds[0], rule);
    }

    private static LocalTimeKind[] kinds(byte[] bytes, ByteBuffer data, Counts counts) {
        int from = data.position() + counts.kinds * 6;
        LocalTimeKind[] kinds = new LocalTimeKind[counts.kinds];
        for (int i = 0; i < kinds.length; i++) {
            int offset = data.getInt();
            boolean summer = data.get() != 0;
            int name = from + (data.get() & 0xFF);
            int end = name;
            while (data.get(end) != 0) {
                end++;
            }
            kinds[i] =
                    new LocalTimeKind(offset, summer, new String(bytes, name, end - name, StandardCharsets.US_ASCII));
        }
        return kinds;
    }
}
