# @row IN-08
# lzma in the library: files, tar and zip archives, shutil; a pickled compressor is refused.
import io
import lzma
import os
import pickle
import shutil
import tarfile
import tempfile
import zipfile

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'lines.xz')
lines = [f'line {i}\n' for i in range(2000)]
with lzma.open(name, 'wt', encoding='ascii') as file:
    file.writelines(lines)
with lzma.open(name, 'at', encoding='ascii') as file:
    file.write('appended\n')
with lzma.open(name, 'rt', encoding='ascii') as file:
    print([each == line for each, line in zip(file, lines)].count(True), file.readline())
with lzma.LZMAFile(name) as file:
    print(file.readable(), file.seekable(), file.read(12), file.seek(-9, 2), file.read(), file.tell())
    file.seek(3)
    print(file.peek(3)[:3], file.read1(4), file.readline())
print(lzma.is_check_supported(lzma.CHECK_CRC64), lzma.LZMAFile(io.BytesIO(lzma.compress(b'memory'))).read())

with tarfile.open(os.path.join(folder, 'all.tar.xz'), 'w:xz', preset=0) as archive:
    archive.add(name, 'lines.xz')
with tarfile.open(os.path.join(folder, 'all.tar.xz')) as archive:
    print(archive.getnames(), archive.extractfile('lines.xz').read() == open(name, 'rb').read())
with zipfile.ZipFile(os.path.join(folder, 'all.zip'), 'w', zipfile.ZIP_LZMA) as archive:
    archive.writestr('text', ''.join(lines))
    archive.writestr('nothing', '')
with zipfile.ZipFile(os.path.join(folder, 'all.zip')) as archive:
    print(archive.testzip(), archive.namelist(), archive.read('text').decode() == ''.join(lines), archive.read('nothing'))
    with archive.open('text') as file:
        print(file.read(7), file.readline(), file.seek(100), file.read(5))
os.mkdir(os.path.join(folder, 'tree'))
open(os.path.join(folder, 'tree', 'one'), 'w').write('1')
packed = shutil.make_archive(os.path.join(folder, 'packed'), 'xztar', os.path.join(folder, 'tree'))
shutil.unpack_archive(packed, os.path.join(folder, 'out'))
print(os.path.basename(packed), sorted(os.listdir(os.path.join(folder, 'out'))))
for each in (lzma.LZMACompressor(preset=0), lzma.LZMADecompressor()):
    try:
        pickle.dumps(each)
    except TypeError as error:
        print(error)
shutil.rmtree(folder)
