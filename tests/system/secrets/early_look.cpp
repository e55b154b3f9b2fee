#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

namespace {

void copyCommandLineTo(const char* path)
{
    std::FILE* shown = std::fopen("/proc/self/cmdline", "r");
    std::FILE* copy = std::fopen(path, "w");
    if (shown != nullptr && copy != nullptr) {
        for (int byte = std::fgetc(shown); byte != EOF; byte = std::fgetc(shown))
            std::fputc(byte, copy);
    }
    if (shown != nullptr)
        std::fclose(shown);
    if (copy != nullptr)
        std::fclose(copy);
}

} // namespace

// Stands before the system's call in a program that is told to load it. Qt makes the call as it begins; the
// file TRIBUTARY_EARLY_LOOK then gets what the list of processes shows of the program at that moment, and the
// program gets the signal TRIBUTARY_EARLY_STOP.
extern "C" char* setlocale(int category, const char* locale)
{
    using SetLocale = char* (*)(int, const char*);
    static const auto call = reinterpret_cast<SetLocale>(::dlsym(RTLD_NEXT, "setlocale"));
    static bool hasLooked = false;
    const char* path = std::getenv("TRIBUTARY_EARLY_LOOK");
    if (path != nullptr && !hasLooked)
        copyCommandLineTo(path);
    const char* stop = std::getenv("TRIBUTARY_EARLY_STOP");
    if (stop != nullptr && !hasLooked)
        std::raise(std::atoi(stop));
    hasLooked = true;
    return call(category, locale);
}
