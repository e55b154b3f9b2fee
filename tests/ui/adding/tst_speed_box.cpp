#include "ui/widgets/speed_box.h"
#include "ui/words/byte_units.h"
#include "ui/words/number_text.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <array>
#include <memory>

using namespace tributary;

class SpeedBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsALimitAsItIsShownElsewhere_data();
    void showsALimitAsItIsShownElsewhere();
    void readsWhatItShowsInEachLanguage_data();
    void readsWhatItShowsInEachLanguage();
    void readsNumbersAsPeopleWriteThem_data();
    void readsNumbersAsPeopleWriteThem();
    void refusesWhatIsNoSpeed();
    void stepsToLimitsThatReadWell();
    void hasRoomForEachLimit();

private:
    std::unique_ptr<SpeedBox> m_box;
};

void SpeedBoxTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_box = std::make_unique<SpeedBox>(nullptr);
    m_box->setRange(0, mostKibibytes);
    m_box->setSpecialValueText(QStringLiteral("None"));
}

void SpeedBoxTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void SpeedBoxTest::showsALimitAsItIsShownElsewhere_data()
{
    QTest::addColumn<int>("kibibytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("None");
    QTest::newRow("kibibytes") << 500 << QStringLiteral("500 KiB/s");
    QTest::newRow("whole mebibytes") << 2048 << QStringLiteral("2 MiB/s");
    QTest::newRow("a half") << 1536 << QStringLiteral("1.5 MiB/s");
    QTest::newRow("a quarter") << 1280 << QStringLiteral("1.25 MiB/s");
    QTest::newRow("no round number of mebibytes") << 1500 << QStringLiteral("1,500 KiB/s");
    QTest::newRow("gibibytes") << 3 * 1024 * 1024 << QStringLiteral("3 GiB/s");
}

void SpeedBoxTest::showsALimitAsItIsShownElsewhere()
{
    QFETCH(const int, kibibytes);
    QFETCH(const QString, text);
    m_box->setValue(kibibytes);
    QCOMPARE(m_box->text(), text);
    if (kibibytes > 0)
        QCOMPARE(shownLimit(kibibytes * kibibyte), QString(text).replace(u' ', QChar::Nbsp));
}

void SpeedBoxTest::readsWhatItShowsInEachLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"ar_EG", "de", "de_CH", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "pl",
                             "pt_BR", "ru", "tr", "uk", "zh_CN"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void SpeedBoxTest::readsWhatItShowsInEachLanguage()
{
    QFETCH(const QString, code);
    QLocale::setDefault(QLocale(code));
    for (const int kibibytes : {1, 500, 1023, 1280, 1500, 1536, 2048, 150000, 1234567, mostKibibytes}) {
        m_box->setValue(0);
        m_box->findChild<QLineEdit*>()->setText(typedLimit(kibibytes * kibibyte));
        m_box->interpretText();
        QCOMPARE(m_box->value(), kibibytes);
        QCOMPARE(kibibytesIn(shownLimit(kibibytes * kibibyte)), double(kibibytes));
    }
}

void SpeedBoxTest::readsNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kibibytes");
    const auto row = [](const char* code, const char* typed, int kibibytes) {
        QTest::addRow("%s: %s", code, typed)
            << QString::fromLatin1(code) << QString::fromUtf8(typed) << kibibytes;
    };
    row("en", "1,500", 1500);
    row("en", "1,5 m", 1536);
    row("en", "1.500 m", 1536);
    row("de", "1.500", 1500);
    row("de", "1.5 m", 1536);
    row("de", "1,500 m", 1536);
    row("de", "1.234.567,5", 1234568);
    row("fr", "1 500 Kio/s", 1500);
    row("fr", "1,5 Mio", 1536);
    row("hi", "1,50,000", 150000);
    row("ar_EG", "١٬٥٠٠", 1500);
    row("ar_EG", "١٫٥ MiB", 1536);
    row("ru", "1,5 МиБ/с", 1536);
    row("en", "2m", 2048);
    row("en", "500 KiB/s", 500);
}

void SpeedBoxTest::readsNumbersAsPeopleWriteThem()
{
    QFETCH(const QString, code);
    QFETCH(const QString, typed);
    QLocale::setDefault(QLocale(code));
    m_box->selectAll();
    m_box->findChild<QLineEdit*>()->insert(typed);
    m_box->interpretText();
    QTEST(m_box->value(), "kibibytes");
}

void SpeedBoxTest::refusesWhatIsNoSpeed()
{
    m_box->setValue(2048);
    for (const char* typed : {"fast", "2x", "1.5.5", "1,50,5 m", "2 MiB/min"}) {
        m_box->findChild<QLineEdit*>()->setText(QString::fromLatin1(typed));
        m_box->interpretText();
        QCOMPARE(m_box->value(), 2048);
        QCOMPARE(m_box->text(), QStringLiteral("2 MiB/s"));
    }
}

void SpeedBoxTest::stepsToLimitsThatReadWell()
{
    m_box->setValue(896);
    QStringList up;
    for (int step = 0; step < 3; ++step) {
        m_box->stepUp();
        up.append(m_box->text());
    }
    QCOMPARE(up.join(u' '), QStringLiteral("1 MiB/s 1.25 MiB/s 1.5 MiB/s"));
    m_box->setValue(11 * 1024);
    QStringList down;
    for (int step = 0; step < 2; ++step) {
        m_box->stepDown();
        down.append(m_box->text());
    }
    QCOMPARE(down.join(u' '), QStringLiteral("10 MiB/s 9.75 MiB/s"));
    m_box->setValue(1024);
    m_box->stepDown();
    QCOMPARE(m_box->text(), QStringLiteral("896 KiB/s"));
}

void SpeedBoxTest::hasRoomForEachLimit()
{
    m_box->resize(m_box->sizeHint());
    m_box->show();
    const auto* field = m_box->findChild<QLineEdit*>();
    for (const int kibibytes : {1023 * 1024 + 1, mostKibibytes - 1, mostKibibytes}) {
        m_box->setValue(kibibytes);
        QVERIFY2(field->fontMetrics().horizontalAdvance(field->text()) < field->width(),
                 qPrintable(field->text()));
    }
}

QTEST_MAIN(SpeedBoxTest)
#include "tst_speed_box.moc"
