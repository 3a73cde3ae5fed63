# @row OM-18
import errno
for name in (
    "EAGAIN", "EALREADY", "EWOULDBLOCK", "EINPROGRESS", "EPIPE", "ESHUTDOWN", "ECHILD", "ECONNABORTED", "ECONNREFUSED",
    "ECONNRESET", "EEXIST", "ENOENT", "EISDIR", "ENOTDIR", "EINTR", "EACCES", "EPERM", "ESRCH", "ETIMEDOUT", "EINVAL",
    "ENOTCAPABLE", "EIO",
):
    number = getattr(errno, name, None)
    print(name, type(OSError(number, "text")).__name__ if number else "absent")
class Mine(OSError): pass
print(
    type(Mine(2, "x")).__name__, type(FileNotFoundError(13, "x")).__name__, type(OSError("2", "x")).__name__,
    type(OSError(True, "x")).__name__, type(OSError(2)).__name__, type(OSError(2, "a", "b", "c", "d", "e")).__name__,
)
