#pragma once
#include <stddef.h>
#include <stdint.h>

// What Outlook packs into winmail.dat (TNEF), unpacked in a process of its own: the library walks through bytes of
// strangers, and a fault of it must not cost the mail that they came with.

// Writes what is in it to a new descriptor: for each piece a letter (t text, h HTML, f file), its name or nothing,
// both lengths as 32 bits in the machine's order, then name and bytes: `letter, name length, length, name, bytes`.
// Returns the descriptor, to be closed by the caller, or -1.
int tnef_unpack(const uint8_t *bytes, size_t count);
