/// What readers and writers of xz share: filters with their properties, checksums, failures.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.lzma.format;
