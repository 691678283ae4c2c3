/* Faults in the calls that change files, for tests: preloaded into the process whose writing is tried.
 *
 * fault_arm(root, at, kind, code, log) counts the calls on paths below `root` and lets the call number `at` (1 is the first) fail;
 * each call is written to the file descriptor `log` as "name path\n". Nothing happens before it is called, or with `at` 0. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ONCE, FROM_THEN_ON, KILL, HALF_AND_KILL, HALF };

static char root[PATH_MAX];
static int armed_at, armed_kind, armed_code, log_fd = -1;
static atomic_int calls;

void fault_arm(const char *folder, int at, int kind, int code, int log) {
    snprintf(root, sizeof root, "%s", folder);
    armed_at = at; armed_kind = kind; armed_code = code; log_fd = log;
    atomic_store(&calls, 0);
}

static int below(const char *path) {
    size_t n = strlen(root);
    return n && !strncmp(path, root, n) && (path[n] == '/' || !path[n]);
}

static int of_path(int folder, const char *path, char *full) {
    char base[PATH_MAX] = "", link[64];
    if (path[0] != '/') {
        if (folder == AT_FDCWD) { if (!getcwd(base, sizeof base)) return 0; }
        else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t n = readlink(link, base, sizeof base - 1);
            if (n < 0) return 0;
            base[n] = 0;
        }
        strncat(base, "/", sizeof base - strlen(base) - 1);
    }
    strncat(base, path, sizeof base - strlen(base) - 1);
    snprintf(full, PATH_MAX, "%s", base);
    return below(full);
}

static int of_file(int fd, char *full) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, full, PATH_MAX - 1);
    if (n < 0) return 0;
    full[n] = 0;
    return below(full);
}

/* 0: go on; -1: fail with errno; 1: do half of it, then die; 2: do half of it. `needs_room` calls fail on a full disk. */
static int hit(const char *name, const char *path, int needs_room) {
    int now = atomic_fetch_add(&calls, 1) + 1;
    if (log_fd >= 0) {
        char line[PATH_MAX + 40];
        int n = snprintf(line, sizeof line, "%s %s\n", name, path);
        syscall(SYS_write, log_fd, line, (size_t)n);
    }
    if (!armed_at || now < armed_at) return 0;
    if (armed_kind == FROM_THEN_ON) { if (!needs_room) return 0; errno = armed_code; return -1; }
    if (now != armed_at) return 0;
    if (armed_kind == KILL) { kill(getpid(), SIGKILL); pause(); }
    if (armed_kind == HALF_AND_KILL) return 1;
    if (armed_kind == HALF) return 2;
    errno = armed_code;
    return -1;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int opening(int folder, const char *path, int flags) {
    char full[PATH_MAX];
    struct stat status;
    if (!root[0] || !of_path(folder, path, full)) return 0;
    if ((flags & O_ACCMODE) == O_RDONLY && !(flags & O_CREAT)) {
        if (stat(full, &status) || !S_ISDIR(status.st_mode)) return 0;
        return hit("open-folder", full, 0);
    }
    return hit(flags & O_CREAT ? "create" : "open", full, flags & O_CREAT);
}

#define OPEN(symbol) \
    int symbol(const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        REAL(int, #symbol, const char *, int, ...); \
        return opening(AT_FDCWD, path, flags) < 0 ? -1 : real(path, flags, mode); }
OPEN(open)
OPEN(open64)

#define OPENAT(symbol) \
    int symbol(int folder, const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        REAL(int, #symbol, int, const char *, int, ...); \
        return opening(folder, path, flags) < 0 ? -1 : real(folder, path, flags, mode); }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *data, size_t size) {
    char full[PATH_MAX];
    REAL(ssize_t, "write", int, const void *, size_t);
    if (root[0] && of_file(fd, full)) {
        int what = hit("write", full, 1);
        if (what < 0) return -1;
        if (what > 0) {
            ssize_t done = real(fd, data, size > 1 ? size / 2 : size);
            if (what == 1) { kill(getpid(), SIGKILL); pause(); }
            return done;
        }
    }
    return real(fd, data, size);
}

#define ON_FILE(symbol, name, room, more, names) \
    int symbol(int fd more) { \
        char full[PATH_MAX]; \
        REAL(int, name, int more); \
        if (root[0] && of_file(fd, full) && hit(name, full, room) < 0) return -1; \
        return real(fd names); }
#define AND ,
ON_FILE(fsync, "fsync", 1, , )
ON_FILE(fdatasync, "fdatasync", 1, , )
ON_FILE(fchmod, "fchmod", 0, AND mode_t mode, AND mode)
ON_FILE(flock, "flock", 0, AND int what, AND what)
ON_FILE(ftruncate64, "ftruncate64", 0, AND off64_t size, AND size)

#define ON_PATH(symbol, name, room, more, names) \
    int symbol(const char *path more) { \
        char full[PATH_MAX]; \
        REAL(int, name, const char * more); \
        if (root[0] && of_path(AT_FDCWD, path, full) && hit(name, full, room) < 0) return -1; \
        return real(path names); }
ON_PATH(unlink, "unlink", 0, , )
ON_PATH(rmdir, "rmdir", 0, , )
ON_PATH(mkdir, "mkdir", 1, AND mode_t mode, AND mode)
ON_PATH(rename, "rename", 0, AND const char *to, AND to)
ON_PATH(link, "link", 1, AND const char *to, AND to)

int close(int fd) {
    char full[PATH_MAX];
    REAL(int, "close", int);
    int flags = root[0] ? fcntl(fd, F_GETFL) : -1; /* what was only read is closed without loss */
    int failed = flags >= 0 && (flags & O_ACCMODE) != O_RDONLY && of_file(fd, full) && hit("close", full, 0) < 0;
    int code = errno, done = real(fd);
    if (failed) { errno = code; return -1; }
    return done;
}
