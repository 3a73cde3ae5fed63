/// The files that a runtime has open, by number, the names of files and the numbers of errors: what `_io`, `posix`,
/// `_socket` and `select` share.
///
/// Uses no other package of this module. Start with [dev.vertebra.natives.files.Descriptors], the table; what a number
/// stands for is an [dev.vertebra.natives.files.OpenFile], of which other packages have kinds of their own.
package dev.vertebra.natives.files;
