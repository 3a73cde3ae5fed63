package dev.vertebra.natives.lzma.write;

import dev.vertebra.natives.lzma.format.Check;
import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.CRC32;

/// A stream being compressed, in one of the containers or without.
public abstract sealed class Compression {
    final Sink sink = new Sink();

    private Compression() {}

    /// Takes in data.
    public abstract void write(byte[] data);

    /// Ends the stream.
    public abstract void finish();

    /// The compressed bytes that there are, which are given once.
    public final byte[] take() {
        return sink.take();
    }

    /// The container `.xz`, with one block.
    public static Compression xz(List<Filter> chain, int checkKind) throws LzmaFailure {
        return new Xz(chain, checkKind);
    }

    /// The old container of LZMA.
    public static Compression alone(Filter.Lzma lzma) throws LzmaFailure {
        Raw raw = new Raw(List.of(lzma));
        byte[] size = {-1, -1, -1, -1, -1, -1, -1, -1};
        byte[] properties = Filter.Lzma.reading(
                        lzma.id(),
                        (int) Filter.dictionarySize(Filter.dictionaryCode(lzma.dictionary())),
                        lzma.literalContext(),
                        lzma.literalPosition(),
                        lzma.position())
                .properties();
        raw.sink.write(properties, 0, properties.length);
        raw.sink.write(size, 0, size.length);
        return raw;
    }

    /// What filters make, without a container.
    public static Compression raw(List<Filter> chain) throws LzmaFailure {
        return new Raw(chain);
    }

    private static final class Raw extends Compression {
        private final Encoder encoder;

        Raw(List<Filter> chain) throws LzmaFailure {
            encoder = new Encoder(chain, sink);
        }

        @Override
        public void write(byte[] data) {
            encoder.write(data);
        }

        @Override
        public void finish() {
            encoder.finish();
        }
    }

    private static final class Xz extends Compression {
        private static final int VALUES = 6;

        private final List<Filter> chain;
        private final int checkKind;
        private final Encoder encoder;
        private final Check check;
        private boolean begun;
        private long size;
        private int headSize;
        private long blockBegin;

        Xz(List<Filter> chain, int checkKind) throws LzmaFailure {
            this.chain = chain;
            this.checkKind = checkKind;
            encoder = new Encoder(chain, sink);
            for (Filter filter : chain) {
                if (filter.id() == Filter.LZMA1) {
                    throw new LzmaFailure(LzmaFailure.Kind.PROGRAM);
                }
            }
            if (checkKind < 0 || checkKind > Check.LARGEST) {
                throw new LzmaFailure(LzmaFailure.Kind.PROGRAM);
            }
            if (!Check.isSupported(checkKind)) {
                throw new LzmaFailure(LzmaFailure.Kind.UNSUPPORTED_CHECK);
            }
            check = Check.of(checkKind);
            byte[] head = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, (byte) checkKind, 0, 0, 0, 0};
            Filter.putLittleEndian(head, 8, crc(head, VALUES, 8));
            sink.write(head, 0, head.length);
        }

        private static int crc(byte[] bytes, int from, int to) {
            CRC32 crc = new CRC32();
            crc.update(bytes, from, to - from);
            return (int) crc.getValue();
        }

        private static void number(ByteArrayOutputStream out, long value) {
            long left = value;
            for (; left >= 0x80; left >>>= 7) {
                out.write((int) left | 0x80);
            }
            out.write((int) left);
        }

        /// Ends a part with zeros up to a multiple of four, and its checksum.
        private void part(ByteArrayOutputStream part) {
            while ((part.size() & 3) != 0) {
                part.write(0);
            }
            byte[] bytes = part.toByteArray();
            byte[] sum = new byte[4];
            Filter.putLittleEndian(sum, 0, crc(bytes, 0, bytes.length));
            sink.write(bytes, 0, bytes.length);
            sink.write(sum, 0, sum.length);
        }

        private void begin() {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            head.write(chain.size() - 1);
            for (Filter filter : chain) {
                byte[] properties = properties(filter);
                number(head, filter.id());
                number(head, properties.length);
                head.writeBytes(properties);
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            headSize = (head.size() + 1 + 3 & ~3) + 4;
            whole.write(headSize / 4 - 1);
            whole.writeBytes(head.toByteArray());
            part(whole);
            blockBegin = sink.count();
            begun = true;
        }

        private static byte[] properties(Filter filter) {
            try {
                return filter.properties();
            } catch (LzmaFailure e) {
                throw new IllegalStateException("the options were valid", e);
            }
        }

        @Override
        public void write(byte[] data) {
            if (data.length == 0) {
                return;
            }
            if (!begun) {
                begin();
            }
            check.update(data, 0, data.length);
            size += data.length;
            encoder.write(data);
        }

        @Override
        public void finish() {
            ByteArrayOutputStream index = new ByteArrayOutputStream();
            index.write(0);
            number(index, begun ? 1 : 0);
            if (begun) {
                encoder.finish();
                long compressed = sink.count() - blockBegin;
                for (long i = compressed; (i & 3) != 0; i++) {
                    sink.write(0);
                }
                byte[] sum = check.result();
                sink.write(sum, 0, sum.length);
                number(index, headSize + compressed + sum.length);
                number(index, size);
            }
            long indexBegin = sink.count();
            part(index);
            byte[] foot = {0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) checkKind, 'Y', 'Z'};
            Filter.putLittleEndian(foot, 4, (int) ((sink.count() - indexBegin) / 4 - 1));
            Filter.putLittleEndian(foot, 0, crc(foot, 4, 10));
            sink.write(foot, 0, foot.length);
        }
    }
}
