#include "app/cli/reporting/error_words.h"
#include "app/cli/reporting/tally.h"
#include "core/values/phrases/phrase.h"

#include <QSet>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;

namespace {

constexpr auto lastKind = lastOf<ErrorKind>;

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(lastKind); ++kind)
        kinds.append(static_cast<ErrorKind>(kind));
    return kinds;
}

const QUrl url(QStringLiteral("https://files.example.com/a.iso"));

QString wordsFor(ErrorKind kind, int status = 0, const QString& detail = QString())
{
    return errorWords({.kind = kind, .httpStatus = status, .detail = detail}, url, Reader::Script);
}

} // namespace

class TestCliErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatToDoForEveryKind();
    void repeatsTheDetailAndTheStatus();
    void namesAnotherServer();
    void advisesNothingThatAnotherServerIsNotSent();
    void advisesTheOptionOfTheFolderThatFailed_data();
    void advisesTheOptionOfTheFolderThatFailed();
    void calls410Gone();
    void aDowngradeIsNoBadCertificate();
    void promisesNothingOfWaitingWhereItCannotHelp();
    void anotherRunKnowsOfThisOneWhereverItIsAdvised();
    void saysWhatWasFoundWhereThatIsMoreThanTheKind_data();
    void saysWhatWasFoundWhereThatIsMoreThanTheKind();
    void knowsWhatSomeNumbersMean();
    void exitCodesFollowTheKind();
    void theGravestFailureGivesTheExitCode_data();
    void theGravestFailureGivesTheExitCode();
    void isOverWhenAllAreSettled();
};

void TestCliErrorWords::saysWhatHappenedAndWhatToDoForEveryKind()
{
    QSet<QString> sentences;
    for (const ErrorKind kind : allKinds()) {
        const QString words = wordsFor(kind);
        const QStringList parts = words.split(QLatin1String(". "));
        QVERIFY2(parts.size() >= 2 && parts.at(0).size() > 6 && parts.at(1).size() > 10, qPrintable(words));
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%') && words.at(0).isLetter(), qPrintable(words));
        sentences.insert(words);
    }
    QCOMPARE(sentences.size(), allKinds().size());
}

void TestCliErrorWords::repeatsTheDetailAndTheStatus()
{
    for (const ErrorKind kind : allKinds()) {
        const QString words = wordsFor(kind, 418, QStringLiteral("writing /a/b.part: the system said no."));
        QVERIFY2(words.contains(QLatin1String(" (HTTP 418): writing /a/b.part: the system said no. ")),
                 qPrintable(words));
    }
    QVERIFY(!wordsFor(ErrorKind::TimedOut).contains(QLatin1String("HTTP")));
    QVERIFY(!wordsFor(ErrorKind::BadResponse, 200).contains(QLatin1String("HTTP")));
}

// The link stands before these words, so only a server that it doesn't name is news.
void TestCliErrorWords::namesAnotherServer()
{
    DownloadError error{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    QVERIFY(!errorWords(error, url, Reader::Script).contains(url.host()));
    error.server = QStringLiteral("https://mirror.example:8443");
    QVERIFY(errorWords(error, url, Reader::Script)
                .startsWith(QLatin1String("Not found (HTTP 404, mirror.example). ")));
    error.httpStatus = 0;
    QVERIFY(errorWords(error, url, Reader::Script).startsWith(QLatin1String("Not found (mirror.example). ")));
    const DownloadError wrong{.kind = ErrorKind::ChecksumMismatch};
    QVERIFY(errorWords(wrong, url, Reader::Script).contains(url.host() + QLatin1String(" sent a different")));
    QVERIFY(errorWords(wrong, QUrl(), Reader::Person).contains(QLatin1String("the server sent a different")));
}

// Credentials for the link's server are never sent to another one, so giving them again would not help.
void TestCliErrorWords::advisesNothingThatAnotherServerIsNotSent()
{
    DownloadError error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = {}};
    QVERIFY(errorWords(error, url, Reader::Script).contains(QLatin1String("or need --cookie")));
    error.server = QStringLiteral("https://mirror.example:8443");
    const QString words = errorWords(error, url, Reader::Script);
    QVERIFY2(words.startsWith(QLatin1String("Access denied (HTTP 403, mirror.example). ")),
             qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("gets no --cookie")) && !words.contains(QLatin1String("or need")),
             qPrintable(words));
}

void TestCliErrorWords::advisesTheOptionOfTheFolderThatFailed_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("temp");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isTemp");
    const auto row = [](const char* name, const char* target, const char* temp, const char* path,
                        bool isTemp) {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(temp)
                            << QString::fromLatin1(path) << isTemp;
    };
    row("no temporary folder", "/d", "", "/d/a.part", false);
    row("the target", "/d", "/t", "/d/a.part", false);
    row("the temporary folder", "/d", "/t", "/t/parts/a", true);
    row("the temporary folder itself", "/d", "/t", "/t", true);
    row("a name that begins the same", "/d", "/t", "/tmp/a", false);
    row("a target in the temporary folder", "/t/d", "/t", "/t/d/a.part", false);
    row("parts beside such a target", "/t/d", "/t", "/t/parts/a", true);
    row("parts in the target's folder", "/d", "/d/t", "/d/t/a", true);
    row("no target", "", "/t", "/elsewhere", true);
}

void TestCliErrorWords::advisesTheOptionOfTheFolderThatFailed()
{
    QFETCH(const QString, target);
    QFETCH(const QString, temp);
    QFETCH(const QString, path);
    QFETCH(const bool, isTemp);
    for (const ErrorKind kind :
         {ErrorKind::NoSpace, ErrorKind::NoPermission, ErrorKind::FileTooLarge, ErrorKind::DiskError}) {
        const Phrase written(PhraseKind::WritingFile, {path, QStringLiteral("no")});
        const DownloadError error{.kind = kind,
                                  .detail = Phrase(PhraseKind::VolumeFull, {written, QStringLiteral("/")})};
        const QString words = errorWords(error, url, Reader::Script, {.target = target, .temp = temp});
        QCOMPARE(words.contains(QLatin1String(" --temp-dir")), isTemp);
        QCOMPARE(words.contains(QLatin1String(" --dir")), !isTemp);
    }
}

void TestCliErrorWords::calls410Gone()
{
    QVERIFY(wordsFor(ErrorKind::NotFound, 410).startsWith(QLatin1String("The file is gone")));
}

void TestCliErrorWords::aDowngradeIsNoBadCertificate()
{
    const QString words = wordsFor(ErrorKind::TlsFailed, 302);
    QVERIFY2(words.contains(QLatin1String("redirects from https to http")), qPrintable(words));
    QVERIFY2(!words.contains(QLatin1String("--ca-file")), qPrintable(words));
    QVERIFY(wordsFor(ErrorKind::TlsFailed).contains(QLatin1String("--ca-file")));
}

void TestCliErrorWords::promisesNothingOfWaitingWhereItCannotHelp()
{
    const QString later = QStringLiteral("Try again later.");
    for (const int status : {400, 405, 414, 451, 501, 505})
        QVERIFY2(!wordsFor(ErrorKind::HttpError, status).contains(later),
                 qPrintable(QString::number(status)));
    for (const int status : {0, 408, 425, 429, 500, 502, 503, 504})
        QVERIFY2(wordsFor(ErrorKind::HttpError, status).contains(later), qPrintable(QString::number(status)));
}

void TestCliErrorWords::anotherRunKnowsOfThisOneWhereverItIsAdvised()
{
    for (const ErrorKind kind : allKinds()) {
        for (const int status : {0, 302, 404, 410, 429, 451, 503}) {
            const QString words = wordsFor(kind, status);
            const bool isAdvised = words.contains(QLatin1String(" again"));
            const DownloadError error{.kind = kind, .httpStatus = status, .detail = {}};
            QVERIFY2(advisesAnotherRun(error) == isAdvised, qPrintable(words));
        }
    }
}

void TestCliErrorWords::saysWhatWasFoundWhereThatIsMoreThanTheKind_data()
{
    using enum PhraseKind;
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Phrase>("detail");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("unsaid");
    const auto row = [](const char* name, ErrorKind kind, const Phrase& detail, const char* said,
                        const char* unsaid) {
        QTest::newRow(name) << kind << detail << QString::fromLatin1(said) << QString::fromLatin1(unsaid);
    };
    row("a list of another size", ErrorKind::Changed,
        Phrase(SizeNotListed, {QStringLiteral("5"), QStringLiteral("6")}), "apt-get update",
        "no longer changes");
    row("a list of other pieces", ErrorKind::Changed, Phrase(PiecesOfOtherSize), "describes",
        "no longer changes");
    row("a file that is being written", ErrorKind::Conflict,
        Phrase(LockedByOther, {QStringLiteral("/a.part")}), "Another download is writing", "--on-conflict");
    row("another link's part", ErrorKind::Conflict,
        Phrase(PartOfOtherLink, {QStringLiteral("/a.part"), QStringLiteral("no")}), "/a.part",
        "already exists");
    row("a file that was there before", ErrorKind::ChecksumMismatch,
        Phrase(FileExists, {QStringLiteral("/a")}), "--on-conflict", " sent a different");
    row("a line that isn't made", ErrorKind::TimedOut, Phrase(NoConnection, {QStringLiteral("1")}),
        "--connect-timeout", "in time");
    row("no TLS", ErrorKind::TlsFailed, Phrase(NoTls), "does not speak https", "clock");
    row("no HTTP", ErrorKind::BadResponse, Phrase(NoStatus), "does not speak HTTP", "try again");
    row("a limit of the shell", ErrorKind::FileTooLarge,
        Phrase(FileLimit, {QStringLiteral("5"), QStringLiteral("no")}), "ulimit", "another disk");
    row("a lost line", ErrorKind::ConnectionLost, QString(), "again.", "to continue");
}

void TestCliErrorWords::saysWhatWasFoundWhereThatIsMoreThanTheKind()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Phrase, detail);
    QFETCH(const QString, said);
    QFETCH(const QString, unsaid);
    const DownloadError error{.kind = kind, .httpStatus = 0, .detail = detail};
    const QString words = errorWords(error, url, Reader::Script);
    QVERIFY2(words.contains(said) && !words.contains(unsaid), qPrintable(words));
    QCOMPARE(advisesAnotherRun(error), words.contains(QLatin1String(" again")));
}

void TestCliErrorWords::knowsWhatSomeNumbersMean()
{
    QSet<QString> sentences{wordsFor(ErrorKind::HttpError, 400).section(QLatin1String(" (HTTP"), 0, 0)};
    for (const int status : {402, 407, 423, 429, 451})
        sentences.insert(wordsFor(ErrorKind::HttpError, status).section(QLatin1String(" (HTTP"), 0, 0));
    QCOMPARE(sentences.size(), 6);
}

void TestCliErrorWords::exitCodesFollowTheKind()
{
    for (const ErrorKind kind : allKinds()) {
        const ExitCode expected = kind == ErrorKind::ChecksumMismatch ? ExitCode::ChecksumMismatch
                                  : kind == ErrorKind::NoSpace || kind == ErrorKind::NoPermission
                                      ? ExitCode::NotWritable
                                      : ExitCode::Failed;
        QCOMPARE(exitCodeFor(kind), expected);
    }
}

void TestCliErrorWords::theGravestFailureGivesTheExitCode_data()
{
    using enum ErrorKind;
    QTest::addColumn<QList<ErrorKind>>("failures");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QList<ErrorKind>{} << 0;
    QTest::newRow("not found") << QList<ErrorKind>{NotFound} << 1;
    QTest::newRow("no space after others") << QList<ErrorKind>{NotFound, NoSpace} << 4;
    QTest::newRow("no permission before others") << QList<ErrorKind>{NoPermission, NotFound} << 4;
    QTest::newRow("checksum before disk") << QList<ErrorKind>{ChecksumMismatch, NoSpace, TimedOut} << 3;
    QTest::newRow("checksum after disk") << QList<ErrorKind>{TimedOut, NoSpace, ChecksumMismatch} << 3;
}

void TestCliErrorWords::theGravestFailureGivesTheExitCode()
{
    QFETCH(const QList<ErrorKind>, failures);
    Tally tally;
    for (const ErrorKind kind : failures)
        tally.countFailure(kind);
    QCOMPARE(tally.failed, failures.size());
    QTEST(static_cast<int>(tally.exitCode), "code");
}

void TestCliErrorWords::isOverWhenAllAreSettled()
{
    Tally tally{
        .total = 3, .completed = 1, .failed = 0, .skipped = 1, .bytes = 0, .exitCode = ExitCode::Done};
    QVERIFY(!tally.isOver());
    tally.countFailure(ErrorKind::NotFound);
    QVERIFY(tally.isOver());
}

QTEST_APPLESS_MAIN(TestCliErrorWords)
#include "tst_cli_error_words.moc"
