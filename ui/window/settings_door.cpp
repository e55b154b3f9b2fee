#include "ui/window/settings_door.h"

#include "ui/desktop/in_front.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/settings.h"
#include "ui/words/mnemonic.h"

#include <QAction>

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

bool SettingsDoor::openAt(SettingField field)
{
    open();
    return m_dialog->beginWith(field);
}

QString SettingsDoor::title()
{
    return SettingsDialog::tr("Settings");
}

QList<QAction*> SettingsDoor::places(QObject& owner)
{
    QList<QAction*> all;
    for (const SettingsTab tab : settingsTabs()) {
        if (!isOffered(tab))
            continue;
        const auto openPage = [this, tab] {
            open();
            m_dialog->beginWith(tab);
        };
        all.append(placeFor(titleOf(tab), openPage, owner));
        for (const SettingField field : fieldsOn(tab)) {
            const QString name = titleOf(tab) + QStringLiteral(" › ") + withoutMnemonic(labelOf(field));
            if (isOffered(field))
                all.append(placeFor(name, [this, field] { openAt(field); }, owner));
        }
    }
    return all;
}

QAction* SettingsDoor::placeFor(const QString& name, std::function<void()> then, QObject& owner)
{
    auto* place = new QAction(name, &owner);
    // This object is the context of the call, because the owner of the action may be gone by then. The dialog
    // is open over the window.
    connect(place, &QAction::triggered, this, std::move(then));
    return place;
}

// The dialog shows no page for what this desktop or this package doesn't have.
bool SettingsDoor::isOffered(SettingsTab tab) const
{
    return tab != SettingsTab::Browsers || m_around.browsers;
}

bool SettingsDoor::isOffered(SettingField field) const
{
    return field != SettingField::SessionStart || m_around.sessionStart;
}

} // namespace tributary
