package dev.vertebra.natives.zlib;

import java.util.zip.CRC32;

/// Reads the header of a zlib or gzip stream byte by byte. RFC 1950, RFC 1952.
final class StreamHeader {
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final int windowBits;
    private final CRC32 crc = new CRC32();
    private Container container;
    private int count;
    private int first;
    private int flags;
    private int id;
    private int left;
    private Step step = Step.FIXED;

    /// What the next byte of a gzip header belongs to.
    private enum Step {
        FIXED,
        DICTIONARY,
        EXTRA_LOW,
        EXTRA_HIGH,
        EXTRA_DATA,
        NAME,
        COMMENT,
        CRC_LOW,
        CRC_HIGH,
        DONE
    }

    StreamHeader(Container container, int windowBits) {
        this.container = container;
        this.windowBits = windowBits;
    }

    boolean isComplete() {
        return step == Step.DONE;
    }

    Container container() {
        return container;
    }

    boolean needsDictionary() {
        return container == Container.ZLIB && (flags & 0x20) != 0;
    }

    /// The Adler-32 of the dictionary that is needed.
    int dictionaryId() {
        return id;
    }

    /// Takes the next byte.
    void accept(int each) throws StreamException {
        count++;
        if (count > 2 && container == Container.GZIP && step != Step.CRC_LOW && step != Step.CRC_HIGH) {
            crc.update(each);
        }
        switch (step) {
            case FIXED -> fixed(each);
            case DICTIONARY -> {
                id = id << 8 | each;
                if (--left == 0) {
                    step = Step.DONE;
                }
            }
            case EXTRA_LOW -> {
                left = each;
                step = Step.EXTRA_HIGH;
            }
            case EXTRA_HIGH -> {
                left |= each << 8;
                next(left == 0 ? EXTRA : 0, Step.EXTRA_DATA);
            }
            case EXTRA_DATA -> {
                if (--left == 0) {
                    next(EXTRA, Step.EXTRA_DATA);
                }
            }
            case NAME -> next(each == 0 ? NAME : 0, Step.NAME);
            case COMMENT -> next(each == 0 ? COMMENT : 0, Step.COMMENT);
            case CRC_LOW -> {
                left = each;
                step = Step.CRC_HIGH;
            }
            case CRC_HIGH -> {
                if ((left | each << 8) != (int) (crc.getValue() & 0xFFFF)) {
                    throw StreamException.data("header crc mismatch");
                }
                step = Step.DONE;
            }
            case DONE -> throw new IllegalStateException("the header is complete");
        }
    }

    /// Goes to the part after one that is done.
    ///
    /// @param done the flag of the part that is done, or 0 to stay
    private void next(int done, Step same) {
        if (done == 0) {
            step = same;
        } else if (done < EXTRA && (flags & EXTRA) != 0) {
            step = Step.EXTRA_LOW;
        } else if (done < NAME && (flags & NAME) != 0) {
            step = Step.NAME;
        } else if (done < COMMENT && (flags & COMMENT) != 0) {
            step = Step.COMMENT;
        } else {
            step = (flags & HEADER_CRC) != 0 ? Step.CRC_LOW : Step.DONE;
        }
    }

    private void fixed(int each) throws StreamException {
        switch (count) {
            case 1 -> first = each;
            case 2 -> second(each);
            case 3 -> method(each);
            case 4 -> {
                flags = each;
                if ((each & 0xE0) != 0) {
                    throw StreamException.data("unknown header flags set");
                }
            }
            case 10 -> next(1, Step.FIXED);
            default -> {
                // The time, a hint of the effort and the system count for nothing.
            }
        }
    }

    private void method(int each) throws StreamException {
        if (each != 8) {
            throw StreamException.data("unknown compression method");
        }
    }

    private void second(int each) throws StreamException {
        int both = first << 8 | each;
        if (container != Container.ZLIB && both == GZIP_MAGIC) {
            container = Container.GZIP;
            crc.update(first);
            crc.update(each);
            return;
        }
        if (container == Container.GZIP || both % 31 != 0) {
            throw StreamException.data("incorrect header check");
        }
        method(first & 15);
        if ((first >> 4) + 8 > windowBits) {
            throw StreamException.data("invalid window size");
        }
        container = Container.ZLIB;
        flags = each & 0x20;
        left = 4;
        step = flags == 0 ? Step.DONE : Step.DICTIONARY;
    }
}
