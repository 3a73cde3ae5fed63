package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of decompression, from which the next one reads.
public abstract class Stage {
    /// Gives bytes. There are fewer than asked for if the stage has ended or needs more input; what can be done without
    /// giving any is done even if none are asked for.
    ///
    /// @return how many bytes there are
    public abstract int read(byte[] out, int from, int most) throws LzmaFailure;

    /// Whether nothing more will come.
    public abstract boolean isEnded();

    /// The stages of a chain of filters.
    static Stage of(List<Filter> chain, Input input) throws LzmaFailure {
        Filter.check(chain);
        Stage stage = null;
        if (chain.getLast() instanceof Filter.Lzma lzma && !lzma.hasValidModels()) {
            throw LzmaFailure.options();
        }
        for (Filter filter : chain.reversed()) {
            stage = switch (filter) {
                case Filter.Lzma lzma when lzma.id() == Filter.LZMA2 -> new Lzma2Reader(lzma, input);
                case Filter.Lzma lzma -> new Lzma1Reader(lzma, input, -1, false);
                case Filter.Delta delta -> new DeltaReader(before(stage), delta.distance());
                case Filter.Branches branches -> new BranchReader(before(stage), Branches.of(branches));
            };
        }
        return before(stage);
    }

    private static Stage before(@Nullable Stage stage) {
        if (stage == null) {
            throw new IllegalStateException("a chain begins with its decoder");
        }
        return stage;
    }
}
