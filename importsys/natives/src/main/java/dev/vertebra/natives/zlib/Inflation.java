package dev.vertebra.natives.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A stream being decompressed, with its container; it takes its input in pieces of any size.
final class Inflation {
    private static final int CHUNK = 16384;

    /// Where in the stream we are.
    private enum Part {
        HEADER,
        DICTIONARY,
        BODY,
        TRAILER,
        END
    }

    private final Inflater inflater = new Inflater(true);
    private final StreamHeader header;
    private final byte @Nullable [] dictionary;
    private final byte[] trailer = new byte[8];
    private Part part;
    private Container container;
    private @Nullable Checksum checksum;
    private int inTrailer;
    private long size;
    private byte[] input = {};
    private int at;

    /// Begins a stream.
    ///
    /// @param wbits zlib's windowBits: 8 to 15 or 0, negative for a raw stream, 16 more for gzip, 32 more for
    /// either
    /// @param dictionary the predefined dictionary, or null
    /// @throws StreamException if windowBits has a value that zlib does not take
    Inflation(int wbits, byte @Nullable [] dictionary) throws StreamException {
        container = wbits < 0
                ? Container.RAW
                : wbits <= Container.MAX_BITS ? Container.ZLIB : wbits < 32 ? Container.GZIP : Container.DETECT;
        int bits = wbits < 0 ? -wbits : wbits & 15;
        if (wbits > 47 || bits > Container.MAX_BITS || bits < 8 && (bits != 0 || wbits < 0)) {
            throw new StreamException(StreamException.STATE, "inconsistent stream state");
        }
        header = new StreamHeader(container, bits == 0 ? Container.MAX_BITS : bits);
        part = container == Container.RAW ? Part.BODY : Part.HEADER;
        this.dictionary = dictionary;
        if (container == Container.RAW && dictionary != null) {
            inflater.setDictionary(dictionary);
        }
    }

    /// Whether the end of the stream was read.
    boolean isEnded() {
        return part == Part.END;
    }

    /// How many bytes of the input given last were not used.
    int remaining() {
        return input.length - at;
    }

    /// Gives up the inflater's memory.
    void end() {
        inflater.end();
    }

    /// Decompresses.
    ///
    /// @param data the next piece of the stream
    /// @param most the most bytes that come out, or -1
    void read(byte[] data, long most, ByteArrayOutputStream out) throws StreamException {
        input = data;
        at = 0;
        if (part == Part.HEADER) {
            readHeader();
        }
        if (part == Part.DICTIONARY) {
            useDictionary();
        }
        if (part == Part.BODY) {
            readBody(most, out);
        }
        if (part == Part.TRAILER) {
            readTrailer();
        }
    }

    private void readHeader() throws StreamException {
        while (at < input.length && !header.isComplete()) {
            header.accept(input[at++] & 0xFF);
        }
        if (header.isComplete()) {
            container = header.container();
            checksum = container == Container.ZLIB ? new Adler32() : new CRC32();
            part = header.needsDictionary() ? Part.DICTIONARY : Part.BODY;
        }
    }

    private void useDictionary() throws StreamException {
        if (dictionary == null) {
            throw new StreamException(StreamException.NEED_DICTIONARY, "");
        }
        if ((int) Checksums.adler32(1, dictionary) != header.dictionaryId()) {
            throw new StreamException(StreamException.DATA, "wrong dictionary");
        }
        inflater.setDictionary(dictionary);
        part = Part.BODY;
    }

    private void readBody(long most, ByteArrayOutputStream out) throws StreamException {
        inflater.setInput(input, at, input.length - at);
        byte[] buffer = new byte[most < 0 ? CHUNK : (int) Math.min(CHUNK, most)];
        long left = most < 0 ? Long.MAX_VALUE : most;
        try {
            while (left > 0 && !inflater.finished()) {
                int count = inflater.inflate(buffer, 0, (int) Math.min(buffer.length, left));
                if (count == 0 && !inflater.finished()) {
                    break;
                }
                if (checksum != null) {
                    checksum.update(buffer, 0, count);
                }
                out.write(buffer, 0, count);
                left -= count;
                size += count;
            }
        } catch (DataFormatException e) {
            at = input.length - inflater.getRemaining();
            throw StreamException.data(e.getMessage() == null ? "invalid input data" : e.getMessage());
        }
        at = input.length - inflater.getRemaining();
        if (inflater.finished()) {
            part = container == Container.RAW ? Part.END : Part.TRAILER;
        }
    }

    private void readTrailer() throws StreamException {
        int length = container == Container.GZIP ? 8 : 4;
        while (at < input.length && inTrailer < length) {
            trailer[inTrailer++] = input[at++];
            if (inTrailer == 4) {
                check(
                        0,
                        container == Container.GZIP,
                        checksum == null ? 0 : checksum.getValue(),
                        "incorrect data check");
            } else if (inTrailer == 8) {
                check(4, true, size, "incorrect length check");
            }
        }
        if (inTrailer == length) {
            part = Part.END;
        }
    }

    private void check(int from, boolean little, long expected, String message) throws StreamException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value |= (trailer[from + i] & 0xFF) << 8 * (little ? i : 3 - i);
        }
        if (value != (int) expected) {
            throw StreamException.data(message);
        }
    }
}
