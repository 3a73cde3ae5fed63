package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.PyStr;

/// Where the greater part of a code object is read from when it is first needed.
///
/// Of the functions that a program imports most never run: their instructions, constants and names need not be made.
public interface CodeSource {
    /// Sets all fields but the numbers and the file name.
    void read(CodeFields fields);

    /// Says that the file of all code objects of this source, those among them that are not made yet, is another one.
    void moveFile(PyStr filename);
}
