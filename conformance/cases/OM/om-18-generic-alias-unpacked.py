# @row OM-18
u = next(iter(tuple[int, str]))
print(u, u.__unpacked__, u == tuple[int, str], tuple[*tuple[int, str]], tuple[float, *tuple[int, ...]], list(tuple[int]), u.__origin__, hash(u) == hash(tuple[int, str]), u.__typing_unpacked_tuple_args__)
class Generic:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(Generic[1, 2], Generic[()], Generic[int,], Generic[:1])
iterator = iter(list[int]); print(type(iterator).__name__, next(iterator), next(iterator, "end"), iterator.__reduce__()[1])
