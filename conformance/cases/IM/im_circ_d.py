from im_circ_c import thing_c
thing_d = 2
