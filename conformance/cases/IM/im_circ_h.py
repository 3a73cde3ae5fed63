from im_circ_g import name
answer = f"h knows {name}"
