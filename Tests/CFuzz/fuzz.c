#include "CFuzz.h"

extern int LLVMFuzzerRunDriver(int *, char ***, int (*)(const uint8_t *, size_t));

int desk_fuzz(int count, char **arguments, int (*one)(const uint8_t *, size_t)) {
    return LLVMFuzzerRunDriver(&count, &arguments, one);
}
