package dev.vertebra.natives.control;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The module `termios`: how terminals behave. Compare CPython Modules/termios.c.
@NativeModuleTable("termios")
final class TerminalControls {
    /// The numbers that the module gives names to.
    static final String CONSTANTS =
            "B0=0 B1000000=4104 B110=3 B115200=4098 B1152000=4105 B1200=9 B134=4 B150=5 B1500000=4106"
                    + " B1800=10 B19200=14 B200=6 B2000000=4107 B230400=4099 B2400=11 B2500000=4108 B300=7"
                    + " B3000000=4109 B3500000=4110 B38400=15 B4000000=4111 B460800=4100 B4800=12 B50=1 B500000=4101"
                    + " B57600=4097 B576000=4102 B600=8 B75=2 B921600=4103 B9600=13 BRKINT=2 BS0=0 BS1=8192 BSDLY=8192"
                    + " CBAUD=4111 CBAUDEX=4096 CDSUSP=25 CEOF=4 CEOL=0 CEOT=4 CERASE=127 CFLUSH=15 CIBAUD=269418496"
                    + " CINTR=3 CKILL=21 CLNEXT=22 CLOCAL=2048 CQUIT=28 CR0=0 CR1=512 CR2=1024 CR3=1536 CRDLY=1536"
                    + " CREAD=128 CRPRNT=18 CRTSCTS=2147483648 CS5=0 CS6=16 CS7=32 CS8=48 CSIZE=48 CSTART=17 CSTOP=19"
                    + " CSTOPB=64 CSUSP=26 CWERASE=23 ECHO=8 ECHOCTL=512 ECHOE=16 ECHOK=32 ECHOKE=2048 ECHONL=64"
                    + " ECHOPRT=1024 EXTA=14 EXTB=15 EXTPROC=65536 FF0=0 FF1=32768 FFDLY=32768 FIOASYNC=21586"
                    + " FIOCLEX=21585 FIONBIO=21537 FIONCLEX=21584 FIONREAD=21531 FLUSHO=4096 HUPCL=1024 ICANON=2"
                    + " ICRNL=256 IEXTEN=32768 IGNBRK=1 IGNCR=128 IGNPAR=4 IMAXBEL=8192 INLCR=64 INPCK=16"
                    + " IOCSIZE_MASK=1073676288 IOCSIZE_SHIFT=16 ISIG=1 ISTRIP=32 IUCLC=512 IUTF8=16384 IXANY=2048"
                    + " IXOFF=4096 IXON=1024 NCC=8 NCCS=32 NL0=0 NL1=256 NLDLY=256 NOFLSH=128 N_MOUSE=2 N_PPP=3"
                    + " N_SLIP=1 N_STRIP=4 N_TTY=0 OCRNL=8 OFDEL=128 OFILL=64 OLCUC=2 ONLCR=4 ONLRET=32 ONOCR=16"
                    + " OPOST=1 PARENB=256 PARMRK=8 PARODD=512 PENDIN=16384 TAB0=0 TAB1=2048 TAB2=4096 TAB3=6144"
                    + " TABDLY=6144 TCFLSH=21515 TCGETA=21509 TCGETS=21505 TCIFLUSH=0 TCIOFF=2 TCIOFLUSH=2 TCION=3"
                    + " TCOFLUSH=1 TCOOFF=0 TCOON=1 TCSADRAIN=1 TCSAFLUSH=2 TCSANOW=0 TCSBRK=21513 TCSBRKP=21541"
                    + " TCSETA=21510 TCSETAF=21512 TCSETAW=21511 TCSETS=21506 TCSETSF=21508 TCSETSW=21507 TCXONC=21514"
                    + " TIOCCONS=21533 TIOCEXCL=21516 TIOCGETD=21540 TIOCGICOUNT=21597 TIOCGLCKTRMIOS=21590"
                    + " TIOCGPGRP=21519 TIOCGSERIAL=21534 TIOCGSOFTCAR=21529 TIOCGWINSZ=21523 TIOCINQ=21531"
                    + " TIOCLINUX=21532 TIOCMBIC=21527 TIOCMBIS=21526 TIOCMGET=21525 TIOCMIWAIT=21596 TIOCMSET=21528"
                    + " TIOCM_CAR=64 TIOCM_CD=64 TIOCM_CTS=32 TIOCM_DSR=256 TIOCM_DTR=2 TIOCM_LE=1 TIOCM_RI=128"
                    + " TIOCM_RNG=128 TIOCM_RTS=4 TIOCM_SR=16 TIOCM_ST=8 TIOCNOTTY=21538 TIOCNXCL=21517 TIOCOUTQ=21521"
                    + " TIOCPKT=21536 TIOCPKT_DATA=0 TIOCPKT_DOSTOP=32 TIOCPKT_FLUSHREAD=1 TIOCPKT_FLUSHWRITE=2"
                    + " TIOCPKT_NOSTOP=16 TIOCPKT_START=8 TIOCPKT_STOP=4 TIOCSCTTY=21518 TIOCSERCONFIG=21587"
                    + " TIOCSERGETLSR=21593 TIOCSERGETMULTI=21594 TIOCSERGSTRUCT=21592 TIOCSERGWILD=21588"
                    + " TIOCSERSETMULTI=21595 TIOCSERSWILD=21589 TIOCSER_TEMT=1 TIOCSETD=21539 TIOCSLCKTRMIOS=21591"
                    + " TIOCSPGRP=21520 TIOCSSERIAL=21535 TIOCSSOFTCAR=21530 TIOCSTI=21522 TIOCSWINSZ=21524 TOSTOP=256"
                    + " VDISCARD=13 VEOF=4 VEOL=11 VEOL2=16 VERASE=2 VINTR=0 VKILL=3 VLNEXT=15 VMIN=6 VQUIT=1"
                    + " VREPRINT=12 VSTART=8 VSTOP=9 VSUSP=10 VSWTC=7 VSWTCH=7 VT0=0 VT1=16384 VTDLY=16384 VTIME=5"
                    + " VWERASE=14 XCASE=4 XTABS=6144 _POSIX_VDISABLE=0";

    private static final int CHARACTERS = 32;
    private static final long FIRST_CHARACTER = 17;
    private static final int LOCAL_FLAGS = 3;
    private static final int CANONICAL = 2;
    private static final int TIME = 5;
    private static final int MINIMUM = 6;
    private static final long STRUCTURE = 64;
    private static final long GET_SIZE = 0x5413;
    private static final long SET_SIZE = 0x5414;
    private static final int BAD_FILE = 9;

    private TerminalControls() {}

    /// What the C library is asked for a terminal.
    private interface Call {
        int run(CLibrary c, int number);
    }

    private static void call(ThreadState ts, PyObject fd, Call call) {
        int descriptor = FileNumbers.of(ts, fd);
        int error;
        try {
            NativeFile file = NativeFile.behind(ts, descriptor);
            error = ts.blocking(() -> {
                try (CLibrary c = CLibrary.open()) {
                    return call.run(c, file.number) < 0 ? c.errno() : 0;
                }
            });
        } catch (IOException e) {
            error = e instanceof Errno.Failure failure ? failure.number : BAD_FILE;
        }
        if (error != 0) {
            throw TerminalErrors.failure(ts, error);
        }
    }

    /// How a terminal behaves: the flags of input, output, the line and the terminal itself, the speeds of input and
    /// output, and a list of the control characters.
    @PyFunction("tcgetattr(fd, /)")
    static PyObject tcgetattr(ThreadState ts, PyObject fd) {
        byte[] bytes = new byte[(int) STRUCTURE];
        int[] numbers = new int[6];
        call(ts, fd, (c, number) -> {
            MemorySegment state = c.memory(STRUCTURE);
            int result = c.call("tcgetattr", number, state);
            for (int i = 0; i < 4; i++) {
                numbers[i] = state.getAtIndex(ValueLayout.JAVA_INT, i);
            }
            numbers[4] = c.call("cfgetispeed", state);
            numbers[5] = c.call("cfgetospeed", state);
            MemorySegment.copy(state, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
            return result;
        });
        PyList characters = new PyList();
        boolean canonical = (numbers[LOCAL_FLAGS] & CANONICAL) != 0;
        for (int i = 0; i < CHARACTERS; i++) {
            byte character = bytes[(int) FIRST_CHARACTER + i];
            boolean isNumber = !canonical && (i == TIME || i == MINIMUM);
            characters.append(isNumber ? PyInt.of(character & 0xFF) : PyBytes.of(new byte[] {character}));
        }
        PyList all = new PyList();
        for (int number : numbers) {
            all.append(PyInt.of(Integer.toUnsignedLong(number)));
        }
        all.append(characters);
        return all;
    }

    /// Has a terminal behave as a list says that is made as tcgetattr() does: at once, when all output is written, or
    /// then and without the input that waits.
    @PyFunction("tcsetattr(fd, when, attributes, /)")
    static void tcsetattr(ThreadState ts, PyObject fd, int when, PyObject attributes) {
        if (!(attributes instanceof PyList all) || all.size() != 7) {
            throw Raise.typeError("tcsetattr, arg 3: must be 7 element list");
        }
        int[] numbers = new int[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) CArguments.asLong(ts, all.get(i));
        }
        if (!(all.get(6) instanceof PyList characters) || characters.size() != CHARACTERS) {
            throw Raise.typeError("tcsetattr: attributes[6] must be %d element list", CHARACTERS);
        }
        byte[] bytes = new byte[CHARACTERS];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = character(ts, characters.get(i));
        }
        call(ts, fd, (c, number) -> {
            MemorySegment state = c.memory(STRUCTURE);
            if (c.call("tcgetattr", number, state) < 0) {
                return -1;
            }
            for (int i = 0; i < 4; i++) {
                state.setAtIndex(ValueLayout.JAVA_INT, i, numbers[i]);
            }
            MemorySegment.copy(bytes, 0, state, ValueLayout.JAVA_BYTE, FIRST_CHARACTER, bytes.length);
            boolean done = c.call("cfsetispeed", state, numbers[4]) >= 0
                    && c.call("cfsetospeed", state, numbers[5]) >= 0
                    && c.call("tcsetattr", number, when, state) >= 0;
            return done ? 0 : -1;
        });
    }

    private static byte character(ThreadState ts, PyObject given) {
        if (given instanceof PyBytes bytes && bytes.size() == 1) {
            return (byte) bytes.get(0);
        }
        if (given instanceof PyInt) {
            return (byte) CArguments.asLong(ts, given);
        }
        throw Raise.typeError("tcsetattr: elements of attributes must be characters or integers");
    }

    /// Sends a break for some time.
    @PyFunction("tcsendbreak(fd, duration, /)")
    static void tcsendbreak(ThreadState ts, PyObject fd, int duration) {
        call(ts, fd, (c, number) -> c.call("tcsendbreak", number, duration));
    }

    /// Waits until all output is written.
    @PyFunction("tcdrain(fd, /)")
    static void tcdrain(ThreadState ts, PyObject fd) {
        call(ts, fd, (c, number) -> c.call("tcdrain", number));
    }

    /// Throws away the input or the output that waits, or both.
    @PyFunction("tcflush(fd, queue, /)")
    static void tcflush(ThreadState ts, PyObject fd, int queue) {
        call(ts, fd, (c, number) -> c.call("tcflush", number, queue));
    }

    /// Stops input or output, or has it go on.
    @PyFunction("tcflow(fd, action, /)")
    static void tcflow(ThreadState ts, PyObject fd, int action) {
        call(ts, fd, (c, number) -> c.call("tcflow", number, action));
    }

    /// The lines and columns of a terminal.
    @PyFunction("tcgetwinsize(fd, /)")
    static PyObject tcgetwinsize(ThreadState ts, PyObject fd) {
        int[] size = new int[2];
        call(ts, fd, (c, number) -> {
            MemorySegment memory = c.memory(Long.BYTES);
            int result = c.call("ioctl", number, GET_SIZE, memory);
            for (int i = 0; i < size.length; i++) {
                size[i] = memory.getAtIndex(ValueLayout.JAVA_SHORT, i) & 0xFFFF;
            }
            return result;
        });
        return PyTuple.of(PyInt.of(size[0]), PyInt.of(size[1]));
    }

    /// Sets the lines and columns of a terminal.
    @PyFunction("tcsetwinsize(fd, winsize, /)")
    static void tcsetwinsize(ThreadState ts, PyObject fd, PyObject winsize) {
        if (!Iterate.isSequence(winsize) || Items.length(ts, winsize) != 2) {
            throw Raise.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
        }
        PyTuple both = Iterate.toTuple(ts, winsize);
        short[] size = new short[2];
        for (int i = 0; i < size.length; i++) {
            long value = CArguments.asLong(ts, both.get(i));
            if (value < 0 || value > 0xFFFF) {
                throw Raise.overflowError("winsize value(s) out of range.");
            }
            size[i] = (short) value;
        }
        call(ts, fd, (c, number) -> {
            MemorySegment memory = c.memory(Long.BYTES);
            int result = c.call("ioctl", number, GET_SIZE, memory);
            for (int i = 0; i < size.length; i++) {
                memory.setAtIndex(ValueLayout.JAVA_SHORT, i, size[i]);
            }
            return result < 0 ? result : c.call("ioctl", number, SET_SIZE, memory);
        });
    }
}
