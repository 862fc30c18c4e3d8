#define _GNU_SOURCE
#include "CTNEF.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ytnef.h>

static int put(int file, const void *bytes, size_t count) {
    const char *from = bytes;
    while (count > 0) {
        ssize_t done = write(file, from, count);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return -1;
        from += done;
        count -= (size_t)done;
    }
    return 0;
}

static void piece(int file, char kind, const void *name, size_t length, const void *bytes, size_t count) {
    uint32_t sizes[2] = {(uint32_t)length, (uint32_t)count};
    if (put(file, &kind, 1) || put(file, sizes, sizeof sizes) || put(file, name, length) || put(file, bytes, count))
        _exit(1);
}

// A property of an attachment or a message that has something in it.
static variableLength *property(MAPIProps *all, DWORD type, DWORD id) {
    variableLength *found = MAPIFindProperty(all, PROP_TAG(type, id));
    return found == MAPI_UNDEFINED || !found->data || found->size <= 0 ? NULL : found;
}

static variableLength *text(MAPIProps *all, DWORD id) {
    variableLength *found = property(all, PT_UNICODE, id);
    return found ? found : property(all, PT_STRING8, id);
}

static size_t length(const variableLength *value) {
    return strnlen((const char *)value->data, (size_t)value->size);
}

static void unpack(const uint8_t *bytes, size_t count, int file) {
    TNEFStruct all;
    TNEFInitialize(&all);
    all.Debug = 0;
    // What was read before a fault is kept.
    TNEFParseMemory((unsigned char *)bytes, (long)count, &all);
    if (all.body.data && all.body.size > 0) piece(file, 't', "", 0, all.body.data, length(&all.body));
    variableLength *html = property(&all.MapiProperties, PT_BINARY, PR_BODY_HTML);
    if (html) piece(file, 'h', "", 0, html->data, (size_t)html->size);
    for (Attachment *each = all.starting_attach.next; each; each = each->next) {
        variableLength *name = text(&each->MAPI, PR_ATTACH_LONG_FILENAME);
        if (!name) name = text(&each->MAPI, PR_ATTACH_FILENAME);
        if (!name && each->Title.data && each->Title.size > 0) name = &each->Title;
        // An object holds its class in sixteen bytes before the bytes themselves.
        size_t skipped = 0;
        variableLength *data = property(&each->MAPI, PT_BINARY, PR_ATTACH_DATA_OBJ);
        if (!data && (data = property(&each->MAPI, PT_OBJECT, PR_ATTACH_DATA_OBJ))) skipped = 16;
        if (each->FileData.data && each->FileData.size > 0) {
            data = &each->FileData;
            skipped = 0;
        }
        if (!data || (size_t)data->size <= skipped) continue;
        piece(file, 'f', name ? (char *)name->data : "", name ? length(name) : 0, data->data + skipped,
              (size_t)data->size - skipped);
    }
}

int tnef_unpack(const uint8_t *bytes, size_t count) {
    int file = memfd_create("tnef", MFD_CLOEXEC);
    if (file < 0) return -1;
    pid_t child = fork();
    if (child == 0) {
        // The library talks on the standard output, which is not its own.
        FILE *nowhere = freopen("/dev/null", "w", stdout);
        FILE *neither = freopen("/dev/null", "w", stderr);
        if (!nowhere || !neither) _exit(1);
        struct rlimit seconds = {2, 2}, memory = {512u << 20, 512u << 20}, none = {0, 0};
        setrlimit(RLIMIT_CPU, &seconds);
        setrlimit(RLIMIT_AS, &memory);
        setrlimit(RLIMIT_CORE, &none);
        unpack(bytes, count, file);
        _exit(0);
    }
    int status;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    if (child < 0 || lseek(file, 0, SEEK_SET) < 0) {
        close(file);
        return -1;
    }
    return file;
}
