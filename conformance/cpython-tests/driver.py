"""Runs one module of CPython's own tests and tells what came of each test.

    driver.py MODULE RESULTS [--without-c-tests]

MODULE is a name below the package `test`. RESULTS is appended to, one line for each event, so that a crash loses only
what had not ended: fields are separated by tabs and escaped as in Python's string literals.

    start    ID
    STATUS   ID   MILLISECONDS   KIND   TEXT
    end

STATUS is passed, failed, error, skipped, expected (failed as its author expects) or unexpected (passed though its
author expects otherwise). KIND is `detail` for a test that its author has marked as for CPython only, else empty. TEXT
is the traceback or the reason. Tests that RESULTS names already are not run again.

Modules in C that exist for CPython's tests only have a stand-in where they are not there, and with `--without-c-tests`
where they are: it knows the limits of C's types, and a test that uses anything else of it is skipped.
"""

import importlib.machinery
import importlib.util
import os
import sys
import time
import traceback
import types
import unittest

C_TESTS = (
    '_ctypes_test _testbuffer _testcapi _testclinic _testclinic_limited _testexternalinspection _testimportmultiple '
    '_testinternalcapi _testlimitedcapi _testmultiphase _testsinglephase _xxtestfuzz xxlimited xxlimited_35 xxsubtype'
).split()
LONGEST_TEXT = 6000


# What `test.support` asks for in ways that bear no stand-in; it goes on without.
NOT_EVEN_IN_NAME = {'get_optimizer', 'set_optimizer'}


def known_to_stand_ins():
    """The limits and sizes of C's types on 64-bit Linux, and what CPython is built with, as `_testcapi` names them."""
    table = dict(SIZEOF_VOID_P=8, SIZEOF_WCHAR_T=4, SIZEOF_TIME_T=8, SIZEOF_PID_T=4, SIZEOF_PYGC_HEAD=16)
    table.update(Py_C_RECURSION_LIMIT=10000, WITH_PYMALLOC=False, WITH_MIMALLOC=False)
    table['exception_print'] = lambda error, legacy=False: sys.__excepthook__(type(error), error, error.__traceback__)
    table['get_config'] = lambda: {'code_debug_ranges': True}
    table['get_immortalize_deferred'] = lambda: False
    table['suppress_immortalization'] = lambda suppress: None
    for name, size in dict(CHAR=8, SHRT=16, INT=32, LONG=64, LLONG=64, PY_SSIZE_T=64).items():
        table[f'{name}_MAX'], table[f'{name}_MIN'] = 2 ** (size - 1) - 1, -2 ** (size - 1)
        table[f'U{name}_MAX'] = 2 ** size - 1
    return table


class Absent:
    """Something of a module that is not there. A test that uses it is skipped."""

    tests_are_loaded = False

    def __init__(self, name):
        self.__name__ = self.__qualname__ = name

    def __getattr__(self, attribute):
        if attribute.startswith('__'):
            raise AttributeError(attribute)
        return Absent(f'{self.__name__}.{attribute}')

    def __call__(self, *args, **kwargs):
        if self.__name__.endswith('.get_recursion_depth'):
            # `test.support` has another way then.
            raise ImportError(self.__name__)
        if Absent.tests_are_loaded:
            raise unittest.SkipTest(f'{self.__name__} is not there')
        return Absent(f'{self.__name__}()')

    def __mro_entries__(self, bases):
        return ()


def stand_in(name):
    def absent(attribute):
        if attribute.startswith('__') or attribute in NOT_EVEN_IN_NAME:
            raise AttributeError(attribute)
        return Absent(f'{name}.{attribute}')

    module = types.ModuleType(name)
    module.__spec__ = importlib.machinery.ModuleSpec(name, None)
    module.__dict__.update(known_to_stand_ins(), __getattr__=absent)
    return module


class Lines:
    """The file of results. Its own references to what it calls hold while a test replaces a function of `os`."""

    def __init__(self, path):
        self.known = known_tests(path)
        self.descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        self.write, self.process, self.owner = os.write, os.getpid, os.getpid()

    def tell(self, *fields):
        if self.process() == self.owner:
            line = '\t'.join(str(field).encode('unicode_escape').decode() for field in fields)
            self.write(self.descriptor, line.encode() + b'\n')


def known_tests(path):
    """The tests that a results file names, ended or not."""
    if not os.path.exists(path):
        return set()
    with open(path, encoding='ascii') as file:
        fields = [line.rstrip('\n').split('\t') for line in file]
    return {each[1] for each in fields if len(each) > 1}


def name_of(test):
    return test.id().removeprefix('test.')


def escaped(name):
    return name.encode('unicode_escape').decode()


class TellingResult(unittest.TestResult):
    """Tells each test as it ends; of several outcomes of one test (subtests, tearDown) the worst counts."""

    ORDER = ('passed', 'skipped', 'expected', 'unexpected', 'failed', 'error')

    def __init__(self, lines):
        super().__init__()
        self.lines, self.clock = lines, time.perf_counter
        self.current = None

    def startTest(self, test):
        super().startTest(test)
        self.current, self.status, self.text = test, 'passed', ''
        self.lines.tell('start', name_of(test))
        self.begin = self.clock()

    def stopTest(self, test):
        millis = round((self.clock() - self.begin) * 1000)
        self.lines.tell(self.status, name_of(test), millis, kind_of(test), self.text)
        self.current = None
        super().stopTest(test)

    def note(self, test, status, text):
        if self.current is None:
            # The set-up of a class or a module, or a test that is skipped with its class.
            self.lines.tell(status, name_of(test), 0, kind_of(test), text)
        elif self.ORDER.index(status) >= self.ORDER.index(self.status):
            self.status, self.text = status, self.text or text

    def addSuccess(self, test):
        pass

    def addError(self, test, error):
        self.note(test, 'error', text_of(error))

    def addFailure(self, test, error):
        self.note(test, 'failed', text_of(error))

    def addSubTest(self, test, subtest, error):
        if error is not None:
            failed = issubclass(error[0], test.failureException)
            self.note(test, 'failed' if failed else 'error', f'{subtest}\n{text_of(error)}')

    def addSkip(self, test, reason):
        self.note(test, 'skipped', str(reason))

    def addExpectedFailure(self, test, error):
        self.note(test, 'expected', text_of(error))

    def addUnexpectedSuccess(self, test):
        self.note(test, 'unexpected', '')


def text_of(error):
    try:
        text = ''.join(traceback.format_exception(*error))
    except Exception as e:
        text = f'{error[0].__name__}, whose traceback cannot be shown: {type(e).__name__}: {e}'
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT // 2] + '\n[…]\n' + text[-LONGEST_TEXT // 2:]


def kind_of(test):
    method = getattr(type(test), getattr(test, '_testMethodName', ''), None)
    marked = getattr(method, 'of_cpython_only', False) or getattr(type(test), 'of_cpython_only', False)
    return 'detail' if marked else ''


def mark_details(support):
    """Lets tests that are marked as for CPython run on any interpreter, and remembers the mark."""

    def for_cpython(guards):
        return guards.get('cpython', True not in guards.values())

    def mark(test):
        test.of_cpython_only = True
        return test

    def impl_detail(msg=None, **guards):
        if not for_cpython(guards):
            return unittest.skip(msg or 'not for CPython')
        if guards and not guards.get('cpython'):
            return lambda test: test
        return mark

    support.impl_detail = impl_detail
    support.check_impl_detail = lambda **guards: for_cpython(guards)


def without(suite, known):
    """The suite without the tests whose names are known."""
    tests = []
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            tests.append(without(test, known))
        elif escaped(name_of(test)) not in known:
            tests.append(test)
    return type(suite)(tests)


def main(module, results, *options):
    for name in C_TESTS:
        if '--without-c-tests' in options or importlib.util.find_spec(name) is None:
            # test_buffer has its own way without the names that it takes from `_testbuffer`.
            sys.modules[name] = None if name == '_testbuffer' else stand_in(name)
    lines = Lines(results)
    from test import support
    support.use_resources = {}
    support.verbose = 0
    mark_details(support)
    result = TellingResult(lines)
    # Tests look at what is in the command line and beside the program.
    sys.argv[1:] = []
    sys.path[0] = ''
    loader = unittest.TestLoader()
    try:
        suite = loader.loadTestsFromName('test.' + module)
    except unittest.SkipTest as e:
        lines.tell('skipped', module, 0, '', e)
    except Exception:
        lines.tell('error', module, 0, '', text_of(sys.exc_info()))
    else:
        Absent.tests_are_loaded = True
        if loader.errors:
            lines.tell('error', module, 0, '', '\n'.join(loader.errors))
        if lines.known:
            suite = without(suite, lines.known)
        suite(result)
    lines.tell('end')


if __name__ == '__main__':
    main(*sys.argv[1:])
