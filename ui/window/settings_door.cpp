#include "ui/window/settings_door.h"

#include "ui/desktop/in_front.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/settings.h"

#include <utility>

namespace tributary {

SettingsDoor::SettingsDoor(Settings& settings, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    m_around.languageAtStart = settings.value(setting::language);
    m_around.setCategories = [this](const QList<Category>& categories) {
        Q_EMIT categoriesChosen(categories);
    };
}

void SettingsDoor::setSessionStart(StartEntry* sessionStart)
{
    m_around.sessionStart = sessionStart;
}

void SettingsDoor::setBrowsers(const BrowserEntries* browsers, const QString& extensionFolder)
{
    m_around.browsers = browsers;
    m_around.extensionFolder = extensionFolder;
}

void SettingsDoor::setCategories(const QList<Category>& categories)
{
    m_around.categories = categories;
}

void SettingsDoor::setHosts(std::function<QFuture<QList<HostProfile>>()> hosts,
                            std::function<QFuture<QList<TrustedCertificate>>()> trusted,
                            std::function<void(const QStringList&)> forget)
{
    m_around.trusted = std::move(trusted);
    m_around.hosts = std::move(hosts);
    m_around.forgetHosts = std::move(forget);
}

// The tray's menu can be reached while the dialog is open.
void SettingsDoor::open()
{
    if (!m_window.isVisible())
        bringInFront(m_window);
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_settings, m_around, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::restartRequested, this, &SettingsDoor::restartRequested);
        m_dialog->open();
    }
    m_dialog->raise();
}

void SettingsDoor::openAtLimit()
{
    open();
    m_dialog->beginWithLimit();
}

void SettingsDoor::openAtProxy()
{
    open();
    m_dialog->beginWithProxy();
}

void SettingsDoor::openAtMemory()
{
    open();
    m_dialog->beginWithMemory();
}

} // namespace tributary
