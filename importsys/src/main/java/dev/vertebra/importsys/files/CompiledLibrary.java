package dev.vertebra.importsys.files;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The compiled files of the standard library, in one file that is mapped into memory: a start reads nothing of it, an
/// import the file that it needs.
///
/// The file holds, in numbers of four bytes, little-endian: a mark, how long it is, how many compiled files there are;
/// of each where its name begins and how long it is, where its content begins and how long that is, and the size of the
/// source; then names and contents. The names are those that the compiled files would have below the folder of the
/// library, in the order of `String`, which is that of their bytes for the names there are.
///
/// What is mapped does not change: any thread may read.
public final class CompiledLibrary {
    /// Where the file lies below the folder of the library.
    private static final String FILE = Paths.CACHE_FOLDER + "/library." + Paths.OWN_TAG + ".pycs";

    private static final int MARK = 'p' | 'y' << 8 | 'c' << 16 | 's' << 24;
    private static final int HEADER = 12;
    private static final int RECORD = 20;

    /// A compiled file.
    ///
    /// @param sourceSize the size of its source in bytes
    public record Entry(byte[] data, int sourceSize) {}

    private final String folder;
    private final ByteBuffer file;
    private final int count;

    private CompiledLibrary(String folder, ByteBuffer file) {
        this.folder = folder;
        this.file = file;
        this.count = file.getInt(8);
    }

    /// What is known of a runtime's library.
    private record Known(@Nullable CompiledLibrary library) {}

    /// The compiled files of a runtime's library, or null if they are not in one file.
    static @Nullable CompiledLibrary of(ThreadState ts) {
        ImportHost host = ImportState.of(ts).host();
        return ts.interpreter()
                .extension(Known.class, () -> {
                    Path folder = host.library();
                    return new Known(folder == null ? null : of(host, folder));
                })
                .library;
    }

    /// The compiled files of the library in a folder, or null if they are not there in one file.
    ///
    /// @param host maps the file
    public static @Nullable CompiledLibrary of(ImportHost host, Path library) {
        try {
            ByteBuffer file = host.map(library.resolve(FILE)).order(ByteOrder.LITTLE_ENDIAN);
            return file.limit() >= HEADER && file.getInt(0) == MARK && file.getInt(4) == file.limit()
                    ? new CompiledLibrary(FilePaths.text(library) + "/", file)
                    : null;
        } catch (IOException e) {
            // A library that is not in an image: each source has its own compiled file.
            return null;
        }
    }

    /// Writes a file for the library in a folder, whole or not at all.
    ///
    /// @param entries by their names
    public static void write(Path library, SortedMap<String, Entry> entries) throws IOException {
        int at = HEADER + RECORD * entries.size();
        int size = at;
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            size = Math.addExact(size, bytes(each.getKey()).length + each.getValue().data.length);
        }
        ByteBuffer made = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        made.putInt(MARK).putInt(size).putInt(entries.size());
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            byte[] name = bytes(each.getKey());
            byte[] data = each.getValue().data;
            made.putInt(at).putInt(name.length).putInt(at + name.length).putInt(data.length);
            made.putInt(each.getValue().sourceSize);
            made.put(at, name).put(at + name.length, data);
            at += name.length + data.length;
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
        byte[] name = bytes(path.substring(folder.length()));
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = HEADER + RECORD * middle;
            int order = Arrays.compareUnsigned(bytes(record), name);
            if (order == 0) {
                return file.getInt(record + 16) == sourceSize ? bytes(record + 8) : null;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private byte[] bytes(int place) {
        byte[] bytes = new byte[file.getInt(place + 4)];
        file.get(file.getInt(place), bytes);
        return bytes;
    }
}
