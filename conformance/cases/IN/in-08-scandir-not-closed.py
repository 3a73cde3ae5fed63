# @row IN-08
# @strategy counting: shows when an object dies
# A scandir iterator that dies before its end warns; one that has ended, or was closed, does not.
import os
import tempfile
import warnings

folder = tempfile.mkdtemp()
for name in 'ab':
    os.mkdir(f'{folder}/{name}')


def told(use):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        iterator = os.scandir(folder)
        use(iterator)
        del iterator
    print([(each.category.__name__, str(each.message).split(' at ')[0]) for each in caught])


told(next)
told(lambda iterator: None)
told(list)
told(lambda iterator: iterator.close())
told(lambda iterator: iterator.__exit__())
for name in 'ab':
    os.rmdir(f'{folder}/{name}')
os.rmdir(folder)
