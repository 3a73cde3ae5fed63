/// Python's objects and types, every built-in type, and the operations on them.
///
/// Start with [dev.vertebra.objectmodel.PyObject], [dev.vertebra.objectmodel.PyType] and, for the operations that
/// Python's syntax stands for, [dev.vertebra.objectmodel.Numbers], [dev.vertebra.objectmodel.Items] and
/// [dev.vertebra.objectmodel.Attributes]. What a host supplies is [dev.vertebra.objectmodel.ThreadState]; what can be
/// plugged in are the services [dev.vertebra.objectmodel.ReferenceTracker] and
/// [dev.vertebra.objectmodel.NativeModule]. It uses the JDK and the annotations of `dev.vertebra.declare` only.
///
/// One large package, because the built-in types refer to each other and to each other's inner forms. The families in
/// it, each with the class to begin with:
///
/// - what an object is: [dev.vertebra.objectmodel.PyObject], attributes by shape
///   ([dev.vertebra.objectmodel.Shape], [dev.vertebra.objectmodel.Attributes]);
/// - classes: [dev.vertebra.objectmodel.PyType]; how they are made (`ClassCreation`, `DerivedClass`, `Mro`, `Layouts`)
///   and get their slots (`SlotWiring`, [dev.vertebra.objectmodel.SlotFunction]); the built-in ones, `Bootstrap`;
/// - a built-in type `X`: `PyX`, and beside it `XMethods`, `XSlots`, `XOperators`, `XIterator`;
/// - descriptors and functions: [dev.vertebra.objectmodel.PyDescriptor], [dev.vertebra.objectmodel.Native],
///   [dev.vertebra.objectmodel.Calls], `Arguments`;
/// - operations: [dev.vertebra.objectmodel.Numbers], [dev.vertebra.objectmodel.Items],
///   [dev.vertebra.objectmodel.Compare], [dev.vertebra.objectmodel.Iterate], [dev.vertebra.objectmodel.Truth],
///   [dev.vertebra.objectmodel.Text];
/// - exceptions: [dev.vertebra.objectmodel.Raise], [dev.vertebra.objectmodel.PyBaseException],
///   [dev.vertebra.objectmodel.ExceptionTypes];
/// - text: layout and formats (`FormatSpec`, `NumberFormat`, `PercentFormat`), [dev.vertebra.objectmodel.Codecs];
/// - memory of others: [dev.vertebra.objectmodel.Buffers], [dev.vertebra.objectmodel.PyMemoryView];
/// - life and death: [dev.vertebra.objectmodel.Memory], [dev.vertebra.objectmodel.Stepper], `Handles`.
///
/// What needs none of the inner forms is above, in `iterators` and `process`; algorithms without Python objects are
/// below, in `internal` packages.
///
/// A host defines classes at run time with [dev.vertebra.objectmodel.ClassBuilder] and functions with
/// [dev.vertebra.objectmodel.PyHostFunction]; `RectanglesProgram` among the tests is a sample that needs no other
/// module. What is there for good is declared by the annotations of `dev.vertebra.declare`.
package dev.vertebra.objectmodel;
