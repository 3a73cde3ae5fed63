package dev.vertebra.natives.net;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The errors of sockets: what a Java exception means, and the classes `herror` and `gaierror` of a runtime.
final class SocketErrors {
    /// `EAI_NONAME`: nobody knows the name.
    static final int UNKNOWN_NAME = -2;

    /// `EAI_FAMILY`: there are no such addresses.
    static final int UNKNOWN_FAMILY = -6;

    /// `EAI_SERVICE`: the socket type has no such service.
    static final int UNKNOWN_SERVICE = -8;

    /// `EAI_ADDRFAMILY`: an address in numbers is of another family.
    static final int WRONG_FAMILY = -9;

    private final Map<String, PyType> classes = new HashMap<>();

    private SocketErrors() {}

    private static SocketErrors of(ThreadState ts) {
        return ts.interpreter().extension(SocketErrors.class, SocketErrors::new);
    }

    /// `socket.gaierror` or `socket.herror`.
    static PyType type(ThreadState ts, String name) {
        SocketErrors errors = of(ts);
        PyType known = errors.classes.get(name);
        if (known == null) {
            known = OwnExceptions.kept(ts, "socket", name, ExceptionTypes.OSError);
            errors.classes.put(name, known);
        }
        return known;
    }

    /// A `gaierror` with its number, one of those above or another of the C library's `EAI_` numbers.
    static PyException lookup(ThreadState ts, int number) {
        String text = switch (number) {
            case -1 -> "Bad value for ai_flags";
            case UNKNOWN_NAME -> "Name or service not known";
            case UNKNOWN_FAMILY -> "ai_family not supported";
            case -7 -> "ai_socktype not supported";
            case UNKNOWN_SERVICE -> "Servname not supported for ai_socktype";
            case WRONG_FAMILY -> "Address family for hostname not supported";
            default -> "Non-recoverable failure in name resolution";
        };
        return Raise.withArgs(type(ts, "gaierror"), PyInt.of(number), PyStr.of(text));
    }

    /// The OSError that a Java exception stands for.
    static PyException error(IOException e) {
        return Errno.error(number(e), null);
    }

    /// The error number of a Java exception.
    static int number(IOException e) {
        int number = Errno.number(e);
        if (number != 5) {
            return number;
        }
        String text = String.valueOf(e.getMessage());
        if (text.contains("refused")) {
            return 111;
        }
        if (text.contains("reset")) {
            return 104;
        }
        if (text.contains("in use")) {
            return 98;
        }
        if (text.contains("assign requested")) {
            return 99;
        }
        if (text.contains("unreachable")) {
            return e instanceof java.net.NoRouteToHostException ? 113 : 101;
        }
        return text.contains("timed out") ? 110 : 5;
    }
}
