#ifndef CFUZZ_H
#define CFUZZ_H
#include <stddef.h>
#include <stdint.h>
/// Runs libFuzzer with these arguments on a function that takes one input. Returns an exit status.
int desk_fuzz(int count, char **arguments, int (*one)(const uint8_t *, size_t));
#endif
