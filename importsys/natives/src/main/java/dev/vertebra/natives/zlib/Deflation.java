package dev.vertebra.natives.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/// A stream being compressed, with its container.
///
/// The JDK's deflater always looks back 32 KiB. For a smaller window the data is cut into pieces of that size with a
/// full flush after each, so that no reference goes further back than the header allows.
final class Deflation {
    private static final int CHUNK = 8192;
    private static final int SMALLEST_BITS = 9;

    private final Deflater deflater;
    private final Container container;
    private final int bits;
    private final int level;
    private final boolean plain;
    private final @Nullable Checksum checksum;
    private final byte[] dictionary;
    private final byte[] buffer = new byte[CHUNK];
    private boolean begun;
    private boolean ended;
    private long size;
    private int inPiece;

    /// Begins a stream.
    ///
    /// @param wbits zlib's windowBits: 9 to 15, negative for a raw stream, 16 more for gzip
    /// @param dictionary the predefined dictionary, or nothing
    /// @throws StreamException if an option has a value that zlib does not take
    Deflation(int level, int wbits, int memLevel, int strategy, byte[] dictionary) throws StreamException {
        container = wbits < 0 ? Container.RAW : wbits > Container.MAX_BITS ? Container.GZIP : Container.ZLIB;
        int window = container == Container.GZIP ? wbits - 16 : Math.abs(wbits);
        if (level < -1
                || level > 9
                || memLevel < 1
                || memLevel > 9
                || strategy < 0
                || strategy > 4
                || window > Container.MAX_BITS
                || window < 8
                || window == 8 && container != Container.ZLIB) {
            throw new StreamException(StreamException.STATE, "inconsistent stream state");
        }
        bits = Math.max(window, SMALLEST_BITS);
        this.level = level < 0 ? 6 : level;
        plain = strategy >= Deflater.HUFFMAN_ONLY || this.level < 2;
        deflater = new Deflater(level, true);
        if (strategy <= Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy(strategy);
        }
        checksum = switch (container) {
            case ZLIB -> new Adler32();
            case GZIP -> new CRC32();
            case RAW, DETECT -> null;
        };
        this.dictionary = dictionary;
        if (dictionary.length > 0) {
            deflater.setDictionary(dictionary);
        }
    }

    Container container() {
        return container;
    }

    boolean isEnded() {
        return ended;
    }

    /// Compresses data; what comes out may lag behind.
    void write(byte[] data, ByteArrayOutputStream out) throws StreamException {
        check();
        begin(out);
        size += data.length;
        if (checksum != null) {
            checksum.update(data, 0, data.length);
        }
        if (bits == Container.MAX_BITS) {
            deflater.setInput(data);
            drain(Deflater.NO_FLUSH, out);
            return;
        }
        int most = 1 << bits - 1;
        for (int at = 0; at < data.length; ) {
            int count = Math.min(most - inPiece, data.length - at);
            deflater.setInput(data, at, count);
            inPiece += count;
            at += count;
            drain(inPiece == most ? Deflater.FULL_FLUSH : Deflater.NO_FLUSH, out);
            inPiece %= most;
        }
    }

    /// Brings out what was written so far, so that a reader can understand it.
    ///
    /// @param mode [Deflater#SYNC_FLUSH] or [Deflater#FULL_FLUSH]
    void flush(int mode, ByteArrayOutputStream out) throws StreamException {
        check();
        begin(out);
        drain(mode, out);
    }

    /// Ends the stream.
    void finish(ByteArrayOutputStream out) throws StreamException {
        check();
        begin(out);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        end();
        if (checksum == null) {
            return;
        }
        long value = checksum.getValue();
        if (container == Container.ZLIB) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write((int) (value >> shift));
            }
        } else {
            for (int shift = 0; shift < 32; shift += 8) {
                out.write((int) (value >> shift));
            }
            for (int shift = 0; shift < 32; shift += 8) {
                out.write((int) (size >> shift));
            }
        }
    }

    /// Gives up the deflater's memory.
    void end() {
        ended = true;
        deflater.end();
    }

    private void check() throws StreamException {
        if (ended) {
            throw new StreamException(StreamException.STATE, "inconsistent stream state");
        }
    }

    private void drain(int mode, ByteArrayOutputStream out) {
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, mode);
            out.write(buffer, 0, count);
        } while (mode == Deflater.NO_FLUSH ? !deflater.needsInput() || count == buffer.length : count == buffer.length);
    }

    private void begin(ByteArrayOutputStream out) {
        if (begun) {
            return;
        }
        begun = true;
        if (container == Container.ZLIB) {
            int grade = plain ? 0 : level < 6 ? 1 : level == 6 ? 2 : 3;
            int header = 8 << 8 | bits - 8 << 12 | grade << 6 | (dictionary.length > 0 ? 0x20 : 0);
            header += 31 - header % 31;
            out.write(header >> 8);
            out.write(header);
            if (dictionary.length > 0) {
                long id = Checksums.adler32(1, dictionary);
                for (int shift = 24; shift >= 0; shift -= 8) {
                    out.write((int) (id >> shift));
                }
            }
        } else if (container == Container.GZIP) {
            byte effort = (byte) (level == 9 ? 2 : plain ? 4 : 0);
            byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, effort, 3};
            out.write(header, 0, header.length);
        }
    }
}
