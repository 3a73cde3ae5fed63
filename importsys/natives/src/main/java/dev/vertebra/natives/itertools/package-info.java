/// The module `itertools`: iterators made of iterators, each class in its own file.
///
/// Start with [ItertoolsModule]. Every iterator is a [dev.vertebra.objectmodel.PyIterator], so that one virtual call
/// gives its next element. Compare CPython Modules/itertoolsmodule.c.
package dev.vertebra.natives.itertools;
