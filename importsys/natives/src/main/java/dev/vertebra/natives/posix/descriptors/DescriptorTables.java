package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;

/// What this package puts into the module `posix`.
public final class DescriptorTables {
    private static final String CONSTANTS =
            "O_ACCMODE=3 O_ASYNC=8192 O_DIRECT=16384 O_FSYNC=1052672 O_LARGEFILE=0 O_NOATIME=262144 "
                    + "O_TMPFILE=4259840 O_RDONLY=0 O_WRONLY=1 O_RDWR=2 O_CREAT=64 O_EXCL=128 O_NOCTTY=256 O_TRUNC=512 "
                    + "O_APPEND=1024 O_NONBLOCK=2048 O_NDELAY=2048 O_DSYNC=4096 O_SYNC=1052672 O_RSYNC=1052672 "
                    + "O_DIRECTORY=65536 O_NOFOLLOW=131072 O_CLOEXEC=524288 O_PATH=2097152 SEEK_DATA=3 SEEK_HOLE=4 "
                    + "EFD_CLOEXEC=524288 EFD_NONBLOCK=2048 EFD_SEMAPHORE=1 F_LOCK=1 F_TEST=3 F_TLOCK=2 F_ULOCK=0 "
                    + "MFD_ALLOW_SEALING=2 MFD_CLOEXEC=1 MFD_HUGETLB=4 MFD_HUGE_16GB=2281701376 "
                    + "MFD_HUGE_16MB=1610612736 MFD_HUGE_1GB=2013265920 MFD_HUGE_1MB=1342177280 "
                    + "MFD_HUGE_256MB=1879048192 MFD_HUGE_2GB=2080374784 MFD_HUGE_2MB=1409286144 "
                    + "MFD_HUGE_32MB=1677721600 MFD_HUGE_512KB=1275068416 MFD_HUGE_512MB=1946157056 "
                    + "MFD_HUGE_64KB=1073741824 MFD_HUGE_8MB=1543503872 MFD_HUGE_MASK=63 MFD_HUGE_SHIFT=26 "
                    + "POSIX_FADV_DONTNEED=4 POSIX_FADV_NOREUSE=5 POSIX_FADV_NORMAL=0 POSIX_FADV_RANDOM=1 "
                    + "POSIX_FADV_SEQUENTIAL=2 POSIX_FADV_WILLNEED=3 SPLICE_F_MORE=4 SPLICE_F_MOVE=1 "
                    + "SPLICE_F_NONBLOCK=2 TFD_CLOEXEC=524288 TFD_NONBLOCK=2048 RWF_APPEND=16 RWF_DSYNC=2 RWF_HIPRI=1 "
                    + "RWF_NOWAIT=8 RWF_SYNC=4 TFD_TIMER_ABSTIME=1 TFD_TIMER_CANCEL_ON_SET=2";

    private DescriptorTables() {}

    /// Fills the module `posix`.
    public static void posix(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "posix",
                DescriptorFunctionsNatives.rows(),
                PipeFunctionsNatives.rows(),
                TransferFunctionsNatives.rows(),
                FileControlFunctionsNatives.rows(),
                EventFunctionsNatives.rows(),
                TerminalFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
        NativeModule.addTypes(namespace, TerminalFunctions.TERMINAL_SIZE);
    }
}
