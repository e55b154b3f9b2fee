#include "tests/ui/temporary_settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { kept().clear(); }
    void hasADefaultForEach();
    void remembersWhatWasChosen();
    void bringsNumbersBackIntoBounds_data();
    void bringsNumbersBackIntoBounds();
    void takesNonsenseForNotChosen();
    void keepsTheThemeAsAWord();
    void tellsChangesOnce();

private:
    QSettings& kept() { return m_chosen.kept(); }

    TemporarySettings m_chosen;
};

void SettingsTest::hasADefaultForEach()
{
    const Settings settings(kept());
    QCOMPARE(settings.value(setting::theme), Theme::System);
    QCOMPARE(settings.value(setting::staysInTray), true);
    QCOMPARE(settings.value(setting::downloadsAtOnce), 4);
    QCOMPARE(settings.value(setting::connectionsPerFile), 8);
    QCOMPARE(settings.value(setting::bytesPerSecond), 0);
    QVERIFY(QDir::isAbsolutePath(settings.folder()));
}

void SettingsTest::remembersWhatWasChosen()
{
    Settings(kept()).set(setting::bytesPerSecond, 5'000'000'000);
    Settings(kept()).set(setting::theme, Theme::Dark);
    Settings(kept()).set(setting::tellsFailed, false);
    Settings(kept()).setFolder(QStringLiteral("/somewhere"));
    kept().sync();
    QSettings again(kept().fileName(), QSettings::IniFormat);
    const Settings settings(again);
    QCOMPARE(settings.value(setting::bytesPerSecond), 5'000'000'000);
    QCOMPARE(settings.value(setting::theme), Theme::Dark);
    QCOMPARE(settings.value(setting::tellsFailed), false);
    QCOMPARE(settings.folder(), QStringLiteral("/somewhere"));
}

void SettingsTest::bringsNumbersBackIntoBounds_data()
{
    QTest::addColumn<QVariant>("edited");
    QTest::addColumn<int>("read");
    QTest::newRow("too small") << QVariant(0) << 1;
    QTest::newRow("negative") << QVariant(-7) << 1;
    QTest::newRow("too large") << QVariant(100000) << 64;
    QTest::newRow("far too large") << QVariant(qint64(1) << 40) << 64;
    QTest::newRow("right") << QVariant(QStringLiteral("12")) << 12;
}

void SettingsTest::bringsNumbersBackIntoBounds()
{
    QFETCH(QVariant, edited);
    kept().setValue(setting::downloadsAtOnce.key, edited);
    QTEST(Settings(kept()).value(setting::downloadsAtOnce), "read");
}

void SettingsTest::takesNonsenseForNotChosen()
{
    kept().setValue(setting::downloadsAtOnce.key, QStringLiteral("many"));
    kept().setValue(setting::theme.key, QStringLiteral("pink"));
    const Settings settings(kept());
    QCOMPARE(settings.value(setting::downloadsAtOnce), setting::downloadsAtOnce.first);
    QCOMPARE(settings.value(setting::theme), setting::theme.first);
}

void SettingsTest::keepsTheThemeAsAWord()
{
    Settings(kept()).set(setting::theme, Theme::Light);
    QCOMPARE(kept().value(setting::theme.key).toString(), QStringLiteral("light"));
}

void SettingsTest::tellsChangesOnce()
{
    Settings settings(kept());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.set(setting::connectionsPerFile, 3);
    settings.set(setting::connectionsPerFile, 3);
    QCOMPARE(changes.count(), 1);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
