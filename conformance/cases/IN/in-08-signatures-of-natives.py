# @row IN-08
# Natives show the signatures that CPython's do, or none.
import _csv
import _thread
import inspect
import os
import pickle
import select
import socket
import zlib

for thing in (
        select.epoll, _thread._ThreadHandle, _thread._ThreadHandle.join, _csv.Dialect.__reduce__, _csv.Dialect.__reduce_ex__, _csv.Writer.writerow, _csv.Writer.writerows, pickle.PickleBuffer,
        os.timerfd_create, zlib._ZlibDecompressor, socket.SocketType, os.waitpid, os.kill):
    try:
        print(inspect.signature(thing))
    except ValueError as error:
        print(error)
