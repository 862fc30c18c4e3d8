#include <gmime/gmime.h>

// Declared where the C library is asked for all it has, which Swift does not ask for.
int memfd_create(const char *name, unsigned int flags);
