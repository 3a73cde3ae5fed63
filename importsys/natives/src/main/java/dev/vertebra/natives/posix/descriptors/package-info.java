/// Open files by their numbers: opening, reading and writing, pipes, terminals, and descriptors that count or tell the
/// time.
///
/// Uses `paths`. What a number stands for is in [dev.vertebra.natives.files]. Start with
/// [dev.vertebra.natives.posix.descriptors.DescriptorFunctions].
package dev.vertebra.natives.posix.descriptors;
