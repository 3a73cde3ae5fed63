package dev.vertebra.natives.posix.paths;

import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `os.stat_result`: what is known about a file.
final class StatResult {
    /// The class `os.stat_result`.
    static final PyType TYPE = PyStructSequence.define(
            "os.stat_result",
            "What is known about a file, as a tuple of ten numbers, and more by name.",
            10,
            true,
            "st_mode",
            "st_ino",
            "st_dev",
            "st_nlink",
            "st_uid",
            "st_gid",
            "st_size",
            "",
            "",
            "",
            "st_atime",
            "st_mtime",
            "st_ctime",
            "st_atime_ns",
            "st_mtime_ns",
            "st_ctime_ns",
            "st_blksize",
            "st_blocks",
            "st_rdev");

    /// What the tuple is made of. All that Java knows would be more: it would look up the names of owner and group.
    private static final String ATTRIBUTES =
            "unix:mode,ino,dev,nlink,uid,gid,size,lastAccessTime,lastModifiedTime,ctime,rdev";

    private StatResult() {}

    private static Map<String, Object> attributes(Path path, boolean follow) throws IOException {
        return follow
                ? Files.readAttributes(path, ATTRIBUTES)
                : Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /// What is known about the file of a path.
    static PyObject of(Path path, boolean follow) throws IOException {
        return of(attributes(path, follow));
    }

    /// What is known about a file without a path: that it can be read and written by its owner.
    static PyObject ofKind(int kind) {
        return of(Map.of("mode", kind | 0x180, "nlink", 1));
    }

    private static PyObject of(Map<String, Object> map) {
        long size = number(map, "size");
        long[] times = {time(map, "lastAccessTime"), time(map, "lastModifiedTime"), time(map, "ctime")};
        PyObject[] values = new PyObject[19];
        String[] first = {"mode", "ino", "dev", "nlink", "uid", "gid"};
        for (int i = 0; i < first.length; i++) {
            long value = number(map, first[i]);
            // Java has owner and group as signed numbers.
            values[i] = PyInt.of(i < 4 ? value : value & 0xFFFF_FFFFL);
        }
        values[6] = PyInt.of(size);
        for (int i = 0; i < 3; i++) {
            long seconds = Math.floorDiv(times[i], 1_000_000_000L);
            values[7 + i] = PyInt.of(seconds);
            values[10 + i] = PyFloat.of(seconds + 1e-9 * Math.floorMod(times[i], 1_000_000_000L));
            values[13 + i] = PyInt.of(times[i]);
        }
        values[16] = PyInt.of(4096);
        values[17] = PyInt.of((size + 4095) / 4096 * 8);
        values[18] = PyInt.of(number(map, "rdev"));
        return PyStructSequence.of(TYPE, values);
    }

    private static long number(Map<String, Object> map, String name) {
        return map.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static long time(Map<String, Object> map, String name) {
        return map.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }
}
