# @row IN-08
# Attributes of patterns, matches, streams and directory entries are members: an assignment says so. Natives of several classes tell their owner.
import _blake2
import io
import os
import re
import socket
import struct
import unicodedata
import zlib

with os.scandir("/") as entries:
    entry = next(entries)
with socket.socket() as connection:
    for thing, names in (
            (re.match("a", "a"), "pos endpos re string lastindex"), (re.compile("a"), "pattern flags groups groupindex"), (re.compile("a").scanner("a"), "pattern"),
            (zlib.decompressobj(), "eof unused_data unconsumed_tail"), (zlib._ZlibDecompressor(), "eof needs_input unused_data"), (entry, "name path"),
            (unicodedata.ucd_3_2_0, "unidata_version"), (connection, "family type proto timeout")):
        for name in names.split():
            try:
                setattr(thing, name, 1)
            except AttributeError as error:
                print(type(thing).__name__, name, error)
for call in (
        lambda: _blake2.blake2s.update(_blake2.blake2s()), lambda: io.BufferedReader.tell(io.BufferedReader(io.BytesIO()), 1), lambda: io.BufferedRandom.flush(io.BufferedRandom(io.BytesIO()), 1),
        lambda: io.BufferedWriter(io.BytesIO()).truncate(foo=1), lambda: struct.Struct.__delattr__(struct.Struct("b"), "x", **NotImplemented), lambda: struct.pack_into("b", None, 0, 1)):
    try:
        call()
    except TypeError as error:
        print(error)
