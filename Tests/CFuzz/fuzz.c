#include "CFuzz.h"

extern int LLVMFuzzerRunDriver(int *, char ***, int (*)(const uint8_t *, size_t));

int desk_fuzz(int count, char **arguments, int (*one)(const uint8_t *, size_t)) {
    return LLVMFuzzerRunDriver(&count, &arguments, one);
}

/* The library's own main, which is linked but never called, wants one of this name. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    (void)bytes;
    (void)count;
    return 0;
}
