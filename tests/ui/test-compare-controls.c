extern int td_stub;
