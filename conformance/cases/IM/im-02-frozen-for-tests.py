# @row IM-02
# The frozen modules that exist for tests: what is known about them, their code, packages, aliases, and switching them off.
import _imp
import marshal
import sys
from importlib.machinery import FrozenImporter


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__, str(e), getattr(e, 'name', None)


def short(text):
    return text and text.replace(sys._stdlib_dir, 'LIB')


names = '__hello__ __hello_alias__ __hello_only__ __phello__ __phello__.__init__ __phello__.spam __phello__.ham '
names += '__phello__.ham.__init__ __phello__.ham.eggs __phello_alias__ __phello_alias__.spam _frozen_importlib nope'
for name in names.split():
    found = _imp.find_frozen(name, withdata=True)
    print(name, _imp.is_frozen(name), attempt(_imp.is_frozen_package, name), found and (type(found[0]), found[1:]))
    if found:
        code = _imp.get_frozen_object(name)
        print('   ', code.co_filename, marshal.loads(found[0]).co_filename, _imp.find_frozen(name)[0])
        spec = FrozenImporter.find_spec(name)
        state, places = spec.loader_state, spec.submodule_search_locations
        print('   ', state.origname, short(state.filename), places and [short(each) for each in places])
    else:
        print('   ', attempt(_imp.get_frozen_object, name), FrozenImporter.find_spec(name))
for data in (b'', b'6', marshal.dumps(5), marshal.dumps(compile('a = 1', 'f', 'exec'))):
    result = attempt(_imp.get_frozen_object, 'x', data)
    print(getattr(result, 'co_names', result))
import __hello__
import __phello__.ham.eggs
import __phello__.spam

print(__hello__, short(__hello__.__file__), __hello__.initialized, __phello__.ham.eggs, short(__phello__.__path__[0]))
__hello__.main()
import __hello_only__
import __phello_alias__

print(__hello_only__, hasattr(__hello_only__, '__file__'), __phello_alias__.__path__)
for value in (-1, 1, 0):
    _imp._override_frozen_modules_for_tests(value)
    print(value, _imp.is_frozen('__hello__'), _imp.is_frozen('zipimport'), _imp.find_frozen('__phello__'))
