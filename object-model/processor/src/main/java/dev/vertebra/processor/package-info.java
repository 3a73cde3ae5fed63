/// The annotation processor that turns declarations of natives into switch-dispatched tables.
///
/// Start with [dev.vertebra.processor.NativeProcessor]. [dev.vertebra.processor.ClassReader] reads and checks a class,
/// [dev.vertebra.processor.Entries] makes the cases of the switches, [dev.vertebra.processor.ClassWriter] writes the
/// file.
@NullMarked
package dev.vertebra.processor;

import org.jspecify.annotations.NullMarked;
