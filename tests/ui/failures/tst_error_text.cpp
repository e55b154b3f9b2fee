#include "ui/words/error_text.h"

#include <QSet>
#include <QTest>

using namespace tributary;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsOwnWordsForEachKind();
    void tellsTheNumberTheServerAnsweredWith();
    void makesNoNumberUp();
    void keepsTheDetailForItself();
};

namespace {

constexpr int lastKind = static_cast<int>(ErrorKind::Internal);

QString textOf(int kind)
{
    return errorText({.kind = static_cast<ErrorKind>(kind), .httpStatus = 0, .detail = {}});
}

} // namespace

void ErrorTextTest::hasItsOwnWordsForEachKind()
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

void ErrorTextTest::tellsTheNumberTheServerAnsweredWith()
{
    const DownloadError notFound{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    QCOMPARE(errorText(notFound), QStringLiteral("Not found (404)"));
}

// A status of 0: the server told another download to wait, and this one keeps to it.
void ErrorTextTest::makesNoNumberUp()
{
    const DownloadError answered{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}};
    const DownloadError notAsked{.kind = ErrorKind::HttpError, .httpStatus = 0, .detail = {}};
    QCOMPARE(errorText(answered), QStringLiteral("The server reported an error (503)"));
    QCOMPARE(errorText(notAsked), QStringLiteral("The server is limiting requests for now"));
}

void ErrorTextTest::keepsTheDetailForItself()
{
    const DownloadError error{
        .kind = ErrorKind::DiskError, .httpStatus = 0, .detail = QStringLiteral("write /tmp/a.part: EIO")};
    QVERIFY(!errorText(error).contains(QLatin1String("EIO")));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_error_text.moc"
