package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.files.FileNames;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;

/// The words with which a program is started: its name for itself, and its arguments.
final class ProgramWords {
    private ProgramWords() {}

    // --- arguments

    /// The words in a list or a tuple, of which the first is not empty.
    ///
    /// @param function the function that the errors name
    /// @param rest how they go on, up to the argument
    static List<String> of(ThreadState ts, String function, PyObject argv, String rest) {
        if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
            throw Raise.typeError("%s must be a tuple or list", function + rest);
        }
        PyTuple values = Iterate.toTuple(ts, argv);
        if (values.size() == 0) {
            throw Raise.valueError("%s must not be empty", function + rest);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            words.add(FileNames.text(ts, FileNames.fspath(ts, values.get(i))));
        }
        if (words.getFirst().isEmpty()) {
            throw Raise.valueError("%s first element cannot be empty", function + rest);
        }
        return words;
    }
}
