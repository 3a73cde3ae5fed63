package dev.vertebra.natives.system;

import dev.vertebra.natives.files.Errno;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The calls that are made for each piece of data, linked once and called without boxing.
final class FileCalls {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle OPEN = link(
            "open",
            2,
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private static final MethodHandle FCNTL = link(
            "fcntl",
            2,
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    static final MethodHandle READ = link("read", -1, transfer());
    static final MethodHandle WRITE = link("write", -1, transfer());
    private static final MethodHandle LSEEK = link(
            "lseek",
            -1,
            FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle POLL = link(
            "poll",
            -1,
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));

    private static final int INTERRUPTED = 4;

    private FileCalls() {}

    private static FunctionDescriptor transfer() {
        return FunctionDescriptor.of(
                ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle link(String function, int variadic, FunctionDescriptor descriptor) {
        Linker.Option errno = Linker.Option.captureCallState("errno");
        MemorySegment address = LINKER.defaultLookup().findOrThrow(function);
        return variadic < 0
                ? LINKER.downcallHandle(address, descriptor, errno)
                : LINKER.downcallHandle(address, descriptor, errno, Linker.Option.firstVariadicArg(variadic));
    }

    private static Errno.Failure failure(MemorySegment state) {
        return new Errno.Failure((int) ERRNO.get(state, 0L));
    }

    private static boolean interrupted(MemorySegment state) {
        return (int) ERRNO.get(state, 0L) == INTERRUPTED;
    }

    static int open(MemorySegment path, int flags, int mode) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result;
            do {
                result = (int) OPEN.invokeExact(state, path, flags, mode);
            } while (result < 0 && interrupted(state));
            if (result < 0) {
                throw failure(state);
            }
            return result;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static int control(int number, int command, int argument) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result = (int) FCNTL.invokeExact(state, number, command, argument);
            if (result < 0) {
                throw failure(state);
            }
            return result;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static long transfer(MethodHandle call, int number, MemorySegment memory, long count) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long result;
            do {
                result = (long) call.invokeExact(state, number, memory, count);
            } while (result < 0 && interrupted(state));
            if (result < 0) {
                throw failure(state);
            }
            return result;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static long seek(int number, long offset, int whence) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long result = (long) LSEEK.invokeExact(state, number, offset, whence);
            if (result < 0) {
                throw failure(state);
            }
            return result;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static int poll(MemorySegment request, int milliseconds) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result = (int) POLL.invokeExact(state, request, 1L, milliseconds);
            if (result < 0 && !interrupted(state)) {
                throw failure(state);
            }
            return Math.max(0, result);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
