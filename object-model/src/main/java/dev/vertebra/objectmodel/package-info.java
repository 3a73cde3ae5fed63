/// Python's objects and types, every built-in type, and the operations on them.
///
/// Start with [dev.vertebra.objectmodel.PyObject], [dev.vertebra.objectmodel.PyType] and, for the operations that
/// Python's syntax stands for, [dev.vertebra.objectmodel.Numbers], [dev.vertebra.objectmodel.Items] and
/// [dev.vertebra.objectmodel.Attributes]. What a host supplies is [dev.vertebra.objectmodel.ThreadState]; what can be
/// plugged in are the services [dev.vertebra.objectmodel.ReferenceTracker] and
/// [dev.vertebra.objectmodel.NativeModule]. One package, because the built-in types refer to each other; algorithms
/// without Python objects live in `internal` packages. It uses the JDK and the annotations of `dev.vertebra.declare`
/// only.
///
/// A host defines classes at run time with [dev.vertebra.objectmodel.ClassBuilder] and functions with
/// [dev.vertebra.objectmodel.PyHostFunction]; `RectanglesProgram` among the tests is a sample that needs no other
/// module. What is there for good is declared by the annotations of `dev.vertebra.declare`.
package dev.vertebra.objectmodel;
