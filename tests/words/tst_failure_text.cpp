#include "core/values/phrases/phrase.h"
#include "words/failure.h"
#include "words/failure_text.h"

#include <QSet>
#include <QTest>

using namespace tributary;

class FailureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsOwnWordsForEachKind();
    void tellsTheNumberTheServerAnsweredWith();
    void makesNoNumberUp();
    void keepsTheDetailForItself();
    void hasWordsForEachFailure();
    void goesByWhatWasFound_data();
    void goesByWhatWasFound();
    void goesByTheStatus_data();
    void goesByTheStatus();
    void saysNoDetailTwice();
};

namespace {

constexpr int lastKind = static_cast<int>(ErrorKind::Internal);

QString textOf(int kind)
{
    return errorText({.kind = static_cast<ErrorKind>(kind), .httpStatus = 0, .detail = {}});
}

} // namespace

void FailureTextTest::hasItsOwnWordsForEachKind()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= lastKind; ++kind) {
        const QString text = textOf(kind);
        QVERIFY2(!text.isEmpty(), nameOf(static_cast<ErrorKind>(kind)).data());
        // A name out of the source is no sentence.
        QVERIFY2(text != nameOf(static_cast<ErrorKind>(kind)), qPrintable(text));
        QVERIFY2(text.size() < 64, qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), lastKind + 1);
}

void FailureTextTest::tellsTheNumberTheServerAnsweredWith()
{
    const DownloadError notFound{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    QCOMPARE(errorText(notFound), QStringLiteral("Not found (404)"));
}

// A status of 0: the server told another download to wait, and this one keeps to it.
void FailureTextTest::makesNoNumberUp()
{
    const DownloadError answered{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}};
    const DownloadError notAsked{.kind = ErrorKind::HttpError, .httpStatus = 0, .detail = {}};
    QCOMPARE(errorText(answered), QStringLiteral("The server reported an error (503)"));
    QCOMPARE(errorText(notAsked), QStringLiteral("The server is limiting requests for now"));
    const DownloadError senseless{.kind = ErrorKind::BadResponse, .httpStatus = 206, .detail = {}};
    QCOMPARE(errorText(senseless), QStringLiteral("The server's answer is not valid"));
}

void FailureTextTest::keepsTheDetailForItself()
{
    const DownloadError error{
        .kind = ErrorKind::DiskError, .httpStatus = 0, .detail = QStringLiteral("write /tmp/a.part: EIO")};
    QVERIFY(!errorText(error).contains(QLatin1String("EIO")));
}

void FailureTextTest::hasWordsForEachFailure()
{
    for (int n = 0; n <= static_cast<int>(Failure::Internal); ++n) {
        const FailureWords& words = wordsOf(static_cast<Failure>(n));
        const QByteArray happened(words.happened);
        QVERIFY2(happened.size() >= 7 && happened.size() < 64, words.happened);
        QVERIFY2(!happened.endsWith('.') && !happened.contains('%'), words.happened);
        const QByteArray inWindow(words.inWindow);
        QVERIFY2(inWindow.isEmpty() || (inWindow.endsWith('.') && !inWindow.contains("--")), words.happened);
        const QByteArray inTerminal(words.inTerminal);
        QVERIFY2(inTerminal.endsWith('.'), words.happened);
        QCOMPARE(words.next == NextStep::RunAgain, inTerminal.contains(" again"));
    }
}

void FailureTextTest::goesByWhatWasFound_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<PhraseKind>("found");
    QTest::addColumn<Failure>("failure");
    const auto row = [](const char* name, ErrorKind kind, PhraseKind found, Failure failure) {
        QTest::newRow(name) << kind << found << failure;
    };
    row("expired", ErrorKind::Forbidden, PhraseKind::LinkExpired, Failure::LinkExpired);
    row("login", ErrorKind::AuthRequired, PhraseKind::LoginRefused, Failure::LoginRefused);
    row("login lost", ErrorKind::AuthRequired, PhraseKind::SecretsNotKept, Failure::LoginNeeded);
    row("cookies lost", ErrorKind::AuthRequired, PhraseKind::CookiesNotKept, Failure::CookiesNeeded);
    row("headers lost", ErrorKind::AuthRequired, PhraseKind::HeadersNotKept, Failure::HeadersNeeded);
    row("proxy's login lost", ErrorKind::AuthRequired, PhraseKind::ProxyLoginNotKept,
        Failure::ProxyWantsLogin);
    row("passphrase lost", ErrorKind::AuthRequired, PhraseKind::PassphraseNotKept, Failure::PassphraseNeeded);
    row("portal", ErrorKind::TlsFailed, PhraseKind::NetworkWantsSignIn, Failure::NetworkWantsSignIn);
    row("no line", ErrorKind::TimedOut, PhraseKind::NoConnection, Failure::ConnectingTimedOut);
    row("no byte", ErrorKind::TimedOut, PhraseKind::NoByte, Failure::TimedOut);
    row("no status", ErrorKind::BadResponse, PhraseKind::NoStatus, Failure::NoHttp);
    row("no TLS", ErrorKind::TlsFailed, PhraseKind::NoTls, Failure::NoTls);
    row("page", ErrorKind::BadResponse, PhraseKind::PageForFile, Failure::PageInstead);
    row("not yet", ErrorKind::BadResponse, PhraseKind::StillPreparing, Failure::StillPreparing);
    row("typed", ErrorKind::ChecksumMismatch, PhraseKind::ChecksumGiven, Failure::WrongChecksumGiven);
    row("told", ErrorKind::ChecksumMismatch, PhraseKind::ChecksumOfHeader, Failure::WrongChecksumFound);
    row("told by a list", ErrorKind::ChecksumMismatch, PhraseKind::ChecksumOfFile,
        Failure::WrongChecksumFound);
    row("limit", ErrorKind::FileTooLarge, PhraseKind::FileLimit, Failure::FileLimit);
    row("list", ErrorKind::DiskError, PhraseKind::OpeningList, Failure::ListUnreadable);
    row("import", ErrorKind::BadResponse, PhraseKind::ImportRefused, Failure::ListUnreadable);
    row("folder gone", ErrorKind::DiskError, PhraseKind::FolderGone, Failure::FolderGone);
    row("part gone", ErrorKind::DiskError, PhraseKind::PartReplaced, Failure::PartGone);
    row("too long a name", ErrorKind::DiskError, PhraseKind::NameTooLong, Failure::NameTooLong);
    row("locked", ErrorKind::Conflict, PhraseKind::LockedByOther, Failure::FileInUse);
    row("written", ErrorKind::Conflict, PhraseKind::OtherIsWriting, Failure::FileInUse);
    row("other's part", ErrorKind::Conflict, PhraseKind::PartOfOtherDownload, Failure::PartInTheWay);
    row("other link's part", ErrorKind::Conflict, PhraseKind::PartOfOtherLink, Failure::PartInTheWay);
    row("stranger's part", ErrorKind::Conflict, PhraseKind::PartOfOtherUser, Failure::PartInTheWay);
    row("pieces", ErrorKind::Changed, PhraseKind::PiecesOfOtherSize, Failure::NotAsListed);
    row("larger", ErrorKind::Changed, PhraseKind::SizeAboveListed, Failure::NotAsListed);
    row("other size", ErrorKind::Changed, PhraseKind::SizeNotListed, Failure::NotAsListed);
    row("changed", ErrorKind::Changed, PhraseKind::SizeChanged, Failure::Changed);
}

void FailureTextTest::goesByWhatWasFound()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const PhraseKind, found);
    QTEST(failureIn({.kind = kind, .detail = found}), "failure");
}

void FailureTextTest::goesByTheStatus_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Failure>("failure");
    const auto row = [](ErrorKind kind, int status, Failure failure) {
        QTest::addRow("%s %d", nameOf(kind).data(), status) << kind << status << failure;
    };
    row(ErrorKind::HttpError, 0, Failure::TooManyRequests);
    row(ErrorKind::HttpError, 400, Failure::LastingError);
    row(ErrorKind::HttpError, 402, Failure::PaymentWanted);
    row(ErrorKind::HttpError, 407, Failure::AskedForProxyLogin);
    row(ErrorKind::HttpError, 423, Failure::Locked);
    row(ErrorKind::HttpError, 429, Failure::TooManyRequests);
    row(ErrorKind::HttpError, 451, Failure::LegalReasons);
    row(ErrorKind::HttpError, 503, Failure::PassingError);
    row(ErrorKind::NotFound, 404, Failure::NotFound);
    row(ErrorKind::NotFound, 410, Failure::Gone);
    row(ErrorKind::ProxyFailed, 0, Failure::ProxyFailed);
    row(ErrorKind::ProxyFailed, 407, Failure::ProxyWantsLogin);
    row(ErrorKind::TlsFailed, 0, Failure::TlsFailed);
    row(ErrorKind::TlsFailed, 302, Failure::Downgrade);
}

void FailureTextTest::goesByTheStatus()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    QTEST(failureIn({.kind = kind, .httpStatus = status}), "failure");
}

void FailureTextTest::saysNoDetailTwice()
{
    const DownloadError expired{
        .kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = PhraseKind::LinkExpired};
    QCOMPARE(errorText(expired), QStringLiteral("The link has expired (403)"));
    QCOMPARE(detailText(expired), QString());
    QCOMPARE(detailText(expired, Reader::Script), QString());
    const DownloadError lost{.kind = ErrorKind::ConnectionLost, .detail = QStringLiteral("reset")};
    QCOMPARE(detailText(lost), QStringLiteral("reset"));
    QCOMPARE(detailText(lost, Reader::Script), QStringLiteral("reset"));
}

QTEST_GUILESS_MAIN(FailureTextTest)
#include "tst_failure_text.moc"
