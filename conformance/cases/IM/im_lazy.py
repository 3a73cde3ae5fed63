print("im_lazy really loads")
value = 42
