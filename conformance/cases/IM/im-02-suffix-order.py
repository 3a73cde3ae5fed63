# @row IM-02
# Suffixes are tried in order: extensions, source, bytecode.
import importlib.machinery as m
print(m.SOURCE_SUFFIXES, m.BYTECODE_SUFFIXES, m.all_suffixes() == m.SOURCE_SUFFIXES + m.BYTECODE_SUFFIXES + m.EXTENSION_SUFFIXES, len(m.EXTENSION_SUFFIXES) > 0)
