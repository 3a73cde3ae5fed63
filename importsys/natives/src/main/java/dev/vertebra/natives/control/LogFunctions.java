package dev.vertebra.natives.control;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The module `syslog`: the system's log. Compare CPython Modules/syslogmodule.c.
///
/// The log is the process's: what one runtime sets holds for all in the JVM.
@NativeModuleTable("syslog")
final class LogFunctions {
    /// The numbers that the module gives names to.
    static final String CONSTANTS = "LOG_ALERT=1 LOG_AUTH=32 LOG_AUTHPRIV=80 LOG_CONS=2 LOG_CRIT=2 LOG_CRON=72"
            + " LOG_DAEMON=24 LOG_DEBUG=7 LOG_EMERG=0 LOG_ERR=3 LOG_FTP=88 LOG_INFO=6 LOG_KERN=0 LOG_LOCAL0=128"
            + " LOG_LOCAL1=136 LOG_LOCAL2=144 LOG_LOCAL3=152 LOG_LOCAL4=160 LOG_LOCAL5=168 LOG_LOCAL6=176"
            + " LOG_LOCAL7=184 LOG_LPR=48 LOG_MAIL=16 LOG_NDELAY=8 LOG_NEWS=56 LOG_NOTICE=5 LOG_NOWAIT=16"
            + " LOG_ODELAY=4 LOG_PERROR=32 LOG_PID=1 LOG_SYSLOG=40 LOG_USER=8 LOG_UUCP=64 LOG_WARNING=4";

    private static final int INFO = 6;
    private static final long USER = 8;

    private LogFunctions() {}

    /// What is kept for a runtime: the memory of the name, which the C library goes on reading, while the log is open.
    private static final class Log {
        private @Nullable Arena open;

        static Log of(ThreadState ts) {
            return ts.interpreter().extension(Log.class, Log::new);
        }

        boolean isOpen() {
            return open != null;
        }

        void replace(@Nullable Arena next) {
            Arena before = open;
            open = next;
            if (before != null) {
                before.close();
            }
        }
    }

    /// Says under what name messages are logged, and how; the name is that of the program if none is given.
    @PyFunction("openlog(ident=<unrepresentable>, logoption=0, facility=LOG_USER)")
    @ShownSignature("($module, /, ident=<unrepresentable>, logoption=0,\n        facility=LOG_USER)")
    static void openlog(
            ThreadState ts, @Nullable PyObject ident, @Nullable PyObject logoption, @Nullable PyObject facility) {
        if (ident != null && !(ident instanceof PyStr)) {
            throw Raise.typeError(
                    "openlog() argument 'ident' must be str, not %s",
                    ident == PyNone.NONE ? "None" : ident.type().name());
        }
        long options = logoption == null ? 0 : CArguments.asLong(ts, logoption);
        long where = facility == null ? USER : CArguments.asLong(ts, facility);
        PyStr name = ident == null ? program(ts) : (PyStr) ident;
        ts.audit("syslog.openlog", name == null ? PyNone.NONE : name, PyInt.of(options), PyInt.of(where));
        byte[] bytes = name == null ? new byte[0] : text(ts, name);
        Arena arena = Arena.ofShared();
        MemorySegment memory = name == null ? MemorySegment.NULL : arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
        try (CLibrary c = CLibrary.open()) {
            c.call("openlog", memory, (int) options, (int) where);
        }
        Log.of(ts).replace(arena);
    }

    /// The file name of the program, or null.
    private static @Nullable PyStr program(ThreadState ts) {
        PyObject words = Attributes.getOrNull(ts, ts.importModule("sys"), PyStr.intern("argv"));
        if (!(words instanceof PyList list) || list.size() == 0 || !(list.get(0) instanceof PyStr script)) {
            return null;
        }
        String name = script.value();
        return name.isEmpty() ? null : PyStr.of(name.substring(name.lastIndexOf('/') + 1));
    }

    /// A text as C has it, with its zero.
    private static byte[] text(ThreadState ts, PyStr text) {
        byte[] bytes = Codecs.utf8Encode(ts, text, "strict").array();
        if (text.value().indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /// Logs a message, with LOG_INFO if no priority stands before it.
    @PyFunction("syslog(*args)")
    @ShownSignature("")
    static void syslog(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("syslog() takes no keyword arguments");
        }
        if (count < 1 || count > 2) {
            throw Raise.typeError("syslog.syslog requires 1 to 2 arguments");
        }
        int priority = count == 1 ? INFO : CArguments.asInt(ts, Numbers.index(ts, args[from]));
        PyObject message = args[from + count - 1];
        if (!(message instanceof PyStr given)) {
            throw Raise.typeError(
                    "syslog() argument %d must be str, not %s",
                    count, message == PyNone.NONE ? "None" : message.type().name());
        }
        byte[] text = text(ts, given);
        ts.audit("syslog.syslog", PyInt.of(priority), message);
        if (!Log.of(ts).isOpen()) {
            openlog(ts, null, null, null);
        }
        try (CLibrary c = CLibrary.open()) {
            c.call("syslog", priority, c.bytes(new byte[] {'%', 's', 0}), c.bytes(text));
        }
    }

    /// Closes the log, and forgets its name and options.
    @PyFunction("closelog()")
    static void closelog(ThreadState ts) {
        ts.audit("syslog.closelog");
        Log log = Log.of(ts);
        if (log.isOpen()) {
            try (CLibrary c = CLibrary.open()) {
                c.call("closelog");
            }
            log.replace(null);
        }
    }

    /// Says which priorities are logged, as bits, and gives what was said before; 0 only asks.
    @PyFunction("setlogmask(maskpri, /)")
    static int setlogmask(ThreadState ts, PyObject maskpri) {
        long mask = CArguments.asLong(ts, maskpri);
        ts.audit("syslog.setlogmask", PyInt.of(mask));
        try (CLibrary c = CLibrary.open()) {
            return c.call("setlogmask", (int) mask);
        }
    }

    /// The mask of one priority.
    @PyFunction("LOG_MASK(pri, /)")
    static int logMask(ThreadState ts, PyObject pri) {
        return 1 << (int) CArguments.asLong(ts, pri);
    }

    /// The mask of a priority and all that are more urgent.
    @PyFunction("LOG_UPTO(pri, /)")
    static int logUpto(ThreadState ts, PyObject pri) {
        return (1 << (int) CArguments.asLong(ts, pri) + 1) - 1;
    }
}
