package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import java.util.TreeSet;

/// The argument `file_actions` of `posix_spawn`: what is done with descriptors in the child before its program runs.
final class SpawnActions {
    /// The kind of an action that copies a descriptor.
    private static final int DUPLICATE = 2;

    private SpawnActions() {}

    /// The actions as a tuple, each of them a tuple that is not empty.
    private static PyTuple actions(ThreadState ts, PyObject wanted) {
        if (wanted == PyNone.NONE) {
            return PyTuple.of();
        }
        if (!(wanted instanceof PyList) && !(wanted instanceof PyTuple)) {
            throw Raise.typeError("file_actions must be a sequence or None");
        }
        PyTuple all = Iterate.toTuple(ts, wanted);
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof PyTuple action) || action.size() == 0) {
                throw Raise.typeError("Each file_actions element must be a non-empty tuple");
            }
        }
        return all;
    }

    /// The descriptors that actions copy although the child does not inherit them: it has them until then.
    static Set<Integer> borrowed(ThreadState ts, PyObject wanted) {
        PyTuple all = actions(ts, wanted);
        Set<Integer> borrowed = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            PyTuple action = (PyTuple) all.get(i);
            if (action.size() == 3 && action.get(0) instanceof PyInt kind && kind.longValueClamped() == DUPLICATE) {
                int fd = Numbers.asInt(ts, action.get(1));
                if (Descriptors.of(ts).getOrNull(fd) != null && !isInheritable(ts, fd)) {
                    borrowed.add(fd);
                }
            }
        }
        return borrowed;
    }

    private static boolean isInheritable(ThreadState ts, int fd) {
        try {
            return Descriptors.of(ts).isInheritable(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Adds the actions to those of a start.
    ///
    /// @param borrowed what [#borrowed] has given, less what the actions themselves change
    static void add(ThreadState ts, CLibrary c, MemorySegment actions, PyObject wanted, Set<Integer> borrowed) {
        PyTuple all = actions(ts, wanted);
        for (int i = 0; i < all.size(); i++) {
            int error = addAction(ts, c, actions, (PyTuple) all.get(i), borrowed);
            if (error != 0) {
                throw Errno.error(error, null);
            }
        }
    }

    private static int addAction(
            ThreadState ts, CLibrary c, MemorySegment actions, PyTuple action, Set<Integer> borrowed) {
        switch (Numbers.asInt(ts, action.get(0))) {
            case 0 -> {
                checkSize(action, 5, "open");
                String path = FileNames.text(ts, FileNames.fspath(ts, action.get(2)));
                int flags = Numbers.asInt(ts, action.get(3));
                int mode = Numbers.asInt(ts, action.get(4));
                int fd = Numbers.asInt(ts, action.get(1));
                borrowed.remove(fd);
                return c.call("posix_spawn_file_actions_addopen", actions, fd, c.text(path), flags, mode);
            }
            case 1 -> {
                checkSize(action, 2, "close");
                int fd = Numbers.asInt(ts, action.get(1));
                return c.call("posix_spawn_file_actions_addclose", actions, fd);
            }
            case DUPLICATE -> {
                checkSize(action, 3, "dup2");
                int fd = Numbers.asInt(ts, action.get(1));
                int copy = Numbers.asInt(ts, action.get(2));
                borrowed.remove(copy);
                return c.call("posix_spawn_file_actions_adddup2", actions, fd, copy);
            }
            default -> throw Raise.typeError("Unknown file_actions identifier");
        }
    }

    private static void checkSize(PyTuple action, int size, String name) {
        if (action.size() != size) {
            throw Raise.typeError("A %s file_action tuple must have %d elements", name, size);
        }
    }
}
