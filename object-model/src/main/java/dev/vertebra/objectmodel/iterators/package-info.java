/// The lazy built-in classes: `range`, `map`, `filter`, `zip`, `enumerate`, `reversed`, and the iterator of a callable
/// and a sentinel.
///
/// Above the root package, which does not know them: they are made as a class of any other module is, of
/// [dev.vertebra.objectmodel.PyIterator]. Iterators of what a container holds are with the containers. Start with
/// [dev.vertebra.objectmodel.iterators.PyMap].
package dev.vertebra.objectmodel.iterators;
