package dev.vertebra.natives.lzma.write;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.ARMOptions;
import org.tukaani.xz.ARMThumbOptions;
import org.tukaani.xz.ArrayCache;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.FinishableOutputStream;
import org.tukaani.xz.IA64Options;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.PowerPCOptions;
import org.tukaani.xz.SPARCOptions;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.X86Options;

/// Sends bytes through a chain of filters.
///
/// The tables of the compressor are eleven times as large as its dictionary. What is short is therefore kept until it
/// ends, and gets a dictionary that is not larger than that.
final class Encoder {
    private static final int SHORT = 1 << 18;
    private static final int LARGEST_DICTIONARY = 768 << 20;

    private final List<Filter> chain;
    private final Sink sink;
    private byte[] kept = {};
    private int size;
    private @Nullable FinishableOutputStream stream;

    Encoder(List<Filter> chain, Sink sink) throws LzmaFailure {
        Filter.check(chain);
        checkOptions((Filter.Lzma) chain.getLast());
        this.chain = chain;
        this.sink = sink;
    }

    private static void checkOptions(Filter.Lzma lzma) throws LzmaFailure {
        boolean isFinder = lzma.matchFinder() == 3
                || lzma.matchFinder() == 4
                || lzma.matchFinder() >= 0x12 && lzma.matchFinder() <= 0x14;
        long dictionary = Integer.toUnsignedLong(lzma.dictionary());
        if (!lzma.hasValidModels()
                || !isFinder
                || lzma.mode() != 1 && lzma.mode() != 2
                || dictionary < Filter.LEAST_DICTIONARY
                || dictionary > 3L << 29
                || lzma.niceLength() < 2
                || lzma.niceLength() > 273) {
            throw LzmaFailure.options();
        }
    }

    /// Takes in data.
    void write(byte[] data) {
        try {
            FinishableOutputStream open = stream;
            if (open == null && (long) size + data.length <= SHORT) {
                if (kept.length < size + data.length) {
                    kept = Arrays.copyOf(kept, Math.max(size + data.length, 2 * kept.length));
                }
                System.arraycopy(data, 0, kept, size, data.length);
                size += data.length;
                return;
            }
            if (open == null) {
                open = open(LARGEST_DICTIONARY);
            }
            open.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends what comes out.
    void finish() {
        try {
            FinishableOutputStream open = stream == null ? open(Math.max(size, Filter.LEAST_DICTIONARY)) : stream;
            open.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FinishableOutputStream open(int largestDictionary) throws IOException {
        FinishableOutputStream made = sink;
        for (Filter filter : chain.reversed()) {
            made = switch (filter) {
                case Filter.Lzma lzma -> {
                    LZMA2Options options = options(lzma, largestDictionary);
                    yield lzma.id() == Filter.LZMA2
                            ? options.getOutputStream(made, ArrayCache.getDummyCache())
                            : new LZMAOutputStream(made, options, true);
                }
                case Filter.Delta delta ->
                    new DeltaOptions(delta.distance()).getOutputStream(made, ArrayCache.getDummyCache());
                case Filter.Branches branches -> options(branches).getOutputStream(made, ArrayCache.getDummyCache());
            };
        }
        made.write(kept, 0, size);
        kept = new byte[0];
        stream = made;
        return made;
    }

    private static LZMA2Options options(Filter.Lzma lzma, int largestDictionary) throws UnsupportedOptionsException {
        LZMA2Options options = new LZMA2Options(0);
        options.setDictSize((int) Math.min(Integer.toUnsignedLong(lzma.dictionary()), largestDictionary));
        options.setLcLp(lzma.literalContext(), lzma.literalPosition());
        options.setPb(lzma.position());
        options.setMode(lzma.mode() == 1 ? LZMA2Options.MODE_FAST : LZMA2Options.MODE_NORMAL);
        options.setNiceLen(Math.max(lzma.niceLength(), LZMA2Options.NICE_LEN_MIN));
        boolean isTree = lzma.matchFinder() > 0x10;
        options.setMatchFinder(isTree ? LZMA2Options.MF_BT4 : LZMA2Options.MF_HC4);
        options.setDepthLimit(Math.max(lzma.depth(), 0));
        return options;
    }

    private static FilterOptions options(Filter.Branches branches) throws UnsupportedOptionsException {
        int offset = branches.offset();
        return switch (branches.kind()) {
            case Filter.X86 -> {
                X86Options options = new X86Options();
                options.setStartOffset(offset);
                yield options;
            }
            case Filter.POWERPC -> {
                PowerPCOptions options = new PowerPCOptions();
                options.setStartOffset(offset);
                yield options;
            }
            case Filter.IA64 -> {
                IA64Options options = new IA64Options();
                options.setStartOffset(offset);
                yield options;
            }
            case Filter.ARM -> {
                ARMOptions options = new ARMOptions();
                options.setStartOffset(offset);
                yield options;
            }
            case Filter.ARM_THUMB -> {
                ARMThumbOptions options = new ARMThumbOptions();
                options.setStartOffset(offset);
                yield options;
            }
            case Filter.SPARC -> {
                SPARCOptions options = new SPARCOptions();
                options.setStartOffset(offset);
                yield options;
            }
            default -> throw new IllegalArgumentException("no filter of branches: " + branches.kind());
        };
    }
}
