#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <pthread.h>

// Stands before the system's call in a program that is told to load it, and gives that program no more than
// TRIBUTARY_THREADS threads, as the limit of a container or of a person does.
extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*begin)(void*),
                              void* argument)
{
    using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
    static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    static std::atomic_int begun = 0;
    const char* most = std::getenv("TRIBUTARY_THREADS");
    if (most != nullptr && begun.fetch_add(1) >= std::atoi(most))
        return EAGAIN;
    return create(thread, attributes, begin, argument);
}
