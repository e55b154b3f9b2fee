#include "tests/ui/settings/open_settings.h"
#include "ui/desktop/browsers/browser_files.h"
#include "ui/settings/pages/settings_surroundings.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace tributary;

// The page on the browsers that hand downloads over.
class SettingsBrowsersTest : public QObject, protected OpenSettings
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void switchesTheBrowsersThatAreThere();
    void opensTheFolderOfTheExtension();
    void tellsWhereNoBrowserIs();
    void isMissingWhereNothingCanBeOffered();

public Q_SLOTS:
    void noteOpened(const QUrl& url) { m_opened = url; }

private:
    void openWith(const SettingsSurroundings& around);
    bool hasPage() const;
    bool says(const QString& words) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QUrl m_opened;
};

void SettingsBrowsersTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    open();
}

void SettingsBrowsersTest::cleanup()
{
    m_dialog.reset();
}

void SettingsBrowsersTest::openWith(const SettingsSurroundings& around)
{
    m_dialog = std::make_unique<SettingsDialog>(settings(), around);
    m_dialog->show();
    if (hasPage())
        m_dialog->findChild<QListWidget*>()->setCurrentItem(
            m_dialog->findChild<QListWidget*>()
                ->findItems(QStringLiteral("Browsers"), Qt::MatchExactly)
                .first());
}

bool SettingsBrowsersTest::hasPage() const
{
    return !m_dialog->findChild<QListWidget*>()
                ->findItems(QStringLiteral("Browsers"), Qt::MatchExactly)
                .isEmpty();
}

bool SettingsBrowsersTest::says(const QString& words) const
{
    const auto labels = m_dialog->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void SettingsBrowsersTest::switchesTheBrowsersThatAreThere()
{
    const QDir home(m_home->path());
    QVERIFY(home.mkpath(QStringLiteral(".mozilla")));
    const BrowserEntries browsers = browserFilesOfUnix(home, home, QStringLiteral("/opt/tributary"));
    openWith({.browsers = &browsers});
    auto* box = named<QCheckBox>("Take downloads from Firefox");
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(browsers.front().entry->isOn());
    // The folder of the extension was not found.
    QVERIFY(!says(QStringLiteral("extension")));
    openWith({.browsers = &browsers, .extensionFolder = m_home->path()});
    QVERIFY(says(QStringLiteral("extension")));
    box = named<QCheckBox>("Take downloads from Firefox");
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!browsers.front().entry->isOn());
}

void SettingsBrowsersTest::opensTheFolderOfTheExtension()
{
    const BrowserEntries none;
    openWith({.browsers = &none, .extensionFolder = m_home->path()});
    const auto fields = m_dialog->findChildren<QLineEdit*>();
    QVERIFY(std::ranges::any_of(fields, [this](const QLineEdit* field) {
        return field->isReadOnly() && QDir::fromNativeSeparators(field->text()) == m_home->path();
    }));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteOpened");
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("&Open folder"))
            button->click();
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_home->path()));
}

void SettingsBrowsersTest::tellsWhereNoBrowserIs()
{
    const BrowserEntries none;
    openWith({.browsers = &none});
    QVERIFY(says(QStringLiteral("No browser was found")));
}

void SettingsBrowsersTest::isMissingWhereNothingCanBeOffered()
{
    openWith({});
    QVERIFY(!hasPage());
}

QTEST_MAIN(SettingsBrowsersTest)
#include "tst_settings_browsers.moc"
