/// The module `_locale`: the locale C, with ASCII or with UTF-8, which is the only one that is here.
///
/// [LocaleModule] provides it, [LocaleFunctions] has the functions, [LocaleState] keeps what a runtime has chosen
/// for each category, [LocaleFacts] is what the C library says of the locale.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.locale;
