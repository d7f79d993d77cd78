#ifndef CORRIDOR_LINUX_CALLS_H
#define CORRIDOR_LINUX_CALLS_H

// Calls of Linux's C library that Swift's module for it leaves out, since they are behind _GNU_SOURCE.
#ifdef __linux__
int renameat2(int, const char *, int, const char *, unsigned int);
int memfd_create(const char *, unsigned int);
#endif

#endif
