#include "ui/words/plain_tip.h"

#include <QTest>
#include <QTextDocument>

using namespace tributary;

// Tool tips of words that somebody else wrote.
class TestPlainTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWordsAsTheyAre_data();
    void showsWordsAsTheyAre();
    void cutsWhatIsFarTooLong();
};

void TestPlainTip::showsWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"report.pdf", "a < b & c > d", "W/\"5f-62\"", "<b>bold</b>.iso",
                             "<img src='file:///dev/zero'>", "<img src=\"&#47;dev&#47;zero\">",
                             "x <a href='http://a.example'>y</a>", "<!--", "two\n<i>lines</i>"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPlainTip::showsWordsAsTheyAre()
{
    QFETCH(const QString, text);
    const QString tip = plainTip(text);
    if (!Qt::mightBeRichText(tip)) {
        QCOMPARE(tip, text);
        return;
    }
    QTextDocument shown;
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText().simplified(), text.simplified());
    QVERIFY(!tip.contains(QLatin1String("<img")) && !tip.contains(QLatin1String("<a ")));
}

void TestPlainTip::cutsWhatIsFarTooLong()
{
    QCOMPARE(plainTip(QString(100'000, u'x')).size(), 1001);
}

QTEST_APPLESS_MAIN(TestPlainTip)
#include "tst_plain_tip.moc"
