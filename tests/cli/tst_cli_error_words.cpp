#include "app/cli/reporting/error_words.h"
#include "app/cli/reporting/tally.h"

#include <QSet>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;

namespace {

constexpr auto lastKind = lastErrorKind;

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
    void namesTheServer();
    void calls410Gone();
    void aDowngradeIsNoBadCertificate();
    void promisesNothingOfWaitingWhereItCannotHelp();
    void anotherRunKnowsOfThisOneWhereverItIsAdvised();
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
        QVERIFY2(parts.size() >= 2 && parts.at(0).size() > 10 && parts.at(1).size() > 10, qPrintable(words));
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
}

void TestCliErrorWords::namesTheServer()
{
    using enum ErrorKind;
    for (const ErrorKind kind :
         {HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, TlsFailed, AuthRequired, Forbidden,
          NotFound, HttpError, TooManyRedirects, BadRange, BadResponse, Changed})
        QVERIFY2(wordsFor(kind).contains(url.host()), qPrintable(wordsFor(kind)));
    QVERIFY(errorWords({.kind = NotFound, .httpStatus = 404, .detail = {}}, QUrl(), Reader::Person)
                .contains(QLatin1String("the server")));
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
