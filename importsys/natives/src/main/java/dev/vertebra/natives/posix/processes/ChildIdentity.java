package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.system.CLibrary;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// Who a child process shall be, and what its mask of new files.
///
/// It is taken by the thread that starts the child, and by that alone: Linux keeps these things for each thread, and
/// the C library's functions, which change all threads, are passed by.
///
/// @param user the real and effective user, or -1 for that of this process
/// @param group the real and effective group, or -1 for that of this process
/// @param groups the further groups, or null for those of this process
/// @param mask the permissions that new files do not get, or less than 0 for those of this process
record ChildIdentity(int user, int group, int @Nullable [] groups, int mask) {
    /// That of this process.
    static final ChildIdentity SAME = new ChildIdentity(-1, -1, null, -1);

    /// The numbers of the system calls setregid, setreuid and setgroups, which each kind of processor has its own of.
    private static final long[] CALLS =
            System.getProperty("os.arch").equals("amd64") ? new long[] {114, 113, 116} : new long[] {143, 145, 159};

    /// Whether it differs in anything from that of this process.
    boolean isOther() {
        return user != -1 || group != -1 || groups != null || mask >= 0;
    }

    /// Makes it that of the calling thread, but for the mask.
    ///
    /// @return the error number, or 0
    int take(CLibrary c) {
        int error = groups == null ? 0 : takeGroups(c, groups);
        if (error == 0 && group != -1) {
            error = done(c, c.callLong("syscall", CALLS[0], (long) group, (long) group));
        }
        if (error == 0 && user != -1) {
            error = done(c, c.callLong("syscall", CALLS[1], (long) user, (long) user));
        }
        return error;
    }

    private static int takeGroups(CLibrary c, int[] groups) {
        MemorySegment numbers = c.memory((long) groups.length * Integer.BYTES);
        MemorySegment.copy(groups, 0, numbers, ValueLayout.JAVA_INT, 0, groups.length);
        return done(c, c.callLong("syscall", CALLS[2], (long) groups.length, numbers));
    }

    private static int done(CLibrary c, long result) {
        return result < 0 ? c.errno() : 0;
    }
}
