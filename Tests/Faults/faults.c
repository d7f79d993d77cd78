// Makes the n-th call of a program that changes files fail, or kills the program there. Linked into a program by
// LD_PRELOAD; Tests/Faults/failures.py builds and runs it.
//
//   FAULT_FOLDER   only calls on files below this folder are counted (and those on files without a name)
//   FAULT_AT       the number of the call, the first being 1; 0 only counts
//   FAULT_KIND     "kill", "kill-after", or the number of an error (errno)
//   FAULT_LOG      a file to which each call is written, one to a line
//   FAULT_NO_SWAP  when set, the file system cannot exchange two names
//   FAULT_NO_LINK  when set, the file system has no hard links
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int calls;

#define REAL(name) \
  static typeof(name) *real; \
  if (!real) real = (typeof(real))dlsym(RTLD_NEXT, #name)

static const char *setting(const char *name) { return getenv(name); }

static void note(const char *call, const char *path) {
  const char *log = setting("FAULT_LOG");
  if (!log) return;
  static int (*real)(const char *, int, ...);
  if (!real) real = dlsym(RTLD_NEXT, "open");
  int file = real(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path);
  static ssize_t (*put)(int, const void *, size_t);
  if (!put) put = dlsym(RTLD_NEXT, "write");
  if (file >= 0) {
    put(file, line, length);
    static int (*end)(int);
    if (!end) end = dlsym(RTLD_NEXT, "close");
    end(file);
  }
}

static int is_watched(const char *path) {
  const char *folder = setting("FAULT_FOLDER");
  if (!folder) return 0;
  if (path[0] == '/') return strncmp(path, folder, strlen(folder)) == 0;
  char here[PATH_MAX];
  return getcwd(here, sizeof here) && strncmp(here, folder, strlen(folder)) == 0;
}

static int is_watched_file(int number, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", number);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return number > 2 && (is_watched(path) || strncmp(path, "/memfd:", 7) == 0
                        || strstr(path, " (deleted)") != NULL);
}

// Counts a call. Returns 0 to go on, 1 to go on and die afterwards, or -1 to fail with errno set.
static int strike(const char *call, const char *path) {
  int number = __sync_add_and_fetch(&calls, 1);
  note(call, path);
  const char *at = setting("FAULT_AT");
  if (!at || atoi(at) != number) return 0;
  const char *kind = setting("FAULT_KIND");
  if (!strcmp(kind, "kill")) {
    kill(getpid(), SIGKILL);
    pause();
  }
  if (!strcmp(kind, "kill-after")) return 1;
  errno = atoi(kind);
  return -1;
}

static void die_after(int verdict) {
  if (verdict == 1) {
    int kept = errno;
    kill(getpid(), SIGKILL);
    pause();
    errno = kept;
  }
}

#define STRUCK(type, watched, call, path, expression) \
  do { \
    if (!(watched)) return expression; \
    int verdict = strike(call, path); \
    if (verdict < 0) return (type)-1; \
    type result = expression; \
    die_after(verdict); \
    return result; \
  } while (0)

static int makes(int flags) { return flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR); }

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  REAL(open);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  STRUCK(int, makes(flags) && is_watched(path), "open", path, real(path, flags, mode));
}

int open64(const char *path, int flags, ...) {
  REAL(open64);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  STRUCK(int, makes(flags) && is_watched(path), "open", path, real(path, flags, mode));
}

int openat(int folder, const char *path, int flags, ...) {
  REAL(openat);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  STRUCK(int, makes(flags) && is_watched(path), "open", path, real(folder, path, flags, mode));
}

ssize_t write(int number, const void *bytes, size_t count) {
  REAL(write);
  char path[PATH_MAX];
  STRUCK(ssize_t, is_watched_file(number, path), "write", path, real(number, bytes, count));
}

ssize_t pwrite(int number, const void *bytes, size_t count, off_t offset) {
  REAL(pwrite);
  char path[PATH_MAX];
  STRUCK(ssize_t, is_watched_file(number, path), "write", path, real(number, bytes, count, offset));
}

ssize_t writev(int number, const struct iovec *parts, int count) {
  REAL(writev);
  char path[PATH_MAX];
  STRUCK(ssize_t, is_watched_file(number, path), "write", path, real(number, parts, count));
}

int fsync(int number) {
  REAL(fsync);
  char path[PATH_MAX];
  STRUCK(int, is_watched_file(number, path), "fsync", path, real(number));
}

int fchmod(int number, mode_t mode) {
  REAL(fchmod);
  char path[PATH_MAX];
  STRUCK(int, is_watched_file(number, path), "fchmod", path, real(number, mode));
}

int chmod(const char *path, mode_t mode) {
  REAL(chmod);
  STRUCK(int, is_watched(path), "chmod", path, real(path, mode));
}

int ftruncate(int number, off_t size) {
  REAL(ftruncate);
  char path[PATH_MAX];
  STRUCK(int, is_watched_file(number, path), "truncate", path, real(number, size));
}

int rename(const char *from, const char *to) {
  REAL(rename);
  STRUCK(int, is_watched(to), "rename", to, real(from, to));
}

int renameat(int old, const char *from, int new, const char *to) {
  REAL(renameat);
  STRUCK(int, is_watched(to), "rename", to, real(old, from, new, to));
}

int renameat2(int old, const char *from, int new, const char *to, unsigned int flags) {
  REAL(renameat2);
  if (flags && setting("FAULT_NO_SWAP")) {
    errno = EINVAL;
    return -1;
  }
  STRUCK(int, is_watched(to), "rename", to, real(old, from, new, to, flags));
}

int linkat(int old, const char *from, int new, const char *to, int flags) {
  REAL(linkat);
  if (setting("FAULT_NO_LINK")) {
    errno = EPERM;
    return -1;
  }
  STRUCK(int, is_watched(to), "link", to, real(old, from, new, to, flags));
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  STRUCK(int, is_watched(path), "mkdir", path, real(path, mode));
}

int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(mkdirat);
  STRUCK(int, is_watched(path), "mkdir", path, real(folder, path, mode));
}

int unlink(const char *path) {
  REAL(unlink);
  STRUCK(int, is_watched(path), "unlink", path, real(path));
}

int unlinkat(int folder, const char *path, int flags) {
  REAL(unlinkat);
  STRUCK(int, is_watched(path), "unlink", path, real(folder, path, flags));
}

int rmdir(const char *path) {
  REAL(rmdir);
  STRUCK(int, is_watched(path), "rmdir", path, real(path));
}

// What a library writes by stdio does not pass by `write` above, so that its streams are made to.
static ssize_t put_bytes(void *cookie, const char *bytes, size_t count) {
  ssize_t done = write((int)(long)cookie, bytes, count);
  return done < 0 ? 0 : done;
}

static ssize_t get_bytes(void *cookie, char *bytes, size_t count) {
  return read((int)(long)cookie, bytes, count);
}

static int seek_to(void *cookie, off64_t *offset, int whence) {
  off64_t place = lseek64((int)(long)cookie, *offset, whence);
  if (place < 0) return -1;
  *offset = place;
  return 0;
}

static int close_stream(void *cookie) { return close((int)(long)cookie); }

static FILE *stream(int number, const char *mode) {
  if (number < 0) return NULL;
  cookie_io_functions_t calls = {get_bytes, put_bytes, seek_to, close_stream};
  return fopencookie((void *)(long)number, mode, calls);
}

static FILE *opened(const char *path, const char *mode, FILE *(*real)(const char *, const char *)) {
  if (mode[0] == 'r' && !strchr(mode, '+')) return real(path, mode);
  if (strncmp(path, "/proc/self/fd/", 14) && !is_watched(path)) return real(path, mode);
  int flags = (strchr(mode, '+') ? O_RDWR : O_WRONLY) | O_CLOEXEC;
  if (mode[0] == 'w') flags |= O_CREAT | O_TRUNC;
  if (mode[0] == 'a') flags |= O_CREAT | O_APPEND;
  return stream(open(path, flags, 0666), mode);
}

FILE *fopen(const char *path, const char *mode) {
  REAL(fopen);
  return opened(path, mode, real);
}

FILE *fopen64(const char *path, const char *mode) {
  REAL(fopen64);
  return opened(path, mode, real);
}

FILE *tmpfile(void) {
  int verdict = strike("tmpfile", "");
  if (verdict < 0) return NULL;
  FILE *made = stream(memfd_create("tmpfile", MFD_CLOEXEC), "w+");
  die_after(verdict);
  return made;
}

FILE *tmpfile64(void) { return tmpfile(); }
