#include "words/failure_text.h"

#include "words/failure.h"
#include "words/phrase_text.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString said(const char* sentence, Reader reader)
{
    return *sentence == '\0' ? QString() : worded("Failure", sentence, reader);
}

} // namespace

QString happenedText(const DownloadError& error, Reader reader)
{
    return said(wordsOf(failureIn(error)).happened, reader);
}

bool isToldOf(int httpStatus)
{
    constexpr int firstOfNoSuccess = 300;
    return httpStatus >= firstOfNoSuccess;
}

QString errorText(const DownloadError& error)
{
    QString happened = happenedText(error, Reader::Person);
    if (!isToldOf(error.httpStatus))
        return happened;
    //: %1: what went wrong, %2: the number the server answered with, e.g. "Not found (404)".
    return Words::tr("%1 (%2)").arg(happened).arg(error.httpStatus);
}

QString adviceFor(const DownloadError& error)
{
    return said(wordsOf(failureIn(error)).inWindow, Reader::Person);
}

QString detailText(const DownloadError& error, Reader reader)
{
    if (wordsOf(failureIn(error)).detail == DetailOf::SaidAlready)
        return {};
    if (reader == Reader::Script)
        return error.detail.english();
    // The network's own English sentence says no more than the kind.
    const bool isSaidByKind =
        error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::ConnectionRefused;
    return isSaidByKind && !error.detail.kind() ? QString() : phraseText(error.detail).trimmed();
}

QString errorLines(const DownloadError& error)
{
    const QString detail = detailText(error);
    return detail.isEmpty() ? errorText(error) : QString(errorText(error) + u'\n' + detail);
}

} // namespace tributary
