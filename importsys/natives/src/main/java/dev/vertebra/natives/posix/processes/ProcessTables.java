package dev.vertebra.natives.posix.processes;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;

/// What this package puts into the modules `posix` and `_posixsubprocess`.
public final class ProcessTables {
    private static final String CONSTANTS =
            "EX_NOUSER=67 EX_NOHOST=68 EX_UNAVAILABLE=69 EX_OSFILE=72 EX_CANTCREAT=73 EX_TEMPFAIL=75 "
                    + "EX_PROTOCOL=76 EX_NOPERM=77 EX_CONFIG=78 WEXITED=4 WSTOPPED=2 WNOWAIT=16777216 SCHED_OTHER=0 "
                    + "SCHED_FIFO=1 SCHED_RR=2 SCHED_BATCH=3 SCHED_IDLE=5 EX_OK=0 EX_USAGE=64 EX_DATAERR=65 "
                    + "EX_NOINPUT=66 EX_SOFTWARE=70 EX_OSERR=71 EX_IOERR=74 WNOHANG=1 WUNTRACED=2 WCONTINUED=8 P_PID=1 "
                    + "P_PGID=2 P_ALL=0 PRIO_PROCESS=0 PRIO_PGRP=1 PRIO_USER=2 SCHED_RESET_ON_FORK=1073741824 "
                    + "CLD_CONTINUED=6 CLD_DUMPED=3 CLD_EXITED=1 CLD_KILLED=2 CLD_STOPPED=5 CLD_TRAPPED=4 "
                    + "POSIX_SPAWN_CLOSE=1 POSIX_SPAWN_DUP2=2 POSIX_SPAWN_OPEN=0 P_PIDFD=3 P_WAIT=0 P_NOWAIT=1 "
                    + "P_NOWAITO=1";

    private ProcessTables() {}

    /// Fills the module `posix`.
    public static void posix(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "posix",
                SpawnFunctionsNatives.rows(),
                ExecFunctionsNatives.rows(),
                WaitFunctionsNatives.rows(),
                WaitStatusFunctionsNatives.rows(),
                SessionFunctionsNatives.rows(),
                SchedulerFunctionsNatives.rows(),
                AffinityFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
        NativeModule.addTypes(namespace, WaitFunctions.WAITID, SchedulerFunctions.PARAMETERS, SchedulerFunctions.TIMES);
    }

    /// Fills the module `_posixsubprocess`.
    public static void subprocess(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_posixsubprocess", ForkExecNatives.rows());
    }
}
