package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The functions of `posix` that give, change and take away the names of files.
@NativeModuleTable("posix")
final class LinkFunctions {
    private LinkFunctions() {}

    /// Removes what has a name.
    static void delete(FileName name) {
        name.run(() -> {
            Files.delete(name.path());
            return name;
        });
    }

    /// Removes a file.
    @PyFunction("unlink(path, *, dir_fd=None)")
    static void unlink(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, "unlink", path, dir_fd);
        if (Files.isDirectory(name.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(21, path);
        }
        delete(name);
    }

    /// Removes a file.
    @PyFunction("remove(path, *, dir_fd=None)")
    static void remove(ThreadState ts, PyObject path, PyObject dir_fd) {
        unlink(ts, path, dir_fd);
    }

    /// Renames a file, in the place of another if there is one.
    @PyFunction("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void rename(ThreadState ts, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        move(ts, "rename", src, dst, src_dir_fd, dst_dir_fd);
    }

    /// Renames a file, in the place of another if there is one.
    @PyFunction("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(ThreadState ts, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        move(ts, "replace", src, dst, src_dir_fd, dst_dir_fd);
    }

    private static void move(
            ThreadState ts, String function, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        FileName from = FileName.of(ts, function, "src", src, src_dir_fd);
        FileName to = FileName.of(ts, function, "dst", dst, dst_dir_fd);
        from.run(to, () -> Files.move(from.path(), to.path(), StandardCopyOption.ATOMIC_MOVE));
    }

    /// Where a symbolic link leads.
    @PyFunction("readlink(path, *, dir_fd=None)")
    static PyObject readlink(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, "readlink", path, dir_fd);
        return name.name(ts, FilePaths.text(name.run(() -> Files.readSymbolicLink(name.path()))));
    }

    /// Makes a symbolic link.
    @PyFunction("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(ThreadState ts, PyObject src, PyObject dst, boolean target_is_directory, PyObject dir_fd) {
        FileName from = FileName.of(ts, "symlink", "src", src, PyNone.NONE);
        FileName to = FileName.of(ts, "symlink", "dst", dst, dir_fd);
        String target = from.text();
        if (FilePaths.isPlain(target) && Path.of(target).toString().equals(target)) {
            from.run(to, () -> Files.createSymbolicLink(to.path(), Path.of(target)));
            return;
        }
        // A path of Java's has no slashes that are not needed, and is a text of the locale.
        from.run(to, () -> {
            try (CLibrary c = CLibrary.open()) {
                NativeFile.checked(c, c.call("symlink", c.text(target), c.text(FilePaths.text(to.path()))));
            }
            return to;
        });
    }

    /// Makes a second name for a file.
    @PyFunction("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    static void link(
            ThreadState ts,
            PyObject src,
            PyObject dst,
            PyObject src_dir_fd,
            PyObject dst_dir_fd,
            boolean follow_symlinks) {
        FileName from = FileName.of(ts, "link", "src", src, src_dir_fd);
        FileName to = FileName.of(ts, "link", "dst", dst, dst_dir_fd);
        from.run(to, () -> {
            Path target = from.path();
            return Files.createLink(
                    to.path(), follow_symlinks && Files.isSymbolicLink(target) ? target.toRealPath() : target);
        });
    }
}
