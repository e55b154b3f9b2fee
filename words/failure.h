#pragma once

#include <QtGlobal>

namespace tributary {

struct DownloadError;

// A failure as people hear of it. Finer than the kinds of errors, which scripts rely on and which have to
// last; failures.def has each with its sentences and its buttons.
enum class Failure : quint8 {
#define FAILURE(name, happened, inWindow, inTerminal, next, detail, ...) name,
#include "words/failures.def"
#undef FAILURE
};

enum class NextStep : quint8 { SomethingElse, RunAgain };
enum class DetailOf : quint8 { Told, SaidAlready };

// The sentences in English: by them the translations are found, in the context "Failure".
struct FailureWords
{
    const char* happened;
    const char* inWindow;
    const char* inTerminal;
    NextStep next;
    DetailOf detail;
};

Failure failureIn(const DownloadError& error);
const FailureWords& wordsOf(Failure failure);

} // namespace tributary
