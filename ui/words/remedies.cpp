#include "ui/words/remedies.h"

#include "words/failure.h"

namespace tributary {

namespace {

QList<Remedy> remediesFor(Failure failure)
{
    using enum Remedy;
    switch (failure) {
#define FAILURE(name, happened, inWindow, inTerminal, next, detail, ...)                                     \
    case Failure::name: return {__VA_ARGS__};
#include "words/failures.def"
#undef FAILURE
    }
    return {Retry};
}

} // namespace

QList<Remedy> remediesFor(const DownloadError& error, Secrets missing)
{
    QList<Remedy> remedies = remediesFor(failureIn(error));
    if (missing && !remedies.contains(Remedy::SignIn) && !remedies.contains(Remedy::ChooseFolder))
        remedies.append(Remedy::SignIn);
    if (error.doubt)
        remedies.prepend(Remedy::Trust);
    return remedies;
}

} // namespace tributary
