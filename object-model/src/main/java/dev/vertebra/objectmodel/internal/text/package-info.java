/// Algorithms on text and bytes that need no Python object: encodings, Unicode properties, case mapping, search,
/// quoting.
///
/// The classes of the root package give them their Python faces.
package dev.vertebra.objectmodel.internal.text;
