#include "ui/words/hour_text.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace tributary;

class HourTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void leavesSecondsOut_data() { writesSecondsAsTheLanguageDoes_data(); }
    void leavesSecondsOut();
    void writesSecondsAsTheLanguageDoes_data();
    void writesSecondsAsTheLanguageDoes();
    void namesNoZone_data();
    void namesNoZone();
};

void HourTextTest::leavesSecondsOut()
{
    QFETCH(const QString, code);
    QLocale::setDefault(QLocale(code));
    const QDateTime time(QDate(2026, 11, 23), QTime(11, 22, 33));
    const QString text = hourText(time, time);
    QVERIFY2(text.contains(QLatin1String("22")) && !text.contains(QLatin1String("33")), qPrintable(text));
    QVERIFY2(hourText(time, time.addDays(-1)).endsWith(text), qPrintable(text));
}

void HourTextTest::writesSecondsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* code, const char* text) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(text);
    };
    row("C", "21:02:03");
    row("en_US", "9:02:03 PM");
    row("en_GB", "21:02:03");
    row("de_DE", "21:02:03");
    row("fi_FI", "21.02.03");
    row("ja_JP", "21:02:03");
    row("ko_KR", "오후 9:02:03");
    row("fr_CA", "21 h 02 min 03 s");
}

void HourTextTest::writesSecondsAsTheLanguageDoes()
{
    QFETCH(const QString, code);
    QLocale::setDefault(QLocale(code));
    // Some versions of Qt have a blank there that breaks no line.
    QTEST(clockText(QTime(21, 2, 3)).simplified(), "text");
}

void HourTextTest::namesNoZone_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"ar_EG", "bg", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "pl",
                             "pt_BR", "ru", "tr", "uk", "zh_CN"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void HourTextTest::namesNoZone()
{
    QFETCH(const QString, code);
    const QLocale locale(code);
    QLocale::setDefault(locale);
    const auto digits = [](const QString& text) {
        return std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
    };
    const QString text = clockText(QTime(10, 2, 3));
    QVERIFY2(digits(text) >= 5 && digits(text) <= 6, qPrintable(text));
    QVERIFY2(!text.contains(u't'), qPrintable(text));
}

QTEST_GUILESS_MAIN(HourTextTest)
#include "tst_hour_text.moc"
