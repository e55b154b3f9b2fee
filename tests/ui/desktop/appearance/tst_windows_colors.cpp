#include "ui/desktop/appearance/windows_colors.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>
#include <QWidget>

#include <string>
#include <windows.h>

using namespace tributary;

namespace {

// A key of its own below the person's, gone afterwards.
class TemporaryKey
{
public:
    ~TemporaryKey() { ::RegDeleteTreeW(HKEY_CURRENT_USER, m_path.toStdWString().c_str()); }

    QString name() const { return QLatin1String("HKEY_CURRENT_USER\\") + m_path; }
    void set(int light) const
    {
        QSettings(name(), QSettings::NativeFormat).setValue(QStringLiteral("AppsUseLightTheme"), light);
    }

private:
    const QString m_path =
        QLatin1String("Software\\tributary-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
};

// As Windows tells a window.
void tell(const QWidget& window, const std::wstring& what, WPARAM setting = 0)
{
    ::SendMessageW(reinterpret_cast<HWND>(window.winId()), WM_SETTINGCHANGE, setting,
                   reinterpret_cast<LPARAM>(what.c_str()));
}

} // namespace

// What Windows wants windows to look like, and when it has changed its mind.
class WindowsColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThePersonChose_data();
    void readsWhatThePersonChose();
    void knowsNothingWhereNobodyHasChosen();
    void hearsOfNewColors();
    void hearsOfAContrastTheme();
    void hearsNothingOfOtherSettings();
};

void WindowsColorsTest::readsWhatThePersonChose_data()
{
    QTest::addColumn<int>("light");
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("dark") << 0 << ColorScheme::Dark;
    QTest::newRow("light") << 1 << ColorScheme::Light;
}

void WindowsColorsTest::readsWhatThePersonChose()
{
    QFETCH(int, light);
    QFETCH(ColorScheme, scheme);
    const TemporaryKey key;
    key.set(light);
    QVERIFY(schemeFromRegistry(key.name()) == scheme);
}

void WindowsColorsTest::knowsNothingWhereNobodyHasChosen()
{
    const TemporaryKey key;
    QVERIFY(!schemeFromRegistry(key.name()));
}

void WindowsColorsTest::hearsOfNewColors()
{
    const WindowsColors colors;
    const QSignalSpy changes(&colors, &WindowsColors::changed);
    const QWidget window;
    tell(window, L"ImmersiveColorSet");
    QCOMPARE(changes.count(), 1);
}

void WindowsColorsTest::hearsOfAContrastTheme()
{
    const WindowsColors colors;
    const QSignalSpy changes(&colors, &WindowsColors::changed);
    const QWidget window;
    tell(window, L"", SPI_SETHIGHCONTRAST);
    QCOMPARE(changes.count(), 1);
}

void WindowsColorsTest::hearsNothingOfOtherSettings()
{
    const WindowsColors colors;
    const QSignalSpy changes(&colors, &WindowsColors::changed);
    const QWidget window;
    tell(window, L"Environment");
    QCOMPARE(changes.count(), 0);
}

QTEST_MAIN(WindowsColorsTest)
#include "tst_windows_colors.moc"
