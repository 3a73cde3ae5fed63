package dev.vertebra.natives.files;

import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import dev.vertebra.objectmodel.process.WorkingFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The open files of a runtime by number, and its working directory; `_io` and `posix` share it.
///
/// 0, 1 and 2 are the standard streams; a new file gets the lowest free number.
public final class Descriptors {
    /// Flags of `open`.
    public static final int O_WRONLY = 1;

    public static final int O_RDWR = 2;
    public static final int O_CREAT = 0x40;
    public static final int O_EXCL = 0x80;
    public static final int O_TRUNC = 0x200;
    public static final int O_APPEND = 0x400;
    public static final int O_CLOEXEC = 0x80000;

    private @Nullable OpenFile[] files = new OpenFile[16];
    private boolean[] reserved = {true, true, true};
    private final BitSet inheritable = new BitSet();
    private final BitSet foreign = new BitSet();
    private Adopter adopter = fd -> null;
    private final WorkingFolder folder;

    private Descriptors(WorkingFolder folder) {
        this.folder = folder;
        inheritable.set(0, 3);
    }

    /// Makes files of numbers of the system.
    public interface Adopter {
        /// The file of a number that the process was started with, or null if it is not open any more.
        @Nullable
        OpenFile adopt(int fd) throws IOException;
    }

    /// The files of a runtime.
    public static Descriptors of(ThreadState ts) {
        WorkingFolder folder = WorkingFolder.of(ts);
        return ts.interpreter().extension(Descriptors.class, () -> new Descriptors(folder));
    }

    /// The working directory.
    public Path directory() {
        return folder.path();
    }

    /// Changes the working directory.
    public void setDirectory(Path path) {
        folder.change(path);
    }

    /// A path as seen from the working directory.
    public Path resolve(String path) throws IOException {
        if (path.isEmpty()) {
            throw new Errno.Failure(2);
        }
        try {
            return FilePaths.resolve(directory(), path);
        } catch (java.nio.file.InvalidPathException e) {
            throw new Errno.Failure(2);
        }
    }

    /// Makes a number stand for a file.
    public synchronized void set(int fd, OpenFile file) {
        grow(fd);
        files[fd] = file;
        if (fd < reserved.length) {
            reserved[fd] = false;
        }
    }

    /// A standard stream is closed: a file may get its number.
    public synchronized void leaveClosed(int fd) {
        reserved[fd] = false;
        inheritable.clear(fd);
    }

    private void grow(int fd) {
        if (fd >= files.length) {
            files = Arrays.copyOf(files, Math.max(fd + 1, 2 * files.length));
        }
    }

    /// Gives a file the lowest free number.
    public synchronized int add(OpenFile file) {
        int fd = 0;
        while (fd < files.length && (files[fd] != null || fd < reserved.length && reserved[fd]) || foreign.get(fd)) {
            fd++;
        }
        grow(fd);
        files[fd] = file;
        return fd;
    }

    /// The file of a number, or null.
    public synchronized @Nullable OpenFile getOrNull(int fd) {
        if (fd < 0) {
            return null;
        }
        OpenFile file = fd < files.length ? files[fd] : null;
        return file == null && foreign.get(fd) ? adopted(fd) : file;
    }

    /// Files that the process was started with, beside the standard streams, stay under the system's numbers; each is
    /// made when it is first used.
    public synchronized void inherit(int[] numbers, Adopter adopting) {
        adopter = adopting;
        for (int number : numbers) {
            foreign.set(number);
            inheritable.set(number);
        }
    }

    private @Nullable OpenFile adopted(int fd) {
        foreign.clear(fd);
        try {
            OpenFile file = adopter.adopt(fd);
            if (file != null) {
                set(fd, file);
            }
            return file;
        } catch (IOException e) {
            // Closed by somebody else in the process: there is no such file.
            return null;
        }
    }

    /// The file of a number.
    public OpenFile get(int fd) throws IOException {
        OpenFile file = getOrNull(fd);
        if (file == null) {
            throw new Errno.Failure(9);
        }
        return file;
    }

    /// Whether programs that are started get the file of a number.
    public synchronized boolean isInheritable(int fd) throws IOException {
        get(fd);
        return inheritable.get(fd);
    }

    /// Says whether programs that are started get the file of a number.
    public synchronized void setInheritable(int fd, boolean value) throws IOException {
        get(fd);
        inheritable.set(fd, value);
    }

    /// The numbers of the files that programs get that are started.
    public synchronized int[] inherited() {
        return inheritable.stream()
                .filter(fd -> foreign.get(fd) || fd < files.length && files[fd] != null)
                .toArray();
    }

    /// A second number for a file.
    public synchronized int duplicate(int fd) throws IOException {
        OpenFile file = get(fd);
        file.users++;
        return add(file);
    }

    /// A second number for a file: the lowest that is free and not below one.
    public synchronized int duplicateFrom(int fd, int lowest) throws IOException {
        OpenFile file = get(fd);
        int number = lowest;
        while (getOrNull(number) != null || number < reserved.length && reserved[number]) {
            number++;
        }
        file.users++;
        set(number, file);
        return number;
    }

    /// Makes a number stand for the file of another.
    public void duplicate(int fd, int other) throws IOException {
        OpenFile file = get(fd);
        if (other < 0) {
            throw new Errno.Failure(9);
        }
        if (fd == other) {
            return;
        }
        if (getOrNull(other) != null) {
            close(other);
        }
        file.users++;
        set(other, file);
    }

    /// Closes a number.
    public void close(int fd) throws IOException {
        OpenFile file;
        synchronized (this) {
            file = get(fd);
            files[fd] = null;
            inheritable.clear(fd);
            if (--file.users > 0) {
                return;
            }
        }
        OpenFile twin = file.twin;
        if (twin != null) {
            twin.close();
        }
        file.close();
    }

    /// Opens a file.
    ///
    /// @param flags `O_…`
    /// @param mode the permissions of a new file, of which the process's mask takes some away
    /// @return its number
    public int open(String name, int flags, int mode) throws IOException {
        Path path = resolve(name);
        boolean writing = (flags & (O_WRONLY | O_RDWR)) != 0;
        if (Files.isDirectory(path) && ((flags & O_CREAT) == 0 || (flags & O_EXCL) == 0)) {
            if (writing) {
                throw new Errno.Failure(21);
            }
            return add(new DirectoryFile(path));
        }
        if (name.endsWith("/")) {
            // A folder by this name is not there, and nothing else can be.
            throw new Errno.Failure(Files.exists(path) ? 20 : (flags & O_CREAT) != 0 ? 21 : 2);
        }
        return add(new ChannelFile(path, FileChannel.open(path, options(flags), permissions(mode)), flags));
    }

    /// Permissions as an attribute of a new file.
    public static FileAttribute<Set<PosixFilePermission>> permissions(int mode) {
        PosixFilePermission[] all = PosixFilePermission.values();
        Set<PosixFilePermission> set = new HashSet<>();
        for (int i = 0; i < all.length; i++) {
            if ((mode >> (all.length - 1 - i) & 1) != 0) {
                set.add(all[i]);
            }
        }
        return PosixFilePermissions.asFileAttribute(set);
    }

    private static Set<OpenOption> options(int flags) {
        Set<OpenOption> options = new HashSet<>();
        if ((flags & O_WRONLY) == 0) {
            options.add(StandardOpenOption.READ);
        }
        if ((flags & (O_WRONLY | O_RDWR)) != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_CREAT) != 0) {
            options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & O_TRUNC) != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return options;
    }
}
