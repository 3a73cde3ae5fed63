package dev.vertebra.natives.io.bytes;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.objectmodel.Raise;

/// The mode of a raw stream.
///
/// @param readable whether it can be read
/// @param writable whether it can be written
/// @param flags what it is opened with by the system
record FileMode(boolean readable, boolean writable, int flags) {
    /// That of a stream which has not been opened.
    static final FileMode NONE = new FileMode(false, false, 0);

    /// That of a stream which is over an open descriptor, for one direction.
    static FileMode of(boolean writable) {
        return new FileMode(!writable, writable, 0);
    }

    /// The mode that a text such as `rb+` stands for.
    static FileMode parse(String mode) {
        int kinds = 0;
        int pluses = 0;
        int flags = Descriptors.O_CLOEXEC;
        for (int i = 0; i < mode.length(); i++) {
            switch (mode.charAt(i)) {
                case 'x' -> {
                    kinds++;
                    flags |= Descriptors.O_EXCL | Descriptors.O_CREAT;
                }
                case 'r' -> kinds++;
                case 'w' -> {
                    kinds++;
                    flags |= Descriptors.O_CREAT | Descriptors.O_TRUNC;
                }
                case 'a' -> {
                    kinds++;
                    flags |= Descriptors.O_APPEND | Descriptors.O_CREAT;
                }
                case '+' -> pluses++;
                case 'b' -> {}
                default -> throw Raise.valueError("invalid mode: %s", mode);
            }
        }
        if (kinds != 1 || pluses > 1) {
            throw Raise.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        if (pluses > 0) {
            return new FileMode(true, true, flags | Descriptors.O_RDWR);
        }
        boolean writes = mode.indexOf('r') < 0;
        return new FileMode(!writes, writes, writes ? flags | Descriptors.O_WRONLY : flags);
    }

    /// Whether the file must not have been there.
    boolean created() {
        return (flags & Descriptors.O_EXCL) != 0;
    }

    /// Whether all is written at the end.
    boolean appending() {
        return (flags & Descriptors.O_APPEND) != 0;
    }

    /// The mode in full, as `FileIO.mode` shows it.
    String text() {
        if (created()) {
            return readable ? "xb+" : "xb";
        }
        if (appending()) {
            return readable ? "ab+" : "ab";
        }
        return readable ? writable ? "rb+" : "rb" : "wb";
    }
}
