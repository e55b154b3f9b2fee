#include "core/values/basics/unicode_text.h"

#include <QTest>

using namespace tributary;

class TestUnicodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheMarkSays_data();
    void readsWhatTheMarkSays();
    void readsNothingElse_data();
    void readsNothingElse();
};

void TestUnicodeText::readsWhatTheMarkSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("pä\nß");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("UTF-8") << QByteArray("p\xc3\xa4\n\xc3\x9f") << text;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfp\xc3\xa4\n\xc3\x9f") << text;
    QTest::newRow("UTF-16, as PowerShell writes it") << QByteArray("\xff\xfep\0\xe4\0\n\0\xdf\0", 10) << text;
    QTest::newRow("UTF-16, the other way around") << QByteArray("\xfe\xff\0p\0\xe4\0\n\0\xdf", 10) << text;
    QTest::newRow("a mark alone") << QByteArray("\xff\xfe") << QString();
}

void TestUnicodeText::readsWhatTheMarkSays()
{
    QFETCH(const QByteArray, bytes);
    const auto read = unicodeText(bytes);
    QVERIFY(read);
    QTEST(*read, "text");
}

void TestUnicodeText::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("p\xe4ss");
    QTest::newRow("UTF-8 that is cut") << QByteArray("p\xc3");
    QTest::newRow("Latin-1 behind a mark of UTF-8") << QByteArray("\xef\xbb\xbfp\xe4");
    QTest::newRow("half a unit of UTF-16") << QByteArray("\xff\xfep\0\xe4", 5);
    QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe\x3d\xd8p\0", 6);
}

void TestUnicodeText::readsNothingElse()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!unicodeText(bytes));
}

QTEST_APPLESS_MAIN(TestUnicodeText)
#include "tst_unicode_text.moc"
