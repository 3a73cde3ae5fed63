"""Imports every module of the standard library that the oracle has and tells how each went.

    imports.py LIBRARY OUTPUT

LIBRARY is CPython's `lib/python3.13`. OUTPUT gets a line for each module: name, `native`, `python` or `no`, and what
was raised. Left out are tests, programs with windows, and what acts when it is imported.
"""

import os
import sys
import warnings

LEFT_OUT = {'antigravity', 'this', 'idlelib', 'turtledemo', 'test', 'site-packages', 'lib-dynload', '__pycache__'}
LEFT_OUT_BELOW = {'__main__', '_bundled', 'tests', 'test', '__pycache__'}


def in_folder(folder, prefix=''):
    """The names of the modules and packages of a folder, those in packages included."""
    for entry in sorted(os.listdir(folder)):
        name, extension = os.path.splitext(entry)
        path = os.path.join(folder, entry)
        if name in (LEFT_OUT_BELOW if prefix else LEFT_OUT) or name == '__init__' or '-' in name:
            continue
        if extension == '.py':
            yield prefix + name
        elif os.path.exists(os.path.join(path, '__init__.py')):
            yield prefix + name
            yield from in_folder(path, f'{prefix}{name}.')


def extensions(library):
    return {entry.partition('.')[0] for entry in os.listdir(os.path.join(library, 'lib-dynload'))}


def kind_of(name):
    """How a module comes; what importing it raises is for the caller."""
    __import__(name)
    module = sys.modules[name]
    path = getattr(module, '__file__', None)
    return 'python' if path and path.endswith('.py') else 'native'


def main(library, output):
    names = set(in_folder(library)) | extensions(library) | (sys.stdlib_module_names - LEFT_OUT)
    with open(output, 'w', encoding='utf-8') as file:
        for name in sorted(names):
            try:
                kind, error = kind_of(name), ''
            except BaseException as e:
                kind, error = 'no', f'{type(e).__name__}: {e}'.splitlines()[0]
            print(name, kind, error, sep='\t', file=file, flush=True)


warnings.simplefilter('ignore')
main(*sys.argv[1:])
