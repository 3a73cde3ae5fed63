/// Where a runtime is installed and what its path starts as: prefixes, virtual environments, site-packages, `.pth`
/// files.
///
/// Pure Java, no Python object is touched: [dev.vertebra.importsys.start.Installation] answers before the first module
/// is imported, [dev.vertebra.importsys.start.SitePaths] plans what the library's module `site` would do to `sys.path`,
/// [dev.vertebra.importsys.start.ZipProgram] knows programs in zip archives.
@NullMarked
package dev.vertebra.importsys.start;

import org.jspecify.annotations.NullMarked;
