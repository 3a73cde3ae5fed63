package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Check;
import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stream being decompressed: bytes go in as they come, and come out as many as are wanted.
public final class Decompression {
    /// What the bytes are.
    public enum Container {
        GUESSED,
        XZ,
        ALONE
    }

    private static final int FIRST_OUTPUT = 1 << 15;
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final Input input = new Input();
    private final long memoryLimit;
    private int checkKind;
    private @Nullable Stage stage;
    private LzmaFailure.@Nullable Kind failure;
    private boolean stood;

    /// Reads a container.
    ///
    /// @param memoryLimit how many bytes of memory may be needed, as CPython counts them
    public Decompression(Container container, long memoryLimit) {
        this.memoryLimit = memoryLimit;
        checkKind = container == Container.ALONE ? Check.NONE : Check.LARGEST + 1;
        stage = switch (container) {
            case GUESSED -> null;
            case XZ -> new XzReader(input, memoryLimit);
            case ALONE -> new AloneReader(input, memoryLimit, false);
        };
    }

    /// Reads what filters have made, without a container.
    public Decompression(List<Filter> chain) throws LzmaFailure {
        memoryLimit = Long.MAX_VALUE;
        checkKind = Check.NONE;
        stage = Stage.of(chain, input);
    }

    /// The kind of the checksums; one more than the largest before it is known.
    public int checkKind() {
        return checkKind;
    }

    public boolean isEnded() {
        return stage != null && stage.isEnded();
    }

    /// The bytes behind the end.
    public byte[] rest() {
        return input.rest();
    }

    /// Decompresses.
    ///
    /// @param most how many bytes may come out, or -1
    public byte[] read(byte[] data, long most) throws LzmaFailure {
        input.add(data);
        if (failure != null) {
            input.clear();
            throw new LzmaFailure(failure);
        }
        long before = input.used();
        try {
            byte[] out = read(most < 0 ? MOST : (int) Math.min(most, MOST));
            boolean stands = out.length == 0 && before == input.used();
            if (stands && stood && most == 0) {
                throw new LzmaFailure(LzmaFailure.Kind.NO_PROGRESS);
            }
            stood = stands;
            return out;
        } catch (LzmaFailure e) {
            failure = switch (e.kind()) {
                case MEMORY_LIMIT -> e.kind();
                case NO_PROGRESS -> null;
                case UNSUPPORTED_CHECK, FORMAT, OPTIONS, DATA, PROGRAM -> LzmaFailure.Kind.PROGRAM;
            };
            input.clear();
            throw e;
        } finally {
            if (stage instanceof XzReader xz && xz.checkKind() >= 0) {
                checkKind = xz.checkKind();
            }
        }
    }

    private byte[] read(int most) throws LzmaFailure {
        Stage reader = stage;
        if (reader == null) {
            if (input.left() == 0) {
                return new byte[0];
            }
            reader = guess();
            stage = reader;
        }
        byte[] out = new byte[Math.min(most, FIRST_OUTPUT)];
        int count = 0;
        while (true) {
            count += reader.read(out, count, out.length - count);
            if (count < out.length || out.length == most || reader.isEnded()) {
                return count == out.length ? out : Arrays.copyOf(out, count);
            }
            out = Arrays.copyOf(out, (int) Math.min(2L * out.length, most));
        }
    }

    private Stage guess() {
        if (input.peek(0) == 0xFD) {
            return new XzReader(input, memoryLimit);
        }
        checkKind = Check.NONE;
        return new AloneReader(input, memoryLimit, true);
    }
}
