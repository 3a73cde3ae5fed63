package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Check;
import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Reads one stream of the container `.xz`: a head, blocks, their index and a foot. Compare The .xz File Format 1.1.0.
final class XzReader extends Stage {
    private enum Part {
        HEAD,
        BLOCK_HEAD,
        BLOCK,
        BLOCK_PADDING,
        BLOCK_CHECK,
        INDEX,
        FOOT,
        END
    }

    private static final int ENDS = 12;
    private static final byte[] MAGIC = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
    private static final int UNKNOWN = -1;

    private final Input input;
    private final long memoryLimit;
    private Part part = Part.HEAD;
    private byte[] flags = {};
    private int checkKind = UNKNOWN;

    private @Nullable Stage block;
    private Check check = Check.of(Check.NONE);
    private int headSize;
    private long blockBegin;
    private long declaredCompressed;
    private long declaredSize;
    private long blockSize;
    private final Sizes sizes = new Sizes();
    private @Nullable IndexReader index;

    XzReader(Input input, long memoryLimit) {
        this.input = input;
        this.memoryLimit = memoryLimit;
    }

    /// The kind of the checksums, or -1 before it is known.
    int checkKind() {
        return checkKind;
    }

    @Override
    public boolean isEnded() {
        return part == Part.END;
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        int done = 0;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = switch (part) {
                case HEAD -> head();
                case BLOCK_HEAD -> blockHead();
                case BLOCK -> {
                    done += block(out, from + done, most - done);
                    yield part != Part.BLOCK;
                }
                case BLOCK_PADDING -> padding();
                case BLOCK_CHECK -> check();
                case INDEX -> index();
                case FOOT -> foot();
                case END -> false;
            };
        }
        return done;
    }

    private static int crc(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    private boolean head() throws LzmaFailure {
        if (input.left() < ENDS) {
            return false;
        }
        byte[] head = input.take(ENDS);
        if (Arrays.mismatch(MAGIC, 0, MAGIC.length, head, 0, MAGIC.length) >= 0) {
            throw new LzmaFailure(LzmaFailure.Kind.FORMAT);
        }
        if (crc(head, 6, 8) != Filter.littleEndian(head, 8)) {
            throw LzmaFailure.data();
        }
        if (head[6] != 0 || (head[7] & 0xF0) != 0) {
            throw LzmaFailure.options();
        }
        flags = Arrays.copyOfRange(head, 6, 8);
        checkKind = head[7];
        part = Part.BLOCK_HEAD;
        return true;
    }

    private boolean blockHead() throws LzmaFailure {
        if (input.left() == 0) {
            return false;
        }
        if (input.peek(0) == 0) {
            index = new IndexReader(input, sizes);
            part = Part.INDEX;
            return true;
        }
        headSize = (input.peek(0) + 1) * 4;
        if (input.left() < headSize) {
            return false;
        }
        List<Filter> chain = filters(input.take(headSize));
        if (Filter.memory(chain) > memoryLimit) {
            throw new LzmaFailure(LzmaFailure.Kind.MEMORY_LIMIT);
        }
        block = Stage.of(chain, input);
        blockBegin = input.used();
        blockSize = 0;
        check = Check.of(checkKind);
        part = Part.BLOCK;
        return true;
    }

    private List<Filter> filters(byte[] head) throws LzmaFailure {
        int end = head.length - 4;
        if (crc(head, 0, end) != Filter.littleEndian(head, end)) {
            throw LzmaFailure.data();
        }
        if ((head[1] & 0x3C) != 0) {
            throw LzmaFailure.options();
        }
        Fields fields = new Fields(head, 2, end);
        declaredCompressed = (head[1] & 0x40) == 0 ? UNKNOWN : fields.number();
        declaredSize = (head[1] & 0x80) == 0 ? UNKNOWN : fields.number();
        if (declaredCompressed == 0) {
            throw LzmaFailure.data();
        }
        List<Filter> chain = new ArrayList<>();
        for (int i = 0; i <= (head[1] & 3); i++) {
            chain.add(fields.filter());
        }
        if (!Filter.isZero(head, fields.at, end)) {
            throw LzmaFailure.options();
        }
        return chain;
    }

    private int block(byte[] out, int from, int most) throws LzmaFailure {
        Stage stage = block;
        if (stage == null) {
            throw new IllegalStateException("no block");
        }
        int count = stage.read(out, from, most);
        check.update(out, from, count);
        blockSize += count;
        long compressed = input.used() - blockBegin;
        boolean isTooLong = declaredCompressed >= 0 && compressed > declaredCompressed
                || declaredSize >= 0 && blockSize > declaredSize;
        boolean isTooShort = stage.isEnded()
                && (declaredCompressed >= 0 && compressed != declaredCompressed
                        || declaredSize >= 0 && blockSize != declaredSize);
        if (isTooLong || isTooShort) {
            throw LzmaFailure.data();
        }
        if (stage.isEnded()) {
            block = null;
            sizes.add(headSize + compressed + Check.size(checkKind), blockSize);
            part = Part.BLOCK_PADDING;
        }
        return count;
    }

    private boolean padding() throws LzmaFailure {
        while ((input.used() - blockBegin & 3) != 0) {
            if (input.left() == 0) {
                return false;
            }
            if (input.take(1)[0] != 0) {
                throw LzmaFailure.data();
            }
        }
        part = Part.BLOCK_CHECK;
        return true;
    }

    private boolean check() throws LzmaFailure {
        int size = Check.size(checkKind);
        if (input.left() < size) {
            return false;
        }
        byte[] expected = input.take(size);
        if (Check.isSupported(checkKind) && !Arrays.equals(expected, check.result())) {
            throw LzmaFailure.data();
        }
        part = Part.BLOCK_HEAD;
        return true;
    }

    private boolean index() throws LzmaFailure {
        IndexReader reader = index;
        if (reader == null || !reader.read()) {
            return false;
        }
        part = Part.FOOT;
        return true;
    }

    private boolean foot() throws LzmaFailure {
        if (input.left() < ENDS) {
            return false;
        }
        byte[] foot = input.take(ENDS);
        long indexSize = (Integer.toUnsignedLong(Filter.littleEndian(foot, 4)) + 1) * 4;
        if (foot[10] != 'Y' || foot[11] != 'Z' || crc(foot, 4, 10) != Filter.littleEndian(foot, 0)) {
            throw LzmaFailure.data();
        }
        if (foot[8] != 0 || (foot[9] & 0xF0) != 0) {
            throw LzmaFailure.options();
        }
        if (index == null || indexSize != index.size() || foot[8] != flags[0] || foot[9] != flags[1]) {
            throw LzmaFailure.data();
        }
        part = Part.END;
        return true;
    }

    /// The fields of a block's head.
    private static final class Fields {
        private final byte[] bytes;
        private int at;
        private final int end;

        Fields(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }

        long number() throws LzmaFailure {
            long value = 0;
            for (int i = 0; i < 9 && at < end; i++) {
                int b = bytes[at++];
                value |= (b & 0x7FL) << 7 * i;
                if (b >= 0) {
                    if (b == 0 && i > 0) {
                        break;
                    }
                    return value;
                }
            }
            throw LzmaFailure.data();
        }

        Filter filter() throws LzmaFailure {
            long id = number();
            long size = number();
            if (id >= 1L << 62 || size > end - at) {
                throw LzmaFailure.data();
            }
            byte[] properties = Arrays.copyOfRange(bytes, at, at + (int) size);
            at += (int) size;
            return Filter.fromProperties(id, properties);
        }
    }
}
