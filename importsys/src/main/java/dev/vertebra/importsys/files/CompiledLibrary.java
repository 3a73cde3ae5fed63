package dev.vertebra.importsys.files;

import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The compiled files of the standard library, in one file: a start reads its index, an import the part that it needs.
///
/// The file holds, in numbers of four bytes, little-endian: a mark, how long it is, how many compiled files there are;
/// of each the hash of its name, where its name begins and how long it is, where its content begins and how long that
/// is, and the size of the source; then the names, with which the index ends, then the contents. The names are those
/// that the compiled files would have below the folder of the library, in UTF-8, in the order of their hashes, which
/// are those of `String`: to search for a number takes fewer steps than to search for a text.
///
/// The file does not change: any thread may look.
public final class CompiledLibrary {
    /// Where the file lies below the folder of the library.
    private static final String FILE = Paths.CACHE_FOLDER + "/library." + Paths.OWN_TAG + ".pycs";

    private static final int MARK = 'p' | 'y' << 8 | 'c' << 16 | 'h' << 24;
    private static final int HEADER = 12;
    private static final int RECORD = 24;

    /// The places of the numbers of a record.
    private static final int NAME = 4;

    private static final int NAME_SIZE = 8;
    private static final int CONTENT = 12;
    private static final int SIZE = 16;
    private static final int SOURCE_SIZE = 20;

    /// A compiled file.
    ///
    /// @param sourceSize the size of its source in bytes
    public record Entry(byte[] data, int sourceSize) {}

    private final String folder;

    /// The file's beginning, at least as far as the index goes.
    private final byte[] head;

    /// What is behind that; null if all of the file has been read.
    private final @Nullable RandomAccessFile rest;

    private final int count;

    private CompiledLibrary(String folder, byte[] head, @Nullable RandomAccessFile rest) {
        this.folder = folder;
        this.head = head;
        this.rest = rest;
        this.count = CodeFiles.int32(head, 8);
    }

    private static final Supplier<Known> NOT_KNOWN = Known::new;

    /// What is known of a runtime's library.
    private static final class Known {
        boolean sought;

        @Nullable
        CompiledLibrary library;
    }

    /// The compiled files of a runtime's library, or null if they are not in one file.
    static @Nullable CompiledLibrary of(ThreadState ts) {
        Known known = ts.interpreter().extension(Known.class, NOT_KNOWN);
        if (!known.sought) {
            Path folder = ImportState.of(ts).host().library();
            known.library = folder == null ? null : of(folder);
            known.sought = true;
        }
        return known.library;
    }

    /// The compiled files of the library in a folder, or null if they are not there in one file.
    public static @Nullable CompiledLibrary of(Path library) {
        String folder = FilePaths.text(library) + "/";
        Path path = library.resolve(FILE);
        try {
            File file = path.toFile();
            return file.toPath().equals(path)
                    ? opened(folder, new RandomAccessFile(file, "r"))
                    : whole(folder, Files.readAllBytes(path));
        } catch (IOException | InvalidPathException e) {
            // A library that is not in an image: each source has its own compiled file.
            return null;
        }
    }

    /// Mapping the file would cost 4 ms at every start, because the JVM writes classes for that.
    private static @Nullable CompiledLibrary opened(String folder, RandomAccessFile file) throws IOException {
        long length = file.length();
        byte[] header = new byte[HEADER];
        if (length >= HEADER) {
            file.readFully(header);
            if (isSound(header, length)) {
                int records = HEADER + RECORD * CodeFiles.int32(header, 8);
                byte[] head = read(file, header, records);
                // The index ends with the last name.
                int last = records - RECORD;
                int end = last < HEADER
                        ? records
                        : CodeFiles.int32(head, last + NAME) + CodeFiles.int32(head, last + NAME_SIZE);
                return new CompiledLibrary(folder, read(file, head, end), file);
            }
        }
        file.close();
        return null;
    }

    /// What has been read, and what follows it up to a place.
    private static byte[] read(RandomAccessFile file, byte[] known, int end) throws IOException {
        byte[] more = Arrays.copyOf(known, end);
        file.readFully(more, known.length, end - known.length);
        return more;
    }

    /// The same where a `File` can't name the file, whose name is no text in the encoding of the locale.
    private static @Nullable CompiledLibrary whole(String folder, byte[] file) {
        return file.length >= HEADER && isSound(file, file.length) ? new CompiledLibrary(folder, file, null) : null;
    }

    private static boolean isSound(byte[] header, long length) {
        return CodeFiles.int32(header, 0) == MARK && CodeFiles.int32(header, 4) == length;
    }

    /// Writes a file for the library in a folder, whole or not at all.
    ///
    /// @param entries by their names
    public static void write(Path library, SortedMap<String, Entry> entries) throws IOException {
        int names = HEADER + RECORD * entries.size();
        int contents = names;
        int size = 0;
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            contents = Math.addExact(contents, bytes(each.getKey()).length);
            size = Math.addExact(size, each.getValue().data.length);
        }
        size = Math.addExact(size, contents);
        ByteBuffer made = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        made.putInt(MARK).putInt(size).putInt(entries.size());
        List<Map.Entry<String, Entry>> sorted = new ArrayList<>(entries.entrySet());
        sorted.sort(Comparator.comparingInt(each -> each.getKey().hashCode()));
        for (Map.Entry<String, Entry> each : sorted) {
            byte[] name = bytes(each.getKey());
            byte[] data = each.getValue().data;
            made.putInt(each.getKey().hashCode())
                    .putInt(names)
                    .putInt(name.length)
                    .putInt(contents)
                    .putInt(data.length);
            made.putInt(each.getValue().sourceSize);
            made.put(names, name).put(contents, data);
            names += name.length;
            contents += data.length;
        }
        Path file = library.resolve(FILE);
        FileAccess.createFolderOf(file);
        FileAccess.writeAtomically(FilePaths.text(file), made.array(), 0644);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /// A compiled file.
    ///
    /// @param path where it would lie if it were a file of its own
    /// @param sourceSize the size of its source, which is another one if it has been changed
    /// @return null if there is none
    public byte @Nullable [] find(String path, long sourceSize) {
        if (!path.startsWith(folder)) {
            return null;
        }
        String name = path.substring(folder.length());
        int record = record(name.hashCode(), bytes(name));
        return record >= 0 && CodeFiles.int32(head, record + SOURCE_SIZE) == sourceSize
                ? content(CodeFiles.int32(head, record + CONTENT), CodeFiles.int32(head, record + SIZE))
                : null;
    }

    /// Where the record of a name is, or -1.
    private int record(int hash, byte[] name) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CodeFiles.int32(head, HEADER + RECORD * middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < count; i++) {
            int record = HEADER + RECORD * i;
            if (CodeFiles.int32(head, record) != hash) {
                return -1;
            }
            int at = CodeFiles.int32(head, record + NAME);
            int end = at + CodeFiles.int32(head, record + NAME_SIZE);
            if (Arrays.equals(head, at, end, name, 0, name.length)) {
                return record;
            }
        }
        return -1;
    }

    private byte @Nullable [] content(int from, int size) {
        if (rest == null) {
            return Arrays.copyOfRange(head, from, from + size);
        }
        byte[] content = new byte[size];
        synchronized (rest) {
            try {
                rest.seek(from);
                rest.readFully(content);
                return content;
            } catch (IOException e) {
                // The source is compiled as if the file did not have it.
                return null;
            }
        }
    }
}
